/** How well each provision of the directive fits one task. */
import { actorLikeness } from './actors.ts';
import { bodyNames } from './body-names.ts';
import type { Piece } from './chain.ts';
import { chainRuns } from './chain.ts';
import { keptWeights } from './cited.ts';
import type { DirectiveIndex } from './directive-index.ts';
import type { Coverage } from './mosaic.ts';
import { measure } from './mosaic.ts';
import type { TaskReading } from './plan-reading.ts';
import { makeFloats } from './rows.ts';
import { findRuns } from './runs.ts';
import type { Vector } from './vectors.ts';
import { cosines, raiseCosines, vectorOf } from './vectors.ts';

/** All that is known of a task against the directive; arrays by number of the target. */
export interface Scoring extends TaskReading {
  /** Part of each word's weight that counts: less in cited titles and background wording. */
  keep: Float64Array;
  pieces: readonly Piece[];
  /** What the texts alone say, 0–1. */
  texts: Float64Array;
  /** 1 where a heading above quotes the target and the task names one of its terms, else 0. */
  quoted: Float64Array;
  /** How far the task is given to the bodies that the target is addressed to, 0–1. */
  addressed: Float64Array;
  /** All together, 0–1, 3 decimals. */
  scores: Float64Array;
}

/**
 * Four views of one likeness and a fifth across them. In the survey each view alone was 5–10 points
 * of F1 worse than any mix of them: coverage sees copied parts, cosines see re-worded ones, the best
 * segment sees one copied sentence in a long task, the whole sees a summary. The shares are round,
 * nearly equal and not fitted; they add up to 1 so that a score reads as a share. The whole task
 * weighs least since most long tasks hold much of their own.
 */
const ofTexts = { segment: 0.25, task: 0.15, source: 0.2, parts: 0.2, whole: 0.2 } as const;

/**
 * Headings move a score by up to ±.15, if they can be relied on in this plan (see `worthOfHeadings`). With the
 * true clause deleted the headings tell true links from echoes better than all likenesses of texts together
 * (area under the curve .85 against .75, over eight pairs, most without labels). Weights from .1 to .35 were
 * tried, the thresholds of `decide.ts` moved along, on five pairs without labels: up to here fewer echoes and
 * more links stayed, beyond it links hung on headings alone.
 */
const ofClause = 0.3;
/** A sole and fitting addressee carries a link in the organisation part even where all words differ. */
const ofAddressee = 0.3;
/** So does a heading that quotes the provision: the author of the plan says what the section is for. */
const ofQuote = 0.3;
/** A target addressed to bodies that have nothing to do with the task counts that much. */
const forOthers = 0.8;

/** From this likeness on a heading quotes a provision rather than naming its subject. */
const leastQuote = 0.6;

/** The background wins only where no provision has as much: its wording is repeated in them. */
const worthOfBackground = 0.9;
/** What a word explained by the background still counts in the denominators. */
const keptOfBackground = 0.1;
/** How much more a run is worth under the clause that the heading resembles: settles ties. */
const worthOfClause = 0.25;

function mosaicOf(entry: TaskReading, targets: number): Piece[] {
  const { view, clauses, reading } = entry;
  const factors = makeFloats(view.stream.starts.length).fill(worthOfBackground);
  for (let unit = 0; unit < targets; unit++) factors[unit] = 1 + worthOfClause * (clauses[unit] ?? 0);
  return chainRuns(findRuns(entry), reading.tokens.length, factors);
}

/** What counts of each word once cited titles and background are explained. */
function keepOf({ reading, task }: TaskReading, pieces: readonly Piece[], targets: number): Float64Array {
  const keep = keptWeights(reading.tokens, task.text);
  for (const { unit, task: start, length } of pieces) {
    if (unit < targets) continue;
    for (let at = start; at < start + length; at++) keep[at] = Math.min(keep[at] ?? 1, keptOfBackground);
  }
  return keep;
}

/**
 * Cosine of the most alike pair of segments, by target.
 *
 * @param whole Vector of the whole task: that of its segment where it has one only.
 */
function bestParts(entry: TaskReading, keep: Float64Array, whole: Vector): Float64Array {
  const { reading, view } = entry;
  const { segmentStarts, segments } = reading;
  const best = makeFloats(view.readings.length);
  for (let segment = 0; segment < segments.length; segment++) {
    const [from, to] = [segmentStarts[segment] ?? 0, segmentStarts[segment + 1] ?? 0];
    if (from === to) continue;
    const isWhole = from === 0 && to === reading.tokens.length;
    const vector = isWhole ? whole : vectorOf(reading, view.lexicon, keep, from, to);
    raiseCosines(vector, view.parts, view.partUnits, best);
  }
  return best;
}

function textScores(entry: TaskReading, keep: Float64Array, coverage: Coverage): Float64Array {
  const { reading, view } = entry;
  const vector = vectorOf(reading, view.lexicon, keep);
  const whole = cosines(vector, view.whole);
  const parts = bestParts(entry, keep, vector);
  const texts = makeFloats(whole.length);
  for (let unit = 0; unit < texts.length; unit++)
    texts[unit] =
      ofTexts.segment * (coverage.segment[unit] ?? 0) +
      ofTexts.task * (coverage.task[unit] ?? 0) +
      ofTexts.source * (coverage.source[unit] ?? 0) +
      ofTexts.parts * (parts[unit] ?? 0) +
      ofTexts.whole * (whole[unit] ?? 0);
  return texts;
}

/**
 * What a Vietnamese sentence does, and to what, stands in front; circumstances follow ("tiếp công dân … về các vấn đề
 * liên quan đến cơ chế, chính sách, pháp luật về …"). So many words count as front: an ordinary sentence has as many
 * (the median in each of ten plans is 22 to 34).
 */
const frontOfSentence = 30;

/** Whether a word of a task may say what the task is about: in front, and not in a cited title or a body's name. */
export function isOpen({
  reading,
  task,
  keep,
}: Pick<Scoring, 'reading' | 'task' | 'keep'>): (at: number) => boolean {
  let named: Uint8Array | undefined;
  return (at) => {
    const start = reading.segmentStarts[reading.segmentOf[at] ?? 0] ?? 0;
    if (at - start >= frontOfSentence || keep[at] !== 1) return false;
    named ??= bodyNames(reading.tokens, task.text);
    return named[at] === 0;
  };
}

/**
 * A heading that quotes a provision speaks for the tasks under it that name at least one of its two-word terms
 * where a task says what it is about. Template tasks ("một số nội dung khác thuộc chức năng, nhiệm vụ …") do not, nor
 * does a term in the name of a body ("… của Ủy ban Pháp luật") or in a cited title.
 */
function quotedTargets(entry: TaskReading, keep: Float64Array): Float64Array {
  const { reading, view, quotes } = entry;
  const quoted = makeFloats(quotes.length);
  if (!quotes.some((quote) => quote >= leastQuote)) return quoted;
  const counts = isOpen({ ...entry, keep });
  const pairs = reading.pairs.filter((_, at) => counts(at));
  quotes.forEach((quote, unit) => {
    const telling = quote < leastQuote ? undefined : view.tellingPairs[unit];
    if (telling !== undefined && pairs.some((pair) => telling.has(pair))) quoted[unit] = 1;
  });
  return quoted;
}

/**
 * Whether a target of the organisation part is addressed to bodies that may not act on the task.
 * "Chủ trì, phối hợp … định kỳ báo cáo" is said to everybody: only the addressee tells such
 * provisions apart.
 */
export function isForOthers(unit: number, { bodies }: TaskReading, index: DirectiveIndex): boolean {
  if (index.targets[unit]?.part !== 'organisation') return false;
  const addressed = index.actors[unit];
  if (addressed === undefined || addressed.size === 0 || bodies.size === 0) return false;
  return addressed.isDisjointFrom(bodies);
}

/** One task against all targets, before the plan as a whole says what its headings are worth. */
type TextScoring = Omit<Scoring, 'scores'>;

function scoreTexts(entry: TaskReading, index: DirectiveIndex): TextScoring {
  const targets = index.targets.length;
  const pieces = mosaicOf(entry, targets);
  const keep = keepOf(entry, pieces, targets);
  const coverage = measure(entry, pieces, keep);
  const texts = textScores(entry, keep, coverage);
  const quoted = quotedTargets(entry, keep);
  const addressed = makeFloats(targets);
  if (entry.telling > 0)
    index.actors.forEach((bodies, unit) => {
      addressed[unit] = entry.telling * actorLikeness(entry.address, bodies);
    });
  return { ...entry, keep, pieces, texts, quoted, addressed };
}

/** From this likeness on the texts alone say clearly where a task comes from: as for strong links. */
const clearText = 0.4;
/** Headings less like any of the directive's than this point nowhere. */
const leastHeading = 0.1;
/** A plan with few clear tasks says little of its headings: so many are imagined for which they are half right. */
const imaginedTasks = 4;

/**
 * How far a plan's headings point to where its words come from: over the tasks whose texts are clear, how near
 * the heading's support for that provision comes to its support for any. A plan whose sections follow the
 * directive has about .9, one with sections by body about .6, and one with all headings led astray about .2:
 * there they must not count. Squared, since a half reliable heading is hardly better than none.
 *
 * @returns 0–1
 */
function worthOfHeadings(scorings: readonly TextScoring[]): number {
  let sum = imaginedTasks / 2;
  let count = imaginedTasks;
  for (const { texts, clauses } of scorings) {
    const best = texts.reduce((found, text, unit) => (text > (texts[found] ?? 0) ? unit : found), 0);
    const nearest = clauses.reduce((a, b) => Math.max(a, b), 0);
    if ((texts[best] ?? 0) < clearText || nearest < leastHeading) continue;
    sum += (clauses[best] ?? 0) / nearest;
    count += 1;
  }
  return (sum / count) ** 2;
}

/** Texts, headings and addressee together. */
function together(scoring: TextScoring, worth: number, index: DirectiveIndex): Scoring {
  const { texts, clauses, addressed, quoted } = scoring;
  const nearest = clauses.reduce((a, b) => Math.max(a, b), 0);
  const scores = makeFloats(texts.length);
  texts.forEach((text, unit) => {
    const clause = (clauses[unit] ?? 0) - nearest / 2;
    const backing = ofAddressee * (addressed[unit] ?? 0) + ofQuote * (quoted[unit] ?? 0);
    const score = (text + worth * clause + backing) * (isForOthers(unit, scoring, index) ? forOthers : 1);
    scores[unit] = Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000;
  });
  return { ...scoring, scores };
}

/**
 * Scores all targets for each task of a plan.
 *
 * @param entries The tasks as read with the index's words.
 * @returns Scores 0–1 with what they are made of, in the same order; nothing is decided yet.
 */
export function scorePlan(entries: readonly TaskReading[], index: DirectiveIndex): Scoring[] {
  const scorings = entries.map((entry) => scoreTexts(entry, index));
  const worth = ofClause * worthOfHeadings(scorings);
  return scorings.map((scoring) => together(scoring, worth, index));
}
