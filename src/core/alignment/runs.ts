/** Runs: stretches of a task that stand, word for word, somewhere in the directive. */
import type { Stream } from './view.ts';
import type { TaskReading } from './plan-reading.ts';
import { trustInFold } from './reading.ts';
import type { Reading } from './reading.ts';
import { makeInts } from './rows.ts';

/** `length` tokens of the task from `task` on are those of the directive from `place` on. */
export interface Run {
  task: number;
  place: number;
  length: number;
  unit: number;
  /** Where the worths of its beginnings stand in `Runs.gains`. */
  first: number;
}

/** All runs of a task: by end, then start, then place, which is the order that the chain needs. */
export interface Runs {
  runs: readonly Run[];
  /** Worth of the first k+1 tokens of a run at its `first` + k. */
  gains: readonly number[];
}

/** Another body of the same role is half the same word: `Tỉnh ủy` for `Ban Chấp hành Trung ương`. */
export const otherBody = 0.5;

/** A pair of neighbours that stands in more than about half of all provisions, or tasks, starts no run. */
const commonestSeed = 0.25;

/** A run worth less says nothing: "khoa học, công nghệ và đổi mới sáng tạo" is worth about that. */
const leastRun = 0.25;

/**
 * Between words that match, a doubtful one is the same word far more likely than on its own: two
 * thirds of the doubt go.
 */
function amongMatches(trust: number): number {
  return 1 - (1 - trust) / 3;
}

/** How far a token of the task and one of the directive are the same word, 0–1. */
export function sameness(
  reading: Reading,
  names: Int32Array,
  at: number,
  stream: Stream,
  place: number,
): number {
  const symbol = reading.symbols[at] ?? -1;
  if (symbol >= 0 && symbol === stream.symbols[place]) {
    const trust = amongMatches(reading.trust[at] ?? 1);
    const name = stream.names[place] ?? -1;
    return name >= 0 && name !== names[at] ? trust * otherBody : trust;
  }
  const fold = reading.folds[at] ?? -1;
  return fold >= 0 && fold === stream.folds[place] ? amongMatches(trustInFold) : 0;
}

/**
 * Finds all runs of two words or more. A run starts from a pair of neighbours that is the same on
 * both sides (at least one of the two without doubt) and grows both ways over words that are the
 * same or nearly so; it never leaves its provision.
 */
export function findRuns(entry: TaskReading): Runs {
  const { reading, view } = entry;
  const { stream } = view;
  const { pairs, trust, beside } = reading;
  const [found, gains]: [Run[], number[]] = [[], []];
  const size = pairs.length;
  // By diagonal the end in the task of the run last found on it.
  const ends = makeInts(size + stream.symbols.length);
  for (let at = 0; at + 1 < size; at++) {
    const pair = pairs[at] ?? -1;
    if (pair < 0 || (beside[at] ?? 0) < commonestSeed) continue;
    if ((trust[at] ?? 0) < 1 && (trust[at + 1] ?? 0) < 1) continue;
    const behind = stream.placeStarts[pair + 1] ?? 0;
    for (let number = stream.placeStarts[pair] ?? 0; number < behind; number++) {
      const place = stream.places[number] ?? 0;
      const diagonal = place - at + size;
      if ((ends[diagonal] ?? 0) > at) continue;
      const run = grow(entry, at, place, gains);
      ends[diagonal] = run.task + run.length;
      found.push(run);
    }
  }
  const runs = found.filter(({ first, length }) => (gains[first + length - 1] ?? 0) >= leastRun);
  return { runs: putInOrder(runs), gains };
}

function grow({ reading, names, view }: TaskReading, at: number, place: number, gains: number[]): Run {
  const { stream } = view;
  const unit = stream.units[place] ?? 0;
  const left = stream.starts[unit] ?? 0;
  const right = stream.starts[unit + 1] ?? 0;
  let [task, start] = [at, place];
  while (task > 0 && start > left && sameness(reading, names, task - 1, stream, start - 1) > 0) {
    task--;
    start--;
  }
  const first = gains.length;
  const most = Math.min(reading.symbols.length - task, right - start);
  let worth = 0;
  for (let step = 0; step < most; step++) {
    const same = sameness(reading, names, task + step, stream, start + step);
    if (same === 0) break;
    worth += same * (reading.weights[task + step] ?? 0);
    gains.push(worth);
  }
  return { task, place: start, length: gains.length - first, unit, first };
}

function isBefore(a: Run, b: Run): boolean {
  const ends = a.task + a.length - b.task - b.length;
  if (ends !== 0) return ends < 0;
  return a.task === b.task ? a.place < b.place : a.task < b.task;
}

/** Sorts by insertion: runs are found nearly in the order of their ends, and there are a hundred a task. */
function putInOrder(runs: Run[]): Run[] {
  for (const [number, run] of runs.entries()) {
    let place = number;
    for (let before = runs[place - 1]; before && isBefore(run, before); before = runs[place - 1]) {
      runs[place] = before;
      place--;
    }
    runs[place] = run;
  }
  return runs;
}
