/** The mosaic: which runs together explain a task best, each word from one place only. */
import { makeFloats, makeInts } from './rows.ts';
import type { Run, Runs } from './runs.ts';

/** A run as used in the mosaic: what the run before it did not take. */
export interface Piece {
  task: number;
  place: number;
  length: number;
  unit: number;
}

/**
 * Costs, in units of one fully telling word. Going on in the same provision is nearly free and grows
 * with the words left out (root: a long gap is hardly worse than a middling one); starting anywhere
 * else, also the first run, costs almost one word, so that a chance pair of words does not pay;
 * going back in the same provision costs half of that, since plans do reorder. The values are those
 * that held best in the stress tests of the method's survey; halving or doubling any changed little.
 */
const costOfStart = 0.9;
const costBackward = 0.45;
const costOfSourceGap = 0.06;
const costOfTaskGap = 0.04;
const greatestGapCost = 0.5;
/** How many words of a run may be given up to the run before it. */
const longestTrim = 6;
/** How many earlier runs of the same provision are looked at: keeps the work linear in long tasks. */
const longestLook = 32;

/** State of the dynamic programme. */
interface Table {
  runs: readonly Run[];
  gains: readonly number[];
  /** Worth of the best chain that ends with each run, the run before it (-1: none), its trimmed words. */
  worths: Float64Array;
  before: Int32Array;
  skips: Int32Array;
  /** Best chain that ends at each word of the task or earlier: its worth and its last run. */
  bestWorth: Float64Array;
  bestRun: Int32Array;
  /** By unit its latest run, and by run the one before it in its unit; -1: none. */
  latest: Int32Array;
  previous: Int32Array;
}

function joinCost(before: Run, after: Run, start: number): number {
  const sourceGap = after.place + (start - after.task) - before.place - before.length;
  if (sourceGap < 0) return costBackward;
  const taskGap = start - before.task - before.length;
  return Math.min(
    greatestGapCost,
    costOfSourceGap * Math.sqrt(sourceGap) + costOfTaskGap * Math.sqrt(taskGap),
  );
}

/** Finds the best chain that ends with a run, over all runs before it and all ways to trim it. */
function extend(table: Table, number: number, run: Run, factor: number): void {
  const { gains, bestWorth, bestRun, latest } = table;
  const total = gains[run.first + run.length - 1] ?? 0;
  const trims = Math.min(longestTrim, run.length - 2);
  for (let skip = 0; skip <= trims; skip++) {
    const start = run.task + skip;
    const gain = (total - (skip === 0 ? 0 : (gains[run.first + skip - 1] ?? 0))) * factor;
    const fresh = (bestWorth[start] ?? 0) - costOfStart + gain;
    keepBetter(table, number, fresh, bestRun[start] ?? -1, skip);
    if ((latest[run.unit] ?? -1) >= 0) goOn(table, number, run, skip, gain);
  }
}

/** The same for the runs before it in its provision; of equally good ones the earliest. */
function goOn(table: Table, number: number, run: Run, skip: number, gain: number): void {
  const { runs, worths, previous } = table;
  const start = run.task + skip;
  let [best, last] = [worths[number] ?? 0, -1];
  let earlier = table.latest[run.unit] ?? -1;
  for (let look = 0; look < longestLook && earlier >= 0; look++) {
    const before = runs[earlier];
    const joined = (worths[earlier] ?? 0) + gain;
    if (before !== undefined && joined >= best && before.task + before.length <= start) {
      const worth = joined - joinCost(before, run, start);
      if (worth >= best) [best, last] = [worth, earlier];
    }
    earlier = previous[earlier] ?? -1;
  }
  keepBetter(table, number, best, last, skip);
}

function keepBetter(table: Table, number: number, worth: number, before: number, skip: number): void {
  if (worth <= (table.worths[number] ?? 0)) return;
  table.worths[number] = worth;
  table.before[number] = before;
  table.skips[number] = skip;
}

/**
 * Chooses the runs of the mosaic by dynamic programming over the task (chaining as in Wilkerson,
 * Smith and Stramp 2015, with several sources at once). Since each word has one source at most,
 * merges, moved parts and echoes come out by themselves.
 *
 * @param runs As `findRuns` gives them, sorted by end.
 * @param size Number of tokens of the task.
 * @param factors What a run in each unit is worth, 1 being plain; heading evidence raises it.
 * @returns Pieces in the order of the task, none overlapping in it.
 */
export function chainRuns({ runs, gains }: Runs, size: number, factors: Float64Array): Piece[] {
  const table: Table = {
    runs,
    gains,
    worths: makeFloats(runs.length),
    before: makeInts(runs.length).fill(-1),
    skips: makeInts(runs.length),
    bestWorth: makeFloats(size + 1),
    bestRun: makeInts(size + 1).fill(-1),
    latest: makeInts(factors.length).fill(-1),
    previous: makeInts(runs.length),
  };
  let filled = 0;
  for (const [number, run] of runs.entries()) {
    const end = run.task + run.length;
    filled = fillTo(table, filled, end);
    extend(table, number, run, factors[run.unit] ?? 1);
    table.previous[number] = table.latest[run.unit] ?? -1;
    table.latest[run.unit] = number;
    if ((table.worths[number] ?? 0) > (table.bestWorth[end] ?? 0)) {
      table.bestWorth[end] = table.worths[number] ?? 0;
      table.bestRun[end] = number;
    }
  }
  fillTo(table, filled, size);
  return readBack(table, table.bestRun[size] ?? -1);
}

/** What is best up to a word is best up to the next one too, until a run ends there. */
function fillTo(table: Table, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    table.bestWorth[at + 1] = table.bestWorth[at] ?? 0;
    table.bestRun[at + 1] = table.bestRun[at] ?? -1;
  }
  return Math.max(from, to);
}

function readBack(table: Table, last: number): Piece[] {
  const pieces: Piece[] = [];
  for (let number = last; number >= 0; number = table.before[number] ?? -1) {
    const run = table.runs[number];
    if (run === undefined) break;
    const skip = table.skips[number] ?? 0;
    pieces.push({
      task: run.task + skip,
      place: run.place + skip,
      length: run.length - skip,
      unit: run.unit,
    });
  }
  return pieces.reverse();
}
