/** In whose words: what a task repeats, adds and leaves out of the sentences it touches. */
import type { Matches, Touched } from './matches.ts';
import { evidenceOf, isExact, matchGaps, matchRuns } from './matches.ts';
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

/** Weight and number of the words in common that fall on each segment of one side. */
interface Sums {
  weights: Float64Array;
  counts: Int32Array;
}

function makeSums({ segments }: Reading): Sums {
  const size = Math.max(1, segments.length);
  return { weights: makeFloats(size), counts: makeInts(size) };
}

function add({ weights, counts }: Sums, reading: Reading, place: number): void {
  const segment = reading.segmentOf[place] ?? 0;
  weights[segment] = (weights[segment] ?? 0) + (reading.weights[place] ?? 0);
  counts[segment] = (counts[segment] ?? 0) + 1;
}

/** 1 by token whose segment holds enough of the words in common, else 0. */
function touchedTokens({ weights, counts }: Sums, { segmentStarts, tokens }: Reading): Int32Array {
  const touched = makeInts(tokens.length);
  for (let segment = 0; segment < counts.length; segment++) {
    const count = counts[segment] ?? 0;
    const [start, end] = [segmentStarts[segment] ?? 0, segmentStarts[segment + 1] ?? touched.length];
    const isTouched = (weights[segment] ?? 0) >= touchedWeight || count > (end - start) * touchedShare;
    if (count > 0 && isTouched) touched.fill(1, start, end);
  }
  return touched;
}

/** The touched segments of both sides, by token. */
function touchedBy(matches: Matches, reading: Reading, target: Reading): Touched {
  const [ofTask, ofTarget] = [makeSums(reading), makeSums(target)];
  for (let at = 0; at < matches.length; at++) {
    const place = matches[at] ?? -1;
    if (place < 0) continue;
    add(ofTask, reading, at);
    add(ofTarget, target, place);
  }
  return { task: touchedTokens(ofTask, reading), target: touchedTokens(ofTarget, target) };
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
  const ofRuns = runs.some((place) => place >= 0) ? touchedBy(runs, reading, target) : null;
  const matches = matchGaps(scoring, unit, runs, ofRuns);
  const touched = ofRuns ?? touchedBy(matches, reading, target);
  let [common, ofTask, ofTarget] = [0, 0, 0];
  for (let at = 0; at < matches.length; at++) {
    if (touched.task[at] === 0 || touched.target[matches[at] ?? -1] !== 1) matches[at] = -1;
    const isCommon = (matches[at] ?? -1) >= 0;
    if (isCommon) common++;
    if (touched.task[at] === 1 && (isCommon || keep[at] === 1)) ofTask++;
  }
  if (common === 0) return nothingInCommon;
  for (const one of touched.target) ofTarget += one;
  const inserted = share(ofTask, common);
  const omitted = share(ofTarget, common);
  const relation = relationOf(inserted, omitted, isExact(scoring, unit, matches));
  return { relation, inserted, omitted, evidence: evidenceOf(matches, scoring, unit) };
}
