/** In whose words: what a task repeats, adds and leaves out of the sentences it touches. */
import type { Match } from './matches.ts';
import { evidenceOf, matchGaps, matchRuns } from './matches.ts';
import type { Reading } from './reading.ts';
import type { Scoring } from './score.ts';
import type { Evidence, Link } from './types.ts';

export interface Comparison {
  relation: Link['relation'];
  inserted: number;
  omitted: number;
  evidence: Evidence[];
}

/** Up to this share of words added or left out, the text is still the same text. */
const nearly = 0.15;
/** Above this share of added words the task is more its own than the directive's. */
const half = 0.5;

/**
 * Label from the measured shares. METER (Clough et al. 2002) and the EU's correlation tables show
 * that finer classes cannot be told apart reliably, so the shares stand beside the label.
 *
 * @param isExact Whether every common word is the very word, no body standing for another.
 */
export function relationOf(inserted: number, omitted: number, isExact: boolean): Link['relation'] {
  if (inserted === 0 && omitted === 0 && isExact) return 'verbatim';
  if (inserted <= nearly && omitted <= nearly) return 'near-verbatim';
  if (inserted <= nearly) return 'excerpt';
  return inserted <= half ? 'adapted' : 'specified';
}

/** A segment is touched from this weight of common words on (one telling phrase) … */
const touchedWeight = 1;
/** … or where more than this share of its words is common. */
const touchedShare = 0.5;

/** Segments that hold enough of the words at `places`. */
function touchedSegments(reading: Reading, places: readonly number[]): ReadonlySet<number> {
  const weights = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const place of places) {
    const segment = reading.segmentOf[place] ?? 0;
    weights.set(segment, (weights.get(segment) ?? 0) + (reading.weights[place] ?? 0));
    counts.set(segment, (counts.get(segment) ?? 0) + 1);
  }
  const sizeOf = (segment: number): number => reading.segmentOf.filter((one) => one === segment).length;
  const isTouched = (segment: number): boolean =>
    (weights.get(segment) ?? 0) >= touchedWeight ||
    (counts.get(segment) ?? 0) > sizeOf(segment) * touchedShare;
  return new Set([...counts.keys()].filter(isTouched));
}

function share(all: number, common: number): number {
  return all === 0 ? 0 : Math.round((1 - common / all) * 1000) / 1000;
}

/** Neither text has anything of the other: linked for another reason than its words. */
const nothingInCommon: Comparison = { relation: 'specified', inserted: 1, omitted: 1, evidence: [] };

/**
 * Compares a task with a target that it takes up, on the segments where their runs lie; without runs
 * on the whole texts. Words of cited titles are nobody's addition and do not count.
 *
 * @returns Shares (0–1, 3 decimals) over the touched segments of both sides, the label that follows
 *   from them, and the common words as spans.
 */
export function compare(scoring: Scoring, unit: number): Comparison {
  const { reading, view, keep } = scoring;
  const target = view.readings[unit];
  if (target === undefined) return nothingInCommon;
  const runs = matchRuns(scoring, unit);
  const within = (matches: readonly Match[]): ((at: number, place: number) => boolean) => {
    const ofTask = touchedSegments(
      reading,
      matches.map(({ at }) => at),
    );
    const ofTarget = touchedSegments(
      target,
      matches.map(({ place }) => place),
    );
    return (at, place) =>
      ofTask.has(reading.segmentOf[at] ?? 0) && ofTarget.has(target.segmentOf[place] ?? 0);
  };
  const hasRuns = runs.length > 0;
  const found = matchGaps(scoring, unit, runs, hasRuns ? within(runs) : () => true);
  const isCompared = within(hasRuns ? runs : found);
  const common = found.filter(({ at, place }) => isCompared(at, place));
  const [one] = common;
  if (one === undefined) return nothingInCommon;
  const matched = new Set(common.map(({ at }) => at));
  const ofTask = reading.tokens.filter(
    (_, at) => isCompared(at, one.place) && (matched.has(at) || keep[at] === 1),
  ).length;
  const ofTarget = target.tokens.filter((_, place) => isCompared(one.at, place)).length;
  const inserted = share(ofTask, common.length);
  const omitted = share(ofTarget, common.length);
  const relation = relationOf(
    inserted,
    omitted,
    common.every(({ exact }) => exact),
  );
  return { relation, inserted, omitted, evidence: evidenceOf(common, scoring, unit) };
}
