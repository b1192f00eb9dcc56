/** A directive as read with one way of writing symbols: all that a task is compared with. */
import type { Document, Provision } from '../document/types.ts';
import type { RoleToken } from '../text/roles.ts';
import type { Stretch } from '../text/sentences.ts';
import { isClosing, isHandingOver } from './actors.ts';
import type { HeadingIndex } from './headings.ts';
import { indexHeadings } from './headings.ts';
import type { Lexicon, Spelling } from './lexicon.ts';
import { buildLexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { readTokens, segmentWeights, weigh } from './reading.ts';
import type { Postings, Vector } from './vectors.ts';
import { makePostings, vectorOf } from './vectors.ts';

/** All texts of the directive behind one another, so that a position is one number. */
export interface Stream {
  symbols: Int32Array;
  folds: Int32Array;
  weights: Float64Array;
  /** Exact name of a body behind the symbol of its role; equal to -1 where there is none. */
  names: Int32Array;
  /** Number of the unit: targets first, then the background texts. */
  units: Int32Array;
  /** First position of each unit, and the end of the last one. */
  starts: Int32Array;
  /** Number of the segment, counted through all units. */
  segments: Int32Array;
  /** Where pairs of neighbouring symbols stand: those of a term from its start to the start of the next one. */
  places: Int32Array;
  placeStarts: Int32Array;
}

/** The directive as read with one way of writing symbols. */
export interface View {
  lexicon: Lexicon;
  stream: Stream;
  readings: readonly Reading[];
  /** By segment of the targets, in the stream's numbers: the target that it is of, and its weight. */
  segmentUnits: Int32Array;
  segmentWeights: Float64Array;
  /** For each target its pairs of words that few other targets have. */
  tellingPairs: readonly ReadonlySet<number>[];
  /** Vectors of whole targets, and of their segments with the target each belongs to. */
  whole: Postings;
  parts: Postings;
  partUnits: Int32Array;
  headings: HeadingIndex;
}

function placesOf(
  readings: readonly Reading[],
  starts: Int32Array,
  terms: number,
): Pick<Stream, 'places' | 'placeStarts'> {
  const placeStarts = new Int32Array(terms + 1);
  for (const { pairs } of readings)
    for (const pair of pairs) if (pair >= 0) placeStarts[pair + 1] = (placeStarts[pair + 1] ?? 0) + 1;
  for (let term = 0; term < terms; term++)
    placeStarts[term + 1] = (placeStarts[term + 1] ?? 0) + (placeStarts[term] ?? 0);
  const next = placeStarts.slice();
  const places = new Int32Array(placeStarts[terms] ?? 0);
  for (const [unit, { pairs }] of readings.entries())
    for (const [at, pair] of pairs.entries()) {
      if (pair < 0) continue;
      const entry = next[pair] ?? 0;
      places[entry] = (starts[unit] ?? 0) + at;
      next[pair] = entry + 1;
    }
  return { places, placeStarts };
}

/** How many segments a text counts as: a text without words is one too. */
const countSegments = ({ segments }: Reading): number => Math.max(1, segments.length);

function streamOf(readings: readonly Reading[], names: ReadonlyMap<string, number>, terms: number): Stream {
  const starts = new Int32Array(readings.length + 1);
  readings.forEach(({ tokens }, unit) => {
    starts[unit + 1] = (starts[unit] ?? 0) + tokens.length;
  });
  const size = starts[readings.length] ?? 0;
  const stream: Stream = {
    symbols: new Int32Array(size),
    folds: new Int32Array(size),
    weights: new Float64Array(size),
    names: new Int32Array(size),
    units: new Int32Array(size),
    segments: new Int32Array(size),
    starts,
    ...placesOf(readings, starts, terms),
  };
  let segments = 0;
  for (const [unit, reading] of readings.entries()) {
    const start = starts[unit] ?? 0;
    stream.symbols.set(reading.symbols, start);
    stream.folds.set(reading.folds, start);
    stream.weights.set(reading.weights, start);
    stream.units.fill(unit, start, starts[unit + 1]);
    for (const [at, { role, fold }] of reading.tokens.entries()) {
      stream.names[start + at] = role === null ? -1 : (names.get(fold) ?? -1);
      stream.segments[start + at] = segments + (reading.segmentOf[at] ?? 0);
    }
    segments += countSegments(reading);
  }
  return stream;
}

/** Which target each segment belongs to, and what it weighs, in the numbers of the stream. */
function segmentsOf(readings: readonly Reading[]): Pick<View, 'segmentUnits' | 'segmentWeights'> {
  const units = readings.flatMap((reading, unit) => new Array<number>(countSegments(reading)).fill(unit));
  const weights = readings.flatMap((reading) => [...segmentWeights(reading, null)]);
  return { segmentUnits: Int32Array.from(units), segmentWeights: Float64Array.from(weights) };
}

/** From this weight on a pair tells its target apart: it is in about a fifth of the targets or fewer. */
export const telling = 0.5;

function tellingPairs({ pairs, tokens }: Reading, lexicon: Lexicon): ReadonlySet<number> {
  const isTelling = (pair: number, at: number): boolean =>
    pair >= 0 &&
    (lexicon.weights[pair] ?? 0) >= telling &&
    !isHandingOver(tokens[at], tokens[at + 1]) &&
    !isClosing(tokens, at);
  return new Set([...pairs].filter(isTelling));
}

function wholeVectors(readings: readonly Reading[], lexicon: Lexicon): Postings {
  return makePostings(
    readings.map((reading) => vectorOf(reading, lexicon, null)),
    lexicon,
  );
}

function partVectors(
  readings: readonly Reading[],
  lexicon: Lexicon,
): { parts: Postings; partUnits: Int32Array } {
  const vectors: Vector[] = [];
  const units: number[] = [];
  for (const [unit, reading] of readings.entries())
    for (let segment = 0; segment < reading.segments.length; segment++) {
      const [from = 0, to = 0] = reading.segmentStarts.subarray(segment, segment + 2);
      if (from === to) continue;
      vectors.push(vectorOf(reading, lexicon, null, from, to));
      units.push(unit);
    }
  return { parts: makePostings(vectors, lexicon), partUnits: Int32Array.from(units) };
}

/** A text cut into tokens and parts, once for both spellings. */
export interface Cut {
  tokens: readonly RoleToken[];
  segments: readonly Stretch[];
}

/**
 * Reads a directive.
 *
 * @param targets The provisions that can be taken up, with `own` their texts in the same order.
 * @param background Title, opening and viewpoints: they absorb wording.
 * @param names Numbers of the bodies named anywhere in the directive.
 */
export function viewOf(
  directive: Document,
  targets: readonly Provision[],
  own: readonly Cut[],
  background: readonly Cut[],
  names: ReadonlyMap<string, number>,
  spelling: Spelling,
): View {
  const lexicon = buildLexicon(
    own.map(({ tokens }) => tokens),
    background.map(({ tokens }) => tokens),
    spelling,
  );
  const readings = [...own, ...background].map(({ tokens, segments }) =>
    weigh(readTokens(tokens, lexicon, segments), lexicon, null),
  );
  const ofTargets = readings.slice(0, own.length);
  return {
    lexicon,
    stream: streamOf(readings, names, lexicon.weights.length),
    readings: ofTargets,
    tellingPairs: ofTargets.map((reading) => tellingPairs(reading, lexicon)),
    ...segmentsOf(ofTargets),
    whole: wholeVectors(ofTargets, lexicon),
    ...partVectors(ofTargets, lexicon),
    headings: indexHeadings(directive, targets, spelling),
  };
}
