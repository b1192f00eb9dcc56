/** How much of a task, and of each provision, the mosaic accounts for. */
import type { Piece } from './chain.ts';
import type { TaskReading } from './plan-reading.ts';
import { segmentWeights } from './reading.ts';
import { makeFloats } from './rows.ts';
import { sameness } from './runs.ts';

/** Shares of weight, 0–1, by number of the target. */
export interface Coverage {
  /** Of the best covered segment of the task. */
  segment: Float64Array;
  /** Of the whole task. */
  task: Float64Array;
  /** Of the best covered segment of the target. */
  source: Float64Array;
}

/**
 * A short segment is covered by a chance phrase ("các viện nghiên cứu, trường đại học"): shares are
 * taken of at least this weight, about eight ordinary words. The survey's floor of 4 still let that
 * very phrase through.
 */
const leastSegment = 6;

function sharesOf(weights: Float64Array, total: number): Float64Array {
  const shares = makeFloats(weights.length);
  for (let unit = 0; unit < weights.length; unit++) shares[unit] = Math.min(1, (weights[unit] ?? 0) / total);
  return shares;
}

/** Raises the best share of a target to that of one of its segments, or of one segment of the task. */
function raise(best: Float64Array, unit: number, found: number, all: number): void {
  const share = Math.min(1, found / Math.max(leastSegment, all));
  if (share > (best[unit] ?? 0)) best[unit] = share;
}

/**
 * Measures a mosaic.
 *
 * @param keep For each token of the task the part of its weight that counts: less in cited titles
 *   and where the background explains it.
 */
export function measure(entry: TaskReading, pieces: readonly Piece[], keep: Float64Array): Coverage {
  const { reading, view } = entry;
  const targets = view.readings.length;
  const weights = segmentWeights(reading, keep);
  const { ofTask, inTask, inSource } = addUp(entry, pieces, keep, weights.length);
  const [segment, source] = [makeFloats(targets), makeFloats(targets)];
  for (let at = 0; at < inTask.length; at++)
    if (inTask[at] !== 0)
      raise(segment, Math.floor(at / weights.length), inTask[at] ?? 0, weights[at % weights.length] ?? 0);
  for (let at = 0; at < inSource.length; at++)
    if (inSource[at] !== 0)
      raise(source, view.segmentUnits[at] ?? 0, inSource[at] ?? 0, view.segmentWeights[at] ?? 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { segment, task: sharesOf(ofTask, Math.max(leastSegment, total)), source };
}

/** What a mosaic takes from each target. */
interface Sums {
  /** By target the weight of the task's words. */
  ofTask: Float64Array;
  /** The same by target and segment of the task, target by target. */
  inTask: Float64Array;
  /** By segment of the targets the weight of its words. */
  inSource: Float64Array;
}

function addUp(
  { reading, names, view }: TaskReading,
  pieces: readonly Piece[],
  keep: Float64Array,
  segments: number,
): Sums {
  const { stream } = view;
  const targets = view.readings.length;
  const ofTask = makeFloats(targets);
  const inTask = makeFloats(targets * segments);
  const inSource = makeFloats(view.segmentUnits.length);
  // By place in the stream how much of its word is taken.
  const used = makeFloats(stream.symbols.length);
  for (const { unit, task, place: start, length } of pieces) {
    if (unit >= targets) continue;
    for (let step = 0; step < length; step++) {
      const at = task + step;
      const place = start + step;
      const same = sameness(reading, names, at, stream, place);
      const weight = same * (reading.weights[at] ?? 0) * (keep[at] ?? 1);
      ofTask[unit] = (ofTask[unit] ?? 0) + weight;
      const inSegment = unit * segments + (reading.segmentOf[at] ?? 0);
      inTask[inSegment] = (inTask[inSegment] ?? 0) + weight;
      // A phrase of the source that the task repeats is still one phrase.
      const before = used[place] ?? 0;
      if (same <= before) continue;
      used[place] = same;
      const segment = stream.segments[place] ?? 0;
      inSource[segment] = (inSource[segment] ?? 0) + (same - before) * (stream.weights[place] ?? 0);
    }
  }
  return { ofTask, inTask, inSource };
}
