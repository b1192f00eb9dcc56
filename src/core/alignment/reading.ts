/** A text read in the words of a directive: numbers instead of syllables, ready to be compared. */
import { correctText, cutAsCorrected, placeAsReceived, type Received } from '../document/corrected.ts';
import type { RoleToken } from '../text/roles.ts';
import { withRoles } from '../text/roles.ts';
import type { Stretch } from '../text/sentences.ts';
import { segmentsOf } from '../text/sentences.ts';
import { isOneEditAway } from '../text/edit.ts';
import { tokenise } from '../text/tokens.ts';
import type { Commonness } from './commonness.ts';
import type { Lexicon } from './lexicon.ts';
import { deletions, pairOf, symbolOf } from './lexicon.ts';
import { makeFloats, makeInts } from './rows.ts';

export interface Reading {
  tokens: readonly RoleToken[];
  segments: readonly Stretch[];
  /** Number of the symbol in the lexicon, or -1. */
  symbols: Int32Array;
  /** Number of the fold in the lexicon, or -1. */
  folds: Int32Array;
  /** How surely the symbol is the printed word: 1, or less where it was read in spite of an error. */
  trust: Float64Array;
  /** Number of the pair of each token and the next, as a term of the lexicon, or -1. */
  pairs: Int32Array;
  /** How much each token tells, 0–1; this and the next two are empty until weighed. */
  weights: Float64Array;
  /** How much each token tells by itself, and together with the one behind it. */
  own: Float64Array;
  beside: Float64Array;
  /** Which segment each token stands in, the first token of each segment, and behind them the number of tokens. */
  segmentOf: Int32Array;
  segmentStarts: Int32Array;
}

/**
 * A syllable that differs only in diacritics, or in one letter, is probably the directive's word
 * damaged by recognition. Measured on OCR of this genre most errors are of the first kind; the
 * second kind is right less often, so it counts less.
 */
export const trustInFold = 0.7;
export const trustInLetters = 0.4;

/** Even a word that is in every provision keeps a trace of weight, so that a whole copied line counts. */
const leastWeight = 0.03;

const noWeights = makeFloats(0);

function findNearest(fold: string, lexicon: Lexicon): number {
  if (fold.length < 4 || !/^[a-z]+$/u.test(fold)) return -1;
  for (const form of [fold, ...deletions(fold)]) {
    const found = lexicon.shortened.get(form)?.find((candidate) => isOneEditAway(candidate, fold));
    if (found !== undefined) return lexicon.folds.get(found) ?? -1;
  }
  return -1;
}

/** By lexicon and fold what `findNearest` found: plans repeat their own words. */
const nearest = new WeakMap<Lexicon, Map<string, number>>();
const nearestLimit = 20_000;

/** Number of the first fold that one letter makes of another, or -1. */
function nearestFold(fold: string, lexicon: Lexicon): number {
  const known = nearest.get(lexicon) ?? new Map<string, number>();
  const found = known.get(fold) ?? findNearest(fold, lexicon);
  if (known.size < nearestLimit) known.set(fold, found);
  nearest.set(lexicon, known);
  return found;
}

/** What is read of a text, word by word. */
type Words = Pick<Reading, 'symbols' | 'folds' | 'trust' | 'pairs'>;

/** Notes the directive's word that a token stands for, and how surely. */
function recognise(token: RoleToken, lexicon: Lexicon, words: Words, at: number): void {
  const symbol = lexicon.ids.get(symbolOf(token, lexicon.spelling)) ?? -1;
  let fold = lexicon.folds.get(token.fold) ?? -1;
  let trust = symbol >= 0 ? 1 : 0;
  if (symbol < 0 && token.kind === 'word' && token.role === null) {
    const isFold = fold >= 0;
    if (!isFold) fold = nearestFold(token.fold, lexicon);
    if (fold >= 0) trust = isFold ? trustInFold : trustInLetters;
  }
  words.symbols[at] = symbol < 0 && trust > 0 ? (lexicon.common[fold] ?? -1) : symbol;
  words.folds[at] = trust > 0 ? fold : -1;
  words.trust[at] = trust;
}

/** Number of two neighbouring symbols as a term of the lexicon, or -1. */
function pairTerm(first: number, second: number, { pairs }: Lexicon): number {
  return first >= 0 && second >= 0 ? (pairs.get(pairOf(first, second)) ?? -1) : -1;
}

/**
 * Reads a word again by the words beside it: where the word as printed makes no pair that the directive has, and
 * one that differs in marks alone makes such pairs, that one was printed (`chuyên đổi số` is `chuyển đổi số`).
 * A word that the directive has too must make pairs on both sides to be taken for another. Errors of
 * recognition turn one word into another more often than into none, and a word that is only taken at its own
 * looks is then heavy in the count of what the directive does not say.
 */
function rereadByNeighbours(at: number, words: Words, lexicon: Lexicon): void {
  const { symbols, folds, trust, pairs } = words;
  const own = symbols[at] ?? -1;
  const before = at === 0 ? -1 : (symbols[at - 1] ?? -1);
  const after = symbols[at + 1] ?? -1;
  const needed = trust[at] === 1 && symbols.length > 2 ? 2 : 1;
  let best = needed - 1;
  for (const symbol of lexicon.spelt[folds[at] ?? -1] ?? []) {
    if (symbol === own) continue;
    const left = pairTerm(before, symbol, lexicon);
    const right = pairTerm(symbol, after, lexicon);
    const known = (left >= 0 ? 1 : 0) + (right >= 0 ? 1 : 0);
    if (known <= best) continue;
    best = known;
    symbols[at] = symbol;
    trust[at] = Math.min(trust[at] ?? 1, trustInFold);
    if (at > 0) pairs[at - 1] = left;
    pairs[at] = right;
  }
}

/** Notes each pair of neighbours; a word that makes none with either is read again. */
function readPairs(words: Words, lexicon: Lexicon): void {
  const { symbols, pairs } = words;
  for (let at = 0; at < symbols.length; at++) {
    pairs[at] = pairTerm(symbols[at] ?? -1, symbols[at + 1] ?? -1, lexicon);
    if ((symbols[at] ?? -1) < 0 || (pairs[at] ?? -1) >= 0 || (at > 0 && (pairs[at - 1] ?? -1) >= 0)) continue;
    rereadByNeighbours(at, words, lexicon);
  }
}

/** Which segment each token stands in, and where each segment's tokens begin. */
function placeSegments(
  tokens: readonly RoleToken[],
  segments: readonly Stretch[],
): Pick<Reading, 'segmentOf' | 'segmentStarts'> {
  const segmentOf = makeInts(tokens.length);
  const segmentStarts = makeInts(segments.length + 1).fill(tokens.length);
  if (segments.length > 0) segmentStarts[0] = 0;
  let segment = 0;
  for (let at = 0; at < tokens.length; at++) {
    const start = tokens[at]?.start ?? 0;
    while (segment < segments.length - 1 && start >= (segments[segment]?.end ?? 0)) {
      segment++;
      segmentStarts[segment] = at;
    }
    segmentOf[at] = segment;
  }
  return { segmentOf, segmentStarts };
}

/** How much a term of the lexicon tells: the less of what the directive and the plan say. */
export function termWeight(term: number, lexicon: Lexicon, common: Commonness | null): number {
  const own = lexicon.weights[term] ?? 1;
  return common === null ? own : Math.min(own, common.terms[term] ?? 1);
}

/** The same of a token, also of one that the directive does not have. */
function symbolWeight(reading: Reading, at: number, lexicon: Lexicon, common: Commonness | null): number {
  const symbol = reading.symbols[at] ?? -1;
  if (symbol >= 0) return termWeight(symbol, lexicon, common);
  return common === null ? 1 : common.weightOf(common.words.get(reading.tokens[at]?.key ?? ''));
}

/** The same of a token and the one behind it, by what each tells by itself. */
function pairWeight(
  reading: Reading,
  at: number,
  own: Float64Array,
  lexicon: Lexicon,
  common: Commonness | null,
): number {
  const pair = reading.pairs[at] ?? -1;
  if (pair >= 0) return termWeight(pair, lexicon, common);
  const first = reading.symbols[at] ?? -1;
  const second = reading.symbols[at + 1] ?? -1;
  if (first < 0 || second < 0) return Math.min(own[at] ?? 1, own[at + 1] ?? 1);
  return common === null ? 1 : common.weightOf(common.pairs.get(pairOf(first, second)));
}

/**
 * Weight of each token: the mean of its two neighbour pairs' frequency weight, times the root of its
 * own. Two-syllable words make single syllables misleading; the pairs carry the information, and the
 * familiar "khoa học, công nghệ và đổi mới sáng tạo" fades although its syllables are not stop words.
 *
 * @param common What the plan says; null for texts of the directive itself.
 */
export function weigh(reading: Reading, lexicon: Lexicon, common: Commonness | null): Reading {
  const size = reading.symbols.length;
  const [weights, own, beside] = [makeFloats(size), makeFloats(size), makeFloats(size)];
  for (let at = 0; at < size; at++) own[at] = symbolWeight(reading, at, lexicon, common);
  for (let at = 0; at + 1 < size; at++) beside[at] = pairWeight(reading, at, own, lexicon, common);
  for (let at = 0; at < size; at++) {
    const after = at + 1 < size ? (beside[at] ?? 0) : -1;
    const before = at > 0 ? (beside[at - 1] ?? 0) : after;
    const around = after < 0 ? Math.max(before, 0) : (before + after) / 2;
    weights[at] = Math.max(leastWeight, (size === 1 ? 1 : around) * Math.sqrt(own[at] ?? 0));
  }
  return { ...reading, weights, own, beside };
}

/**
 * Reads words as those of a lexicon. The reading has no weights yet: see `weigh`.
 *
 * @param tokens Tokens of a text with roles.
 * @param segments The parts of the text (`segmentsIn`); none where only the words count.
 */
export function readTokens(
  tokens: readonly RoleToken[],
  lexicon: Lexicon,
  segments: readonly Stretch[] = [],
): Reading {
  const size = tokens.length;
  const words: Words = {
    symbols: makeInts(size),
    folds: makeInts(size),
    trust: makeFloats(size),
    pairs: makeInts(size),
  };
  for (const [at, token] of tokens.entries()) recognise(token, lexicon, words, at);
  readPairs(words, lexicon);
  const unweighed = { weights: noWeights, own: noWeights, beside: noWeights };
  return { tokens, segments, ...words, ...unweighed, ...placeSegments(tokens, segments) };
}

/** The parts of a text between full stops and semicolons, as it reads corrected. */
export function segmentsIn(received: Received): Stretch[] {
  return cutAsCorrected(received, segmentsOf);
}

/**
 * Tokens of a text with the bodies joined: what all of the aligner works on. Corrections say what the text is, so
 * the words are those of the text as corrected; their places are those in the text as received, which is shown.
 */
export function tokensOf({ text, corrections }: Received): RoleToken[] {
  return placeAsReceived(withRoles(tokenise(correctText(text, corrections))), corrections);
}

/**
 * Weight of each segment of a reading.
 *
 * @param keep Part of each token's weight that counts; null for all of it.
 */
export function segmentWeights(reading: Reading, keep: Float64Array | null): Float64Array {
  const weights = makeFloats(Math.max(1, reading.segments.length));
  for (let at = 0; at < reading.weights.length; at++) {
    const segment = reading.segmentOf[at] ?? 0;
    const weight = (reading.weights[at] ?? 0) * (keep === null ? 1 : (keep[at] ?? 1));
    weights[segment] = (weights[segment] ?? 0) + weight;
  }
  return weights;
}
