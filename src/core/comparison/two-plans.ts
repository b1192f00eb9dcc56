/**
 * Two plans side by side. They are never compared with each other directly: the directive's provisions are the
 * pivot, and what stands in a row are the tasks of either plan that are linked to the same provision.
 */
import type {
  ComparisonData,
  ComparisonGroup,
  ComparisonRow,
  PairData,
} from '../formats/comparison-contract.ts';
import { markShared, type MarkedSentence } from './shared-words.ts';
import type { DiffKind } from './diff.ts';
import { layCorrections, type CorrectedSentence, type CorrectedSpan } from './lay-corrections.ts';

/** A task of one of the two plans beside the provision. */
export interface Answer {
  pair: PairData;
  /** Its sentences, with the own words marked that the other plan has here too. */
  sentences: MarkedSentence[];
}

export type LocalRow = Extract<ComparisonRow, { kind: 'local' }>;

/** Which of the two takes a provision up, by a clear proposal or a person's word. */
export type Takers = 'both' | 'first' | 'second' | 'neither';

export type TwoPlansRow =
  | {
      kind: 'provision';
      target: string;
      label: string;
      /** Its sentences; `omitted` is what neither plan repeats. */
      sentences: CorrectedSentence[];
      answers: [first: Answer[], second: Answer[]];
      takers: Takers;
    }
  /** Tasks under one clause, of either plan, that take up nothing. */
  | { kind: 'local'; tasks: [first: LocalRow[], second: LocalRow[]] };

export interface TwoPlansGroup {
  heading: ComparisonGroup['heading'];
  rows: TwoPlansRow[];
}

/** Nearer to the directive's wording first: a word that one plan keeps is kept, whatever the other does. */
const nearness: readonly DiffKind[] = ['same', 'punctuation', 'changed', 'omitted'];

interface Placed extends CorrectedSpan {
  start: number;
  end: number;
}

/** Spans with their offsets in the sentence; a sentence that the pair does not meet is left out whole. */
function placeSpans({ touched, spans }: CorrectedSentence): Placed[] {
  let at = 0;
  return spans.map((span) => {
    const start = at;
    at += span.text.length;
    return { ...span, kind: touched ? span.kind : 'omitted', start, end: at };
  });
}

/** One sentence as several pairs see it: each stretch is what the nearest of them says. */
function mergeSentence(views: readonly CorrectedSentence[]): CorrectedSentence {
  const text = (views[0]?.spans ?? []).map((span) => span.text).join('');
  const placed = views.map(placeSpans);
  const cuts = [...new Set(placed.flat().map(({ end }) => end))].sort((a, b) => a - b);
  const spans: CorrectedSpan[] = [];
  let at = 0;
  for (const cut of cuts) {
    const start = at;
    const over = placed.flatMap((row) => row.find(({ end }) => end > start) ?? []);
    const kind = nearness.find((name) => over.some((span) => span.kind === name)) ?? 'same';
    // Every view has the misread places whole, and the same ones.
    const fix = over.find((span) => span.fix)?.fix;
    const part = text.slice(start, cut);
    const last = spans.at(-1);
    if (last?.kind === kind && !last.fix && !fix) last.text += part;
    else spans.push({ kind, text: part, ...(fix && { fix }) });
    at = cut;
  }
  return { touched: true, spans };
}

/** A provision as the pairs of both plans leave it; as it stands where none of them could be compared. */
function mergeProvision(pairs: readonly PairData[], plain: CorrectedSentence[]): CorrectedSentence[] {
  const views = pairs.filter(({ compared }) => compared).map(({ targetSide }) => targetSide);
  const [first] = views;
  return first ? first.map((_, i) => mergeSentence(views.flatMap((view) => view[i] ?? []))) : plain;
}

const isClear = ({ confidence, status }: PairData): boolean =>
  confidence === 'strong' || status === 'accepted';

function nameTakers(first: readonly PairData[], second: readonly PairData[]): Takers {
  const [one, other] = [first.some(isClear), second.some(isClear)];
  if (one && other) return 'both';
  if (one) return 'first';
  return other ? 'second' : 'neither';
}

/** What a plan has under one heading. */
interface Shelf {
  provisions: { target: string; label: string; plain: CorrectedSentence[] }[];
  pairs: PairData[];
  local: LocalRow[];
}

/** Words as received in one unmarked stretch, but for the places that were misread. */
export function plainText({
  text,
  corrections,
}: Pick<LocalRow, 'text' | 'corrections'>): CorrectedSentence[] {
  return layCorrections([{ touched: true, spans: [{ kind: 'same', text }] }], corrections);
}

/** The provision of a pair without the marks of the comparison. */
const unmark = ({ targetSide }: PairData): CorrectedSentence[] =>
  targetSide.map(({ spans }) => ({
    touched: true,
    spans: spans.map((span) => ({ ...span, kind: 'same' })),
  }));

function sortRows(rows: readonly ComparisonRow[], pairs: readonly PairData[]): Shelf {
  const provisions = new Map<string, Shelf['provisions'][number]>();
  const shown: PairData[] = [];
  for (const row of rows) {
    const pair = row.kind === 'pair' ? pairs[row.pair] : undefined;
    if (pair) {
      shown.push(pair);
      const { target, targetLabel: label } = pair;
      if (!provisions.has(target)) provisions.set(target, { target, label, plain: unmark(pair) });
    }
    if (row.kind === 'gap')
      provisions.set(row.target, { target: row.target, label: row.label, plain: plainText(row) });
  }
  return {
    provisions: [...provisions.values()],
    pairs: shown,
    local: rows.filter((row) => row.kind === 'local'),
  };
}

function joinShelves(first: Shelf, second: Shelf): TwoPlansRow[] {
  const rows = first.provisions.map(({ target, label, plain }): TwoPlansRow => {
    const own = [first, second].map(({ pairs }) => pairs.filter((pair) => pair.target === target));
    const [one = [], other = []] = own;
    return {
      kind: 'provision',
      target,
      label,
      sentences: mergeProvision([...one, ...other], plain),
      answers: [markShared(one, other), markShared(other, one)],
      takers: nameTakers(one, other),
    };
  });
  if (first.local.length + second.local.length === 0) return rows;
  return [...rows, { kind: 'local', tasks: [first.local, second.local] }];
}

/**
 * Sets two plans of one directive side by side, in the directive's order; what stands under none of its
 * headings comes last.
 */
export function arrangeTwoPlans(first: ComparisonData, second: ComparisonData): TwoPlansGroup[] {
  const headings = new Map(
    [...first.byDirective, ...second.byDirective].map(({ heading }) => [heading?.id ?? null, heading]),
  );
  const shelfOf = ({ byDirective, pairs }: ComparisonData, id: string | null): Shelf =>
    sortRows(byDirective.find(({ heading }) => (heading?.id ?? null) === id)?.rows ?? [], pairs);
  const ids = [...headings.keys()];
  return [...ids.filter((id) => id !== null), ...ids.filter((id) => id === null)].map((id) => ({
    heading: headings.get(id) ?? null,
    rows: joinShelves(shelfOf(first, id), shelfOf(second, id)),
  }));
}
