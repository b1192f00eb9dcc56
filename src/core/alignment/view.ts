/** A directive as read with one way of writing symbols: all that a task is compared with. */
import type { Received } from '../document/corrected.ts';
import type { Document, Provision } from '../document/types.ts';
import type { RoleToken } from '../text/roles.ts';
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
  /** Where each pair of neighbouring symbols stands, by its number as a term. */
  places: readonly (readonly number[] | undefined)[];
}

/** The directive as read with one way of writing symbols. */
export interface View {
  lexicon: Lexicon;
  stream: Stream;
  readings: readonly Reading[];
  /** Weight of each segment of each target. */
  segmentWeights: readonly Float64Array[];
  /** For each target its pairs of words that few other targets have. */
  tellingPairs: readonly ReadonlySet<number>[];
  /** Vectors of whole targets, and of their segments with the target each belongs to. */
  whole: Postings;
  parts: Postings;
  partUnits: Int32Array;
  headings: HeadingIndex;
}

function placesOf(readings: readonly Reading[], starts: Int32Array): (number[] | undefined)[] {
  const places: (number[] | undefined)[] = [];
  for (const [unit, { pairs }] of readings.entries())
    for (const [at, pair] of pairs.entries()) {
      if (pair < 0) continue;
      const place = (starts[unit] ?? 0) + at;
      const list = places[pair];
      if (list === undefined) places[pair] = [place];
      else list.push(place);
    }
  return places;
}

function streamOf(readings: readonly Reading[], names: ReadonlyMap<string, number>): Stream {
  const tokens = readings.flatMap((reading) => reading.tokens);
  const symbols = Int32Array.from(readings.flatMap((reading) => [...reading.symbols]));
  const folds = Int32Array.from(readings.flatMap((reading) => [...reading.folds]));
  const weights = Float64Array.from(readings.flatMap((reading) => [...reading.weights]));
  const units = Int32Array.from(readings.flatMap((reading, unit) => reading.tokens.map(() => unit)));
  const starts = new Int32Array(readings.length + 1);
  readings.forEach((reading, unit) => {
    starts[unit + 1] = (starts[unit] ?? 0) + reading.tokens.length;
  });
  return {
    symbols,
    folds,
    weights,
    names: Int32Array.from(tokens, (token) => (token.role === null ? -1 : (names.get(token.fold) ?? -1))),
    units,
    starts,
    places: placesOf(readings, starts),
  };
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

/** A text with its tokens, so that each is cut once for both spellings. */
export interface Cut {
  received: Received;
  tokens: readonly RoleToken[];
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
  const readings = [...own, ...background].map(({ tokens, received }) =>
    weigh(readTokens(tokens, received, lexicon), lexicon, null),
  );
  const ofTargets = readings.slice(0, own.length);
  return {
    lexicon,
    stream: streamOf(readings, names),
    readings: ofTargets,
    tellingPairs: ofTargets.map((reading) => tellingPairs(reading, lexicon)),
    segmentWeights: ofTargets.map((reading) => segmentWeights(reading, null)),
    whole: wholeVectors(ofTargets, lexicon),
    ...partVectors(ofTargets, lexicon),
    headings: indexHeadings(directive, targets, spelling),
  };
}
