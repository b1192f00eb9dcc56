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
  /** How much each token tells, 0–1; empty until weighed. */
  weights: Float64Array;
  /** Which segment each token stands in. */
  segmentOf: Int32Array;
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

function nearestFold(fold: string, lexicon: Lexicon): string | null {
  if (fold.length < 4 || !/^[a-z]+$/u.test(fold)) return null;
  for (const form of [fold, ...deletions(fold)]) {
    const found = lexicon.shortened.get(form)?.find((candidate) => isOneEditAway(candidate, fold));
    if (found !== undefined) return found;
  }
  return null;
}

/** The directive's word that a token stands for, and how surely. */
export function recognise(
  token: RoleToken,
  lexicon: Lexicon,
): { symbol: number; fold: number; trust: number } {
  const symbol = lexicon.ids.get(symbolOf(token, lexicon.spelling));
  const fold = lexicon.folds.get(token.fold) ?? -1;
  if (symbol !== undefined) return { symbol, fold, trust: 1 };
  if (token.kind !== 'word' || token.role !== null) return { symbol: -1, fold: -1, trust: 0 };
  if (fold >= 0) return { symbol: lexicon.common[fold] ?? -1, fold, trust: trustInFold };
  const near = nearestFold(token.fold, lexicon);
  if (near === null) return { symbol: -1, fold: -1, trust: 0 };
  const nearFold = lexicon.folds.get(near) ?? -1;
  return { symbol: lexicon.common[nearFold] ?? -1, fold: nearFold, trust: trustInLetters };
}

/** What was read of a text, word by word. */
interface Words {
  symbols: Int32Array;
  folds: Int32Array;
  trust: Float64Array;
}

/** How many of the pairs that a symbol would make with its neighbours the directive has. */
function knownPairs(symbol: number, at: number, { symbols }: Words, { pairs }: Lexicon): number {
  const [before, after] = [at === 0 ? -1 : (symbols[at - 1] ?? -1), symbols[at + 1] ?? -1];
  const left = before >= 0 && pairs.has(pairOf(before, symbol)) ? 1 : 0;
  return left + (after >= 0 && pairs.has(pairOf(symbol, after)) ? 1 : 0);
}

/**
 * Reads a word again by the words beside it: where the word as printed makes no pair that the directive has, and
 * one that differs in marks alone makes such pairs, that one was printed (`chuyên đổi số` is `chuyển đổi số`).
 * A word that the directive has too must make pairs on both sides to be taken for another. Errors of
 * recognition turn one word into another more often than into none, and a word that is only taken at its own
 * looks is then heavy in the count of what the directive does not say.
 */
function rereadByNeighbours(words: Words, lexicon: Lexicon): void {
  const { symbols, folds, trust } = words;
  for (let at = 0; at < symbols.length; at++) {
    const own = symbols[at] ?? -1;
    const fold = folds[at] ?? -1;
    if (own < 0 || fold < 0 || knownPairs(own, at, words, lexicon) > 0) continue;
    const needed = (trust[at] ?? 1) === 1 && symbols.length > 2 ? 2 : 1;
    let best = needed - 1;
    for (const symbol of lexicon.spelt[fold] ?? []) {
      const known = symbol === own ? 0 : knownPairs(symbol, at, words, lexicon);
      if (known <= best) continue;
      best = known;
      symbols[at] = symbol;
      trust[at] = Math.min(trust[at] ?? 1, trustInFold);
    }
  }
}

function segmentOfTokens(tokens: readonly RoleToken[], segments: readonly Stretch[]): Int32Array {
  const segmentOf = new Int32Array(tokens.length);
  let segment = 0;
  tokens.forEach((token, at) => {
    while (segment < segments.length - 1 && token.start >= (segments[segment]?.end ?? 0)) segment++;
    segmentOf[at] = segment;
  });
  return segmentOf;
}

/** How much a term of the lexicon tells: the less of what the directive and the plan say. */
export function termWeight(term: number, lexicon: Lexicon, common: Commonness | null): number {
  const own = lexicon.weights[term] ?? 1;
  return common === null ? own : Math.min(own, common.terms[term] ?? 1);
}

/** The same of a token, also of one that the directive does not have. */
export function symbolWeight(
  reading: Reading,
  at: number,
  lexicon: Lexicon,
  common: Commonness | null,
): number {
  const symbol = reading.symbols[at] ?? -1;
  if (symbol >= 0) return termWeight(symbol, lexicon, common);
  return common?.words.get(reading.tokens[at]?.key ?? '') ?? 1;
}

/** The same of a token and the one behind it. */
export function pairWeight(
  reading: Reading,
  at: number,
  lexicon: Lexicon,
  common: Commonness | null,
): number {
  const pair = reading.pairs[at] ?? -1;
  if (pair >= 0) return termWeight(pair, lexicon, common);
  const first = reading.symbols[at] ?? -1;
  const second = reading.symbols[at + 1] ?? -1;
  if (first >= 0 && second >= 0) return common?.pairs.get(pairOf(first, second)) ?? 1;
  return Math.min(symbolWeight(reading, at, lexicon, common), symbolWeight(reading, at + 1, lexicon, common));
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
  const weights = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    const own = symbolWeight(reading, at, lexicon, common);
    const after = at + 1 < size ? pairWeight(reading, at, lexicon, common) : -1;
    const before = at > 0 ? pairWeight(reading, at - 1, lexicon, common) : after;
    const beside = after < 0 ? Math.max(before, 0) : (before + after) / 2;
    weights[at] = Math.max(leastWeight, (size === 1 ? 1 : beside) * Math.sqrt(own));
  }
  return { ...reading, weights };
}

/**
 * Reads a text in the words of a lexicon. The reading has no weights yet: see `weigh`.
 *
 * @param tokens Tokens of the text with roles.
 * @param received The text, for its segments.
 */
export function readTokens(tokens: readonly RoleToken[], received: Received, lexicon: Lexicon): Reading {
  const size = tokens.length;
  const symbols = new Int32Array(size);
  const folds = new Int32Array(size);
  const trust = new Float64Array(size);
  for (const [at, token] of tokens.entries()) {
    const word = recognise(token, lexicon);
    symbols[at] = word.symbol;
    folds[at] = word.fold;
    trust[at] = word.trust;
  }
  rereadByNeighbours({ symbols, folds, trust }, lexicon);
  const pairs = new Int32Array(size).fill(-1);
  for (let at = 0; at + 1 < size; at++) {
    const [first, second] = [symbols[at] ?? -1, symbols[at + 1] ?? -1];
    if (first >= 0 && second >= 0) pairs[at] = lexicon.pairs.get(pairOf(first, second)) ?? -1;
  }
  const segments = cutAsCorrected(received, segmentsOf);
  const segmentOf = segmentOfTokens(tokens, segments);
  return { tokens, segments, symbols, folds, trust, pairs, weights: new Float64Array(0), segmentOf };
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
  const weights = new Float64Array(Math.max(1, reading.segments.length));
  reading.weights.forEach((weight, at) => {
    const segment = reading.segmentOf[at] ?? 0;
    weights[segment] = (weights[segment] ?? 0) + weight * (keep === null ? 1 : (keep[at] ?? 1));
  });
  return weights;
}
