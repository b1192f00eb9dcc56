/** Words that a plan uses everywhere: they tell its tasks apart as little as the directive's do. */
import type { Lexicon } from './lexicon.ts';
import { pairOf, scaledFrequency } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** Frequency weights over the tasks of one plan, 0–1, for one lexicon. */
export interface Commonness {
  /** By term of the lexicon. */
  terms: Float64Array;
  /** By `pairOf`, of pairs that the directive does not have although it has both words. */
  pairs: ReadonlyMap<number, number>;
  /** By key, of words that the directive does not have. */
  words: ReadonlyMap<string, number>;
}

/**
 * A plan of few tasks says little about what is common in it: this many tasks without the word are
 * counted beside the real ones.
 */
const imagined = 5;

interface Counts {
  terms: Int32Array;
  /** Number of the task that was last counted for a term. */
  seen: Int32Array;
  pairs: Map<number, number>;
  words: Map<string, number>;
}

function countTask(reading: Reading, task: number, counts: Counts): void {
  const count = (term: number): void => {
    if (counts.seen[term] === task) return;
    counts.seen[term] = task;
    counts.terms[term] = (counts.terms[term] ?? 0) + 1;
  };
  const pairs = new Set<number>();
  const words = new Set<string>();
  for (const [at, token] of reading.tokens.entries()) {
    const symbol = reading.symbols[at] ?? -1;
    const next = reading.symbols[at + 1] ?? -1;
    const pair = reading.pairs[at] ?? -1;
    if (symbol < 0) words.add(token.key);
    else count(symbol);
    if (pair >= 0) count(pair);
    else if (symbol >= 0 && next >= 0) pairs.add(pairOf(symbol, next));
  }
  for (const pair of pairs) counts.pairs.set(pair, (counts.pairs.get(pair) ?? 0) + 1);
  for (const word of words) counts.words.set(word, (counts.words.get(word) ?? 0) + 1);
}

/**
 * Counts in how many tasks each word stands. Without this a directive on another subject, with one
 * paragraph on the plan's subject, would seem to be taken up by every task: there the subject's words
 * are rare, and only the plan shows how common they are.
 *
 * @param readings The tasks of one plan, read with `lexicon`.
 */
export function commonnessOf(readings: readonly Reading[], lexicon: Lexicon): Commonness {
  const size = lexicon.weights.length;
  const counts: Counts = {
    terms: new Int32Array(size),
    seen: new Int32Array(size).fill(-1),
    pairs: new Map(),
    words: new Map(),
  };
  for (const [task, reading] of readings.entries()) countTask(reading, task, counts);
  const tasks = readings.length + imagined;
  const byCount = Float64Array.from({ length: readings.length + 1 }, (_, count) =>
    scaledFrequency(count, tasks),
  );
  const weight = (count: number): number => byCount[count] ?? 1;
  const weighed = <T>(entries: ReadonlyMap<T, number>): Map<T, number> =>
    new Map([...entries].map(([entry, count]) => [entry, weight(count)]));
  return {
    terms: Float64Array.from(counts.terms, weight),
    pairs: weighed(counts.pairs),
    words: weighed(counts.words),
  };
}
