import type { Message } from '../message.ts';
import { draft, splitNumber, type Draft, type Scope } from './draft.ts';
import { continues } from './head.ts';
import { eIdStep, readMarker, type Marking } from './markers.ts';
import { fieldLines, isClosing } from './marks.ts';
import { checkNumber } from './numbering.ts';
import { childrenOf, claimId, closeDownTo, startOutline, type Outline } from './outline.ts';
import { joinPassages } from './passage.ts';
import type { Piece } from './pieces.ts';
import { addTable } from './table-rows.ts';
import { structuralTypes, type FieldRole, type Passage } from './types.ts';

/** Unnumbered paragraphs stand below numbered provisions and beside list items. */
const unnumberedRank = 9.5;

/**
 * Reads the numbered body. The numbers and their order make the tree; markup and blank lines do not.
 *
 * @param pieces paragraphs and tables between opening and signature
 */
export function readBody(
  scope: Scope,
  pieces: readonly Piece[],
): { provisions: Draft[]; messages: Message[] } {
  const outline = startOutline(scope);
  for (const piece of pieces) {
    if (piece.kind === 'table') addTable(outline, piece, closeDownTo(outline, unnumberedRank));
    else addParagraph(outline, piece.passage);
  }
  return { provisions: outline.provisions, messages: outline.messages };
}

function addParagraph(outline: Outline, passage: Passage): void {
  const last = outline.provisions.at(-1);
  const marking = readMarker(passage.text);
  const field = readField(passage.text, marking);
  if (field) addField(outline, passage, field.role);
  else if (marking) addNumbered(outline, passage, marking);
  else if (isClosing(passage.text)) addClosing(outline, passage);
  else if (last && last.type !== 'cell' && continues(last.text, passage.text)) extend(last, passage);
  else addUnnumbered(outline, passage);
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

function addNumbered(outline: Outline, passage: Passage, marking: Marking): void {
  const { marker, num, length } = marking;
  const parent = closeDownTo(outline, marker.rank);
  const underArticle = outline.open.some((provision) => provision.type === 'article');
  const type = marker.type === 'paragraph' && underArticle ? 'clause' : marker.type;
  const siblings = childrenOf(outline, parent).filter((other) => other.type === type);
  const step = type === 'indent' ? String(siblings.length + 1) : marking.id;
  const split = splitNumber(passage, num, length);
  const provision = draft(outline.scope, type, claimId(outline, parent, eIdStep(type, step)), split.words, {
    parent: parent?.id ?? null,
    rank: marker.rank,
    num: split.num,
  });
  // Articles are counted through the whole document, whatever chapters stand between them.
  const list = type === 'article' ? outline.provisions.filter((other) => other.type === type) : siblings;
  const numbered = list.filter((other) => other.num !== '');
  const warning =
    type === 'indent' ? null : checkNumber(outline.scope.source.path, provision, numbered.at(-1));
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
  const before = childrenOf(outline, parent).filter(({ type, num }) => type === 'subparagraph' && num === '');
  const id = claimId(outline, parent, eIdStep('subparagraph', String(before.length + 1)));
  const facts = { parent: parent?.id ?? null, rank: unnumberedRank };
  outline.provisions.push(draft(outline.scope, 'subparagraph', id, passage, facts));
}

function addField(outline: Outline, passage: Passage, role: FieldRole): void {
  const parent = closeDownTo(outline, unnumberedRank);
  const id = claimId(outline, parent, role);
  outline.provisions.push(draft(outline.scope, 'field', id, passage, { parent: parent?.id ?? null, role }));
}

function addClosing(outline: Outline, passage: Passage): void {
  outline.open = [];
  const id = claimId(outline, undefined, 'conclusions__p_1');
  outline.provisions.push(draft(outline.scope, 'closing', id, passage));
}

/** Types that make up the numbered body. */
export function isStructural(provision: { type: string }): boolean {
  return (structuralTypes as readonly string[]).includes(provision.type);
}
