/** The mosaic: which runs together explain a task best, each word from one place only. */
import { makeFloats, makeInts } from './rows.ts';
import type { Run } from './runs.ts';

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
  /** Worth of the best chain that ends with each run, the run before it (-1: none), its trimmed words. */
  worths: Float64Array;
  before: Int32Array;
  skips: Int32Array;
  /** Best chain that ends at each word of the task or earlier: its worth and its last run. */
  bestWorth: Float64Array;
  bestRun: Int32Array;
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
function extend(table: Table, number: number, run: Run, sameUnit: readonly number[], factor: number): void {
  const total = run.gains[run.length - 1] ?? 0;
  const trims = Math.min(longestTrim, run.length - 2);
  for (let skip = 0; skip <= trims; skip++) {
    const start = run.task + skip;
    const gain = (total - (skip === 0 ? 0 : (run.gains[skip - 1] ?? 0))) * factor;
    keepBetter(
      table,
      number,
      (table.bestWorth[start] ?? 0) - costOfStart + gain,
      table.bestRun[start] ?? -1,
      skip,
    );
    for (let look = Math.max(0, sameUnit.length - longestLook); look < sameUnit.length; look++) {
      const earlier = sameUnit[look] ?? 0;
      const before = table.runs[earlier];
      if (before === undefined || before.task + before.length > start) continue;
      const joined = (table.worths[earlier] ?? 0) + gain;
      if (joined <= (table.worths[number] ?? 0)) continue;
      keepBetter(table, number, joined - joinCost(before, run, start), earlier, skip);
    }
  }
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
 * @param runs Sorted by end, as `findRuns` gives them.
 * @param size Number of tokens of the task.
 * @param factors What a run in each unit is worth, 1 being plain; heading evidence raises it.
 * @returns Pieces in the order of the task, none overlapping in it.
 */
export function chainRuns(runs: readonly Run[], size: number, factors: Float64Array): Piece[] {
  const table: Table = {
    runs,
    worths: makeFloats(runs.length),
    before: makeInts(runs.length).fill(-1),
    skips: makeInts(runs.length),
    bestWorth: makeFloats(size + 1),
    bestRun: makeInts(size + 1).fill(-1),
  };
  const byUnit: (number[] | undefined)[] = [];
  let filled = 0;
  for (const [number, run] of runs.entries()) {
    const end = run.task + run.length;
    filled = fillTo(table, filled, end);
    const earlier = (byUnit[run.unit] ??= []);
    extend(table, number, run, earlier, factors[run.unit] ?? 1);
    earlier.push(number);
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
