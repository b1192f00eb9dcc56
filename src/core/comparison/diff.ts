/** The difference between a task and a provision that it takes up, word by word. */
import type { Received } from '../document/corrected.ts';
import type { Evidence, Span } from '../alignment/types.ts';
import type { Stretch } from '../text/sentences.ts';
import type { DiffToken } from './diff-tokens.ts';
import { findEdits, isChange, type Run } from './edits.ts';
import { cutReceived, type Cut } from './received.ts';
import { pairSentences } from './sentence-pairs.ts';

export const diffKinds = ['same', 'changed', 'added', 'omitted', 'punctuation'] as const;
export type DiffKind = (typeof diffKinds)[number];

export interface DiffSpan {
  kind: DiffKind;
  text: string;
}

/** A sentence, or the part of one up to a semicolon, with the blanks behind it. */
export interface DiffSentence {
  /** False where the two texts do not meet: shown as […], or left to the fold. */
  touched: boolean;
  spans: DiffSpan[];
}

/** Both texts, cut into sentences and spans; the texts of all spans of a side together are that side. */
export interface Difference {
  /** False for a link that rests on something else than common words: then nothing is marked. */
  compared: boolean;
  target: DiffSentence[];
  task: DiffSentence[];
}

const overlaps = ([start, end]: Span, stretch: Stretch): boolean =>
  start < stretch.end && end > stretch.start;

function whole(received: Received): DiffSentence[] {
  return cutReceived(received).sentences.map(({ start, end }) => ({
    touched: true,
    spans: [{ kind: 'same', text: received.text.slice(start, end) }],
  }));
}

type Kinds = Map<DiffToken | undefined, DiffKind>;

/** What each token of one side is. Marks at the edges of an edit are nobody's words. */
function classify(runs: readonly Run[], side: 'target' | 'task'): Kinds {
  const kinds: Kinds = new Map();
  const alone: DiffKind = side === 'target' ? 'omitted' : 'added';
  for (const run of runs) {
    const tokens = run[side];
    const first = tokens.findIndex(({ kind }) => kind !== 'mark');
    const last = tokens.findLastIndex(({ kind }) => kind !== 'mark');
    const ofWords: DiffKind = isChange(run) ? 'changed' : alone;
    tokens.forEach((token, at) => {
      const isInside = first >= 0 && at >= first && at <= last;
      kinds.set(token, run.isSame ? 'same' : isInside ? ofWords : 'punctuation');
    });
  }
  return kinds;
}

/** Spans of one sentence; what stands between two tokens is marked where both sides of it are alike. */
function cutSpans(
  text: string,
  { start, end }: Stretch,
  tokens: readonly DiffToken[],
  kinds: Kinds,
): DiffSpan[] {
  const spans: { kind: DiffKind; start: number; end: number }[] = [];
  const add = (kind: DiffKind, from: number, to: number): void => {
    const last = spans.at(-1);
    if (last?.kind === kind) last.end = to;
    else if (to > from) spans.push({ kind, start: from, end: to });
  };
  let at = start;
  for (let number = 0; number < tokens.length;) {
    const { start: from = start, end: to = start } = tokens[number] ?? {};
    // Syllables of one abbreviation share their print: it is as different as the first of them that differs.
    let kind: DiffKind = 'same';
    for (; tokens[number]?.start === from; number++)
      if (kind === 'same') kind = kinds.get(tokens[number]) ?? kind;
    if (spans.at(-1)?.kind !== kind) add('same', at, from);
    at = to;
    add(kind, from, at);
  }
  add('same', at, end);
  return spans.map((span) => ({ kind: span.kind, text: text.slice(span.start, span.end) }));
}

/** One side of the pair while it is compared. */
interface Side extends Cut {
  text: string;
  touched: boolean[];
}

function readSide(received: Received, isTouched: (sentence: Stretch) => boolean): Side {
  const cut = cutReceived(received);
  return { text: received.text, ...cut, touched: cut.sentences.map(isTouched) };
}

function mark(side: Side, kinds: Kinds): DiffSentence[] {
  return side.sentences.map((sentence, i) => ({
    touched: side.touched[i] ?? false,
    spans: cutSpans(side.text, sentence, side.tokens[i] ?? [], kinds),
  }));
}

/**
 * Compares the sentences in which a link's common words stand. A sentence of the task in which no link
 * has any is the plan's own and shown as added; one that only another link touches is left out here.
 *
 * @param evidence  common words of this link
 * @param elsewhere spans of the task that its other links rest on
 */
export function diff(
  target: Received,
  task: Received,
  evidence: readonly Evidence[],
  elsewhere: readonly Span[] = [],
): Difference {
  if (evidence.length === 0) return { compared: false, target: whole(target), task: whole(task) };
  const meets = (side: keyof Evidence) => (sentence: Stretch) =>
    evidence.some((entry) => overlaps(entry[side], sentence));
  const isElsewhere = (sentence: Stretch): boolean => elsewhere.some((span) => overlaps(span, sentence));
  const ofTarget = readSide(target, meets('target'));
  const ofTask = readSide(task, (sentence) => meets('task')(sentence) || !isElsewhere(sentence));
  const runs = pairSentences(ofTarget.sentences, ofTask.sentences, evidence).flatMap((pair) =>
    findEdits(
      pair.target.flatMap((i) => ofTarget.tokens[i] ?? []),
      pair.task.flatMap((i) => ofTask.tokens[i] ?? []),
    ),
  );
  const own = ofTask.tokens.filter((_, i) => ofTask.touched[i] && !isPaired(ofTask.sentences[i], evidence));
  runs.push(...own.map((tokens) => ({ isSame: false, target: [], task: tokens })));
  return {
    compared: true,
    target: mark(ofTarget, classify(runs, 'target')),
    task: mark(ofTask, classify(runs, 'task')),
  };
}

function isPaired(sentence: Stretch | undefined, evidence: readonly Evidence[]): boolean {
  return sentence !== undefined && evidence.some((entry) => overlaps(entry.task, sentence));
}
