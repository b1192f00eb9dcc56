import type { Message } from '../message.ts';
import { draft, splitNumber, type Draft } from './draft.ts';
import { continues } from './head.ts';
import { eIdStep, readMarker, type Marking } from './markers.ts';
import { fieldLines, isClosing } from './marks.ts';
import { checkNumber } from './numbering.ts';
import { joinPassages } from './passage.ts';
import type { Piece } from './pieces.ts';
import type { Source } from './source.ts';
import { structuralTypes } from './types.ts';
import type { Passage } from './types.ts';

/** The state of one pass over the body. */
interface Outline {
  source: Source;
  provisions: Draft[];
  /** Open provisions, outermost first. */
  open: Draft[];
  ids: Set<string>;
  messages: Message[];
}

/** Unnumbered paragraphs stand below numbered provisions and beside list items. */
const unnumberedRank = 9.5;

/**
 * Reads the numbered body. The numbers and their order make the tree; markup and blank lines do not.
 *
 * @param pieces paragraphs between opening and signature
 */
export function readBody(
  source: Source,
  pieces: readonly Piece[],
): { provisions: Draft[]; messages: Message[] } {
  const outline: Outline = { source, provisions: [], open: [], ids: new Set(), messages: [] };
  for (const { passage } of pieces) {
    const last = outline.provisions.at(-1);
    const marking = readMarker(passage.text);
    const field = readField(passage.text, marking);
    if (field) addField(outline, passage, field.role);
    else if (marking) addNumbered(outline, passage, marking);
    else if (isClosing(passage.text)) addClosing(outline, passage);
    else if (last && continues(last.text, passage.text)) extend(last, passage);
    else addUnnumbered(outline, passage);
  }
  return { provisions: outline.provisions, messages: outline.messages };
}

/** A field line, with or without a bullet before it. */
function readField(text: string, marking: Marking | null): (typeof fieldLines)[number] | undefined {
  const words = marking?.marker.type === 'indent' ? text.slice(marking.length) : text;
  return fieldLines.find((row) => row.pattern.test(words));
}

function extend(last: Draft, passage: Passage): void {
  const joined = joinPassages([last, passage], ' ');
  last.text = joined.text;
  last.runs = joined.runs;
}

function closeDownTo(outline: Outline, rank: number): Draft | undefined {
  while ((outline.open.at(-1)?.rank ?? -1) >= rank) outline.open.pop();
  return outline.open.at(-1);
}

function addNumbered(outline: Outline, passage: Passage, marking: Marking): void {
  const { marker, num, length } = marking;
  const parent = closeDownTo(outline, marker.rank);
  const underArticle = outline.open.some((provision) => provision.type === 'article');
  const type = marker.type === 'paragraph' && underArticle ? 'clause' : marker.type;
  const step = type === 'indent' ? String(countChildren(outline, parent, type) + 1) : marking.id;
  const id = join(parent, eIdStep(type, step));
  const split = splitNumber(passage, num, length);
  const provision = draft(outline.source, type, unique(outline, id), split.words, {
    parent: parent?.id ?? null,
    rank: marker.rank,
    num: split.num,
  });
  const siblings = outline.provisions.filter(
    (other) => other.parent === provision.parent && other.type === type,
  );
  const warning = type === 'indent' ? null : checkNumber(outline.source.path, provision, siblings.at(-1));
  if (warning) outline.messages.push(warning);
  outline.provisions.push(provision);
  outline.open.push(provision);
}

/**
 * A paragraph without number stands under the nearest numbered heading or paragraph:
 * after a list item it is the item's neighbour, not its child.
 */
function addUnnumbered(outline: Outline, passage: Passage): void {
  const parent = closeDownTo(outline, unnumberedRank);
  const step = String(countUnnumbered(outline, parent) + 1);
  const id = unique(outline, join(parent, eIdStep('subparagraph', step)));
  outline.provisions.push(
    draft(outline.source, 'subparagraph', id, passage, { parent: parent?.id ?? null, rank: unnumberedRank }),
  );
}

function addField(outline: Outline, passage: Passage, role: 'agencies' | 'deadline'): void {
  const parent = closeDownTo(outline, unnumberedRank);
  const id = unique(outline, join(parent, role));
  outline.provisions.push(draft(outline.source, 'field', id, passage, { parent: parent?.id ?? null, role }));
}

function addClosing(outline: Outline, passage: Passage): void {
  outline.open = [];
  outline.provisions.push(draft(outline.source, 'closing', unique(outline, 'conclusions__p_1'), passage));
}

function countChildren(outline: Outline, parent: Draft | undefined, type: string): number {
  const id = parent?.id ?? null;
  return outline.provisions.filter((other) => other.parent === id && other.type === type).length;
}

function countUnnumbered(outline: Outline, parent: Draft | undefined): number {
  const id = parent?.id ?? null;
  return outline.provisions.filter(
    (other) => other.parent === id && other.type === 'subparagraph' && other.num === '',
  ).length;
}

function join(parent: Draft | undefined, step: string): string {
  return parent ? `${parent.id}__${step}` : step;
}

/** Numbering that restarts in print still gets ids of its own: the second `para_1` is `para_1-2`. */
function unique(outline: Outline, id: string): string {
  let candidate = id;
  for (let n = 2; outline.ids.has(candidate); n++) candidate = `${id}-${n}`;
  outline.ids.add(candidate);
  return candidate;
}

/** Types that make up the numbered body. */
export function isStructural(provision: { type: string }): boolean {
  return (structuralTypes as readonly string[]).includes(provision.type);
}
