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

/** Weight that falls on one segment of the task, or of a target, from one target. */
interface Sum {
  unit: number;
  segment: number;
  weight: number;
}

/** Adds to the sum of its pair; few pairs have any. */
function add(sums: Sum[], unit: number, segment: number, weight: number): void {
  const sum = sums.find((one) => one.segment === segment && one.unit === unit);
  if (sum === undefined) sums.push({ unit, segment, weight });
  else sum.weight += weight;
}

/** For each target its best share over all segments. */
function bestShares(
  sums: readonly Sum[],
  targets: number,
  weightOf: (unit: number, segment: number) => number,
): Float64Array {
  const best = makeFloats(targets);
  for (const { unit, segment, weight } of sums) {
    const share = Math.min(1, weight / Math.max(leastSegment, weightOf(unit, segment)));
    if (share > (best[unit] ?? 0)) best[unit] = share;
  }
  return best;
}

function sharesOf(weights: Float64Array, total: number): Float64Array {
  const shares = makeFloats(weights.length);
  for (let unit = 0; unit < weights.length; unit++) shares[unit] = Math.min(1, (weights[unit] ?? 0) / total);
  return shares;
}

/**
 * Measures a mosaic.
 *
 * @param keep For each token of the task the part of its weight that counts: less in cited titles
 *   and where the background explains it.
 */
export function measure(entry: TaskReading, pieces: readonly Piece[], keep: Float64Array): Coverage {
  const { reading, names, view } = entry;
  const { stream } = view;
  const targets = view.readings.length;
  const inTask: Sum[] = [];
  const inSource: Sum[] = [];
  const ofTask = makeFloats(targets);
  const used = new Map<number, number>();
  for (const { unit, task, place: start, length } of pieces) {
    if (unit >= targets) continue;
    for (let step = 0; step < length; step++) {
      const at = task + step;
      const place = start + step;
      const same = sameness(reading, names, at, stream, place);
      const weight = same * (reading.weights[at] ?? 0) * (keep[at] ?? 1);
      ofTask[unit] = (ofTask[unit] ?? 0) + weight;
      add(inTask, unit, reading.segmentOf[at] ?? 0, weight);
      // A phrase of the source that the task repeats is still one phrase.
      const before = used.get(place) ?? 0;
      used.set(place, Math.max(same, before));
      const segment = view.readings[unit]?.segmentOf[place - (stream.starts[unit] ?? 0)] ?? 0;
      add(inSource, unit, segment, Math.max(0, same - before) * (stream.weights[place] ?? 0));
    }
  }
  const weights = segmentWeights(reading, keep);
  const total = Math.max(
    leastSegment,
    weights.reduce((sum, weight) => sum + weight, 0),
  );
  return {
    segment: bestShares(inTask, targets, (_, segment) => weights[segment] ?? 0),
    task: sharesOf(ofTask, total),
    source: bestShares(inSource, targets, (unit, segment) => view.segmentWeights[unit]?.[segment] ?? 0),
  };
}
