/** How much of a task, and of each provision, the mosaic accounts for. */
import type { Piece } from './chain.ts';
import type { TaskReading } from './plan-reading.ts';
import { segmentWeights } from './reading.ts';
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

/** What falls on each pair of target and segment; keys are target × 65536 + segment. */
type Sums = Map<number, number>;
const segmentsAtMost = 65_536;

function add(sums: Sums, unit: number, segment: number, weight: number): void {
  const key = unit * segmentsAtMost + segment;
  sums.set(key, (sums.get(key) ?? 0) + weight);
}

/** For each target its best share over all segments. */
function bestShares(
  sums: Sums,
  targets: number,
  weightOf: (unit: number, segment: number) => number,
): Float64Array {
  const best = new Float64Array(targets);
  for (const [key, sum] of sums) {
    const unit = Math.floor(key / segmentsAtMost);
    const share = Math.min(1, sum / Math.max(leastSegment, weightOf(unit, key % segmentsAtMost)));
    if (share > (best[unit] ?? 0)) best[unit] = share;
  }
  return best;
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
  const inTask: Sums = new Map();
  const inSource: Sums = new Map();
  const ofTask = new Float64Array(targets);
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
    task: ofTask.map((weight) => Math.min(1, weight / total)),
    source: bestShares(inSource, targets, (unit, segment) => view.segmentWeights[unit]?.[segment] ?? 0),
  };
}
