/** Words that a plan uses everywhere: they tell its tasks apart as little as the directive's do. */
import type { Lexicon } from './lexicon.ts';
import { pairOf, scaledFrequency } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** In how many tasks of a plan something stands, and in which it was last seen. */
export interface Tally {
  tasks: number;
  last: number;
}

/** Frequency weights over the tasks of one plan, 0–1, for one lexicon. */
export interface Commonness {
  /** By term of the lexicon. */
  terms: Float64Array;
  /** By `pairOf`, pairs that the directive does not have although it has both words. */
  pairs: ReadonlyMap<number, Tally>;
  /** By key, words that the directive does not have. */
  words: ReadonlyMap<string, Tally>;
  /** Weight of what was counted; 1 of what was not. */
  weightOf: (tally: Tally | undefined) => number;
}

/**
 * A plan of few tasks says little about what is common in it: this many tasks without the word are counted beside the
 * real ones, half as many as an ordinary plan has. With fewer (5) what all tasks of a plan of one subject say hardly
 * counted, though just that ties them to the directive; with more (40) echoes began to pass.
 */
const imagined = 20;

interface Counts {
  terms: Int32Array;
  /** Number of the task that was last counted for a term. */
  seen: Int32Array;
  pairs: Map<number, Tally>;
  words: Map<string, Tally>;
}

function count<Entry>(tallies: Map<Entry, Tally>, entry: Entry, task: number): void {
  const tally = tallies.get(entry);
  if (tally === undefined) tallies.set(entry, { tasks: 1, last: task });
  else if (tally.last !== task) {
    tally.tasks += 1;
    tally.last = task;
  }
}

function countTerm({ terms, seen }: Counts, term: number, task: number): void {
  if (seen[term] === task) return;
  seen[term] = task;
  terms[term] = (terms[term] ?? 0) + 1;
}

function countTask(reading: Reading, task: number, counts: Counts): void {
  const { symbols, pairs } = reading;
  for (let at = 0; at < symbols.length; at++) {
    const symbol = symbols[at] ?? -1;
    const next = symbols[at + 1] ?? -1;
    const pair = pairs[at] ?? -1;
    if (symbol < 0) count(counts.words, reading.tokens[at]?.key ?? '', task);
    else countTerm(counts, symbol, task);
    if (pair >= 0) countTerm(counts, pair, task);
    else if (symbol >= 0 && next >= 0) count(counts.pairs, pairOf(symbol, next), task);
  }
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
  const byCount = Array.from({ length: readings.length + 1 }, (_, found) => scaledFrequency(found, tasks));
  const terms = new Float64Array(size);
  for (let term = 0; term < size; term++) terms[term] = byCount[counts.terms[term] ?? 0] ?? 1;
  return {
    terms,
    pairs: counts.pairs,
    words: counts.words,
    weightOf: (tally) => (tally === undefined ? 1 : (byCount[tally.tasks] ?? 1)),
  };
}
