/** In whose words: what a task repeats, adds and leaves out of the sentences it touches. */
import type { Match, Touched } from './matches.ts';
import { evidenceOf, matchGaps, matchRuns } from './matches.ts';
import type { Reading } from './reading.ts';
import { makeFloats, makeInts } from './rows.ts';
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

/** 1 by token whose segment holds enough of the words at `places`, else 0. */
function touchedTokens(reading: Reading, places: readonly number[]): Int32Array {
  const { segmentOf, segmentStarts } = reading;
  const segments = Math.max(1, reading.segments.length);
  const [weights, counts] = [makeFloats(segments), makeInts(segments)];
  for (const place of places) {
    const segment = segmentOf[place] ?? 0;
    weights[segment] = (weights[segment] ?? 0) + (reading.weights[place] ?? 0);
    counts[segment] = (counts[segment] ?? 0) + 1;
  }
  const touched = makeInts(reading.tokens.length);
  for (let segment = 0; segment < segments; segment++) {
    const count = counts[segment] ?? 0;
    const [start, end] = [segmentStarts[segment] ?? 0, segmentStarts[segment + 1] ?? touched.length];
    const isTouched = (weights[segment] ?? 0) >= touchedWeight || count > (end - start) * touchedShare;
    if (count > 0 && isTouched) touched.fill(1, start, end);
  }
  return touched;
}

/** The touched segments of both sides, by token. */
function touchedBy(matches: readonly Match[], reading: Reading, target: Reading): Touched {
  return {
    task: touchedTokens(
      reading,
      matches.map(({ at }) => at),
    ),
    target: touchedTokens(
      target,
      matches.map(({ place }) => place),
    ),
  };
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
  const hasRuns = runs.length > 0;
  const ofRuns = hasRuns ? touchedBy(runs, reading, target) : null;
  const found = matchGaps(scoring, unit, runs, ofRuns);
  const touched = ofRuns ?? touchedBy(found, reading, target);
  const common = found.filter(({ at, place }) => touched.task[at] === 1 && touched.target[place] === 1);
  if (common.length === 0) return nothingInCommon;
  const matched = makeInts(reading.tokens.length);
  for (const { at } of common) matched[at] = 1;
  let ofTask = 0;
  for (let at = 0; at < matched.length; at++)
    if (touched.task[at] === 1 && (matched[at] === 1 || keep[at] === 1)) ofTask++;
  const ofTarget = touched.target.reduce((sum, one) => sum + one, 0);
  const inserted = share(ofTask, common.length);
  const omitted = share(ofTarget, common.length);
  const relation = relationOf(
    inserted,
    omitted,
    common.every(({ exact }) => exact),
  );
  return { relation, inserted, omitted, evidence: evidenceOf(common, scoring, unit) };
}
