/** TF-IDF vectors of words and neighbour pairs, and their cosines by inverted index. */
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { makeFloats, makeInts } from './rows.ts';

/** Vectors of many texts, by term. */
export interface Postings {
  /** Entries of a term stand from its start to the start of the next one. */
  starts: Int32Array;
  /** By entry: a text that has the term, and the term's weight in it. */
  texts: Int32Array;
  weights: Float64Array;
  /** Euclidean length of each text's vector. */
  lengths: Float64Array;
}

/** Terms of one text with their weights, and the length with the words that the directive lacks. */
export interface Vector {
  /** How many terms there are: rows may be longer. */
  size: number;
  terms: Int32Array;
  weights: Float64Array;
  length: number;
}

/** By term how often it was counted; all zeros between two vectors. */
const counters = new WeakMap<Lexicon, Float64Array>();

function counterOf(lexicon: Lexicon): Float64Array {
  const counter = counters.get(lexicon) ?? new Float64Array(lexicon.weights.length);
  counters.set(lexicon, counter);
  return counter;
}

function count(vector: Vector, counts: Float64Array, term: number, weight: number, trust: number): void {
  const before = counts[term] ?? 0;
  if (before === 0) {
    vector.terms[vector.size] = term;
    vector.weights[vector.size] = weight;
    vector.size++;
  }
  counts[term] = before + trust;
}

/** Weights each term by its count, and empties the counter. @param squares of the words that are no terms */
function finish(vector: Vector, counts: Float64Array, squares: number): Vector {
  const { terms, weights, size } = vector;
  let sum = squares;
  for (let place = 0; place < size; place++) {
    const term = terms[place] ?? 0;
    const found = counts[term] ?? 0;
    const weight = (weights[place] ?? 0) * (found <= 1 ? found : 1 + Math.log(found));
    weights[place] = weight;
    sum += weight * weight;
    counts[term] = 0;
  }
  vector.length = Math.sqrt(sum);
  return vector;
}

/**
 * Vector of the tokens `from`–`to`. Weights are frequency weight × (1 + ln count) (sublinear term
 * frequency, Manning, Raghavan and Schütze 2008, ch. 6.4), damped by how surely a word was read and
 * by what a cited title or the background already explains.
 *
 * @param reading Read with the lexicon, and weighed.
 * @param keep Part of each token's weight that counts; null for all of it.
 */
export function vectorOf(
  reading: Reading,
  lexicon: Lexicon,
  keep: Float64Array | null,
  from = 0,
  to = reading.symbols.length,
): Vector {
  const { symbols, pairs, trust, own, beside } = reading;
  const counts = counterOf(lexicon);
  const most = Math.max(0, to - from) * 2;
  const vector: Vector = { size: 0, terms: makeInts(most), weights: makeFloats(most), length: 0 };
  let squares = 0;
  for (let at = from; at < to; at++) {
    const kept = keep === null ? 1 : (keep[at] ?? 1);
    const symbol = symbols[at] ?? -1;
    if (symbol < 0) {
      const weight = kept * (own[at] ?? 1);
      squares += weight * weight;
      continue;
    }
    const sure = (trust[at] ?? 1) * kept;
    count(vector, counts, symbol, own[at] ?? 1, sure);
    if (at + 1 >= to || (symbols[at + 1] ?? -1) < 0) continue;
    const pair = pairs[at] ?? -1;
    const weight = beside[at] ?? 1;
    if (pair < 0) squares += kept * weight * (kept * weight);
    else count(vector, counts, pair, weight, Math.min(sure, (trust[at + 1] ?? 1) * kept));
  }
  return finish(vector, counts, squares);
}

/** Where each list of entries begins, and the end of the last. */
function startsOf(vectors: readonly Vector[], terms: number): Int32Array {
  const starts = new Int32Array(terms + 1);
  for (const { size, terms: own, weights } of vectors)
    for (let place = 0; place < size; place++) {
      const next = (own[place] ?? 0) + 1;
      if (weights[place] !== 0) starts[next] = (starts[next] ?? 0) + 1;
    }
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  return starts;
}

/**
 * The inverted index of texts of the directive.
 *
 * @param vectors Of the texts, in the order of their numbers.
 * @param lexicon That they were read with.
 */
export function makePostings(vectors: readonly Vector[], lexicon: Lexicon): Postings {
  const terms = lexicon.weights.length;
  const starts = startsOf(vectors, terms);
  const next = starts.slice();
  const entries = starts[terms] ?? 0;
  const postings: Postings = {
    starts,
    texts: new Int32Array(entries),
    weights: new Float64Array(entries),
    lengths: Float64Array.from(vectors, ({ length }) => length),
  };
  for (const [text, vector] of vectors.entries())
    for (let place = 0; place < vector.size; place++) {
      const term = vector.terms[place] ?? 0;
      const weight = vector.weights[place] ?? 0;
      if (weight === 0) continue;
      const entry = next[term] ?? 0;
      postings.texts[entry] = text;
      postings.weights[entry] = weight;
      next[term] = entry + 1;
    }
  return postings;
}

/** Adds the products of all terms that a vector and a text of the postings share, by text. */
function addProducts(vector: Vector, { starts, texts, weights }: Postings, sums: Float64Array): void {
  for (let place = 0; place < vector.size; place++) {
    const term = vector.terms[place] ?? 0;
    const weight = vector.weights[place] ?? 0;
    const end = starts[term + 1] ?? 0;
    for (let entry = starts[term] ?? 0; entry < end; entry++) {
      const text = texts[entry] ?? 0;
      sums[text] = (sums[text] ?? 0) + weight * (weights[entry] ?? 0);
    }
  }
}

/** Cosine (0–1) of a vector with each text of the postings. */
export function cosines(vector: Vector, postings: Postings): Float64Array {
  const found = makeFloats(postings.lengths.length);
  if (vector.length === 0) return found;
  addProducts(vector, postings, found);
  for (let text = 0; text < found.length; text++) {
    const sum = found[text] ?? 0;
    if (sum !== 0) found[text] = sum / ((postings.lengths[text] ?? 1) * vector.length);
  }
  return found;
}

/**
 * Raises the best cosine of each unit to that of a vector with one of its texts.
 *
 * @param units By text of the postings the unit that it belongs to.
 */
export function raiseCosines(
  vector: Vector,
  postings: Postings,
  units: Int32Array,
  best: Float64Array,
): void {
  if (vector.length === 0) return;
  const sums = makeFloats(postings.lengths.length);
  addProducts(vector, postings, sums);
  for (let text = 0; text < sums.length; text++) {
    const sum = sums[text] ?? 0;
    if (sum === 0) continue;
    const unit = units[text] ?? 0;
    const cosine = sum / ((postings.lengths[text] ?? 1) * vector.length);
    if (cosine > (best[unit] ?? 0)) best[unit] = cosine;
  }
}
