/** Words that two plans both have beside a provision, and the provision has not. */
import type { PairData } from '../formats/comparison-contract.ts';
import { diffTokens, type DiffToken } from './diff-tokens.ts';
import type { CorrectedSpan } from './lay-corrections.ts';

/** A stretch of a task; `shared` where the other plan adds the same words to the same provision. */
export type MarkedSpan = CorrectedSpan & { shared: boolean };

export interface MarkedSentence {
  touched: boolean;
  spans: MarkedSpan[];
}

/** Fewer neighbouring syllables are chance: `của thành phố`, `trên địa bàn`. */
const leastRun = 4;

/** A place that was misread stands by itself: its words as received are nobody's, and it is not cut. */
const isOwn = ({ kind, fix }: CorrectedSpan): boolean =>
  fix === undefined && (kind === 'added' || kind === 'changed');

const wordsOf = (text: string): DiffToken[] => diffTokens(text).filter(({ kind }) => kind !== 'mark');

const runAt = (words: readonly DiffToken[], at: number): string =>
  words
    .slice(at, at + leastRun)
    .map(({ key }) => key)
    .join(' ');

/** Every run of own words, as long as counts. */
function listRuns(pairs: readonly PairData[]): Set<string> {
  const runs = new Set<string>();
  const spans = pairs.flatMap(({ taskSide }) => taskSide.flatMap((sentence) => sentence.spans));
  for (const { text } of spans.filter(isOwn)) {
    const words = wordsOf(text);
    for (let at = 0; at + leastRun <= words.length; at++) runs.add(runAt(words, at));
  }
  return runs;
}

/** Which words of an own stretch stand in a run; an abbreviation is one word, however many syllables it has. */
function findShared(words: readonly DiffToken[], runs: ReadonlySet<string>): boolean[] {
  const shared = words.map(() => false);
  for (let at = 0; at + leastRun <= words.length; at++)
    if (runs.has(runAt(words, at))) shared.fill(true, at, at + leastRun);
  const whole = Map.groupBy(shared.keys(), (i) => words[i]?.start);
  return words.map(({ start }) => (whole.get(start) ?? []).every((i) => shared[i]));
}

/** Cuts an own stretch where words begin or cease to be shared; the parts together are the stretch. */
function cutSpan({ kind, text }: CorrectedSpan, runs: ReadonlySet<string>): MarkedSpan[] {
  const words = wordsOf(text);
  const cuts: { start: number; shared: boolean }[] = [{ start: 0, shared: false }];
  findShared(words, runs).forEach((shared, i) => {
    if (cuts.at(-1)?.shared === shared) return;
    const start = i === 0 ? 0 : ((shared ? words[i]?.start : words[i - 1]?.end) ?? 0);
    cuts.push({ start, shared });
  });
  return cuts.flatMap(({ start, shared }, i) => {
    const part = text.slice(start, cuts[i + 1]?.start);
    return part === '' ? [] : [{ kind, text: part, shared }];
  });
}

/**
 * The tasks of one plan beside a provision, with the words marked that the other plan's tasks beside the same
 * provision have as well though the provision does not.
 */
export function markShared(
  pairs: readonly PairData[],
  others: readonly PairData[],
): { pair: PairData; sentences: MarkedSentence[] }[] {
  const runs = listRuns(others);
  return pairs.map((pair) => ({
    pair,
    sentences: pair.taskSide.map(({ touched, spans }) => ({
      touched,
      spans: spans.flatMap((span) => (isOwn(span) ? cutSpan(span, runs) : [{ ...span, shared: false }])),
    })),
  }));
}
