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
  /** Worth of the first k+1 tokens at `gains[k]`. */
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
 *
 * @returns Runs by end, then start, then place: the order that the chain needs.
 */
export function findRuns(entry: TaskReading): Run[] {
  const { reading, names, view } = entry;
  const { stream } = view;
  const { pairs, trust, beside } = reading;
  const runs: Run[] = [];
  const size = pairs.length;
  const reached = makeInts(size + stream.symbols.length);
  for (let at = 0; at + 1 < size; at++) {
    const pair = pairs[at] ?? -1;
    if (pair < 0 || (beside[at] ?? 0) < commonestSeed) continue;
    if (Math.max(trust[at] ?? 0, trust[at + 1] ?? 0) < 1) continue;
    for (const place of stream.places[pair] ?? []) {
      const diagonal = place - at + size;
      if ((reached[diagonal] ?? 0) > at) continue;
      const run = grow(reading, names, stream, at, place);
      reached[diagonal] = run.task + run.length;
      if ((run.gains[run.length - 1] ?? 0) >= leastRun) runs.push(run);
    }
  }
  return runs.sort((a, b) => a.task + a.length - b.task - b.length || a.task - b.task || a.place - b.place);
}

function grow(reading: Reading, names: Int32Array, stream: Stream, at: number, place: number): Run {
  const unit = stream.units[place] ?? 0;
  const left = stream.starts[unit] ?? 0;
  const right = stream.starts[unit + 1] ?? 0;
  let [task, start] = [at, place];
  while (task > 0 && start > left && sameness(reading, names, task - 1, stream, start - 1) > 0) {
    task--;
    start--;
  }
  const most = Math.min(reading.symbols.length - task, right - start);
  const gains: number[] = [];
  let worth = 0;
  for (let step = 0; step < most; step++) {
    const same = sameness(reading, names, task + step, stream, start + step);
    if (same === 0) break;
    worth += same * (reading.weights[task + step] ?? 0);
    gains.push(worth);
  }
  return { task, place: start, length: gains.length, unit, gains };
}
