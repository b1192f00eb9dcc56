/** TF-IDF vectors of words and neighbour pairs, and their cosines by inverted index. */
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';

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
  terms: number[];
  weights: number[];
  length: number;
}

/** Room to count in, for the terms of one lexicon; empty between two vectors. */
interface Counter {
  counts: Float64Array;
  terms: number[];
  /** How much each of `terms` tells. */
  weights: number[];
}

const counters = new WeakMap<Lexicon, Counter>();

function counterOf(lexicon: Lexicon): Counter {
  const counter = counters.get(lexicon) ?? {
    counts: new Float64Array(lexicon.weights.length),
    terms: [],
    weights: [],
  };
  counters.set(lexicon, counter);
  return counter;
}

function count({ counts, terms, weights }: Counter, term: number, weight: number, trust: number): void {
  const before = counts[term] ?? 0;
  if (before === 0) {
    terms.push(term);
    weights.push(weight);
  }
  counts[term] = before + trust;
}

/** Hands over what was counted and empties the counter. @param squares of the words that are no terms */
function takeVector(counter: Counter, squares: number): Vector {
  const { counts, terms, weights } = counter;
  let sum = squares;
  for (let place = 0; place < terms.length; place++) {
    const term = terms[place] ?? 0;
    const found = counts[term] ?? 0;
    const weight = (weights[place] ?? 0) * (found <= 1 ? found : 1 + Math.log(found));
    weights[place] = weight;
    sum += weight * weight;
    counts[term] = 0;
  }
  counter.terms = [];
  counter.weights = [];
  return { terms, weights, length: Math.sqrt(sum) };
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
  const counter = counterOf(lexicon);
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
    count(counter, symbol, own[at] ?? 1, sure);
    if (at + 1 >= to || (symbols[at + 1] ?? -1) < 0) continue;
    const pair = pairs[at] ?? -1;
    const weight = beside[at] ?? 1;
    if (pair < 0) squares += kept * weight * (kept * weight);
    else count(counter, pair, weight, Math.min(sure, (trust[at + 1] ?? 1) * kept));
  }
  return takeVector(counter, squares);
}

/** Where each list of entries begins, and the end of the last. */
function startsOf(vectors: readonly Vector[], terms: number): Int32Array {
  const starts = new Int32Array(terms + 1);
  for (const vector of vectors)
    vector.terms.forEach((term, place) => {
      if (vector.weights[place] !== 0) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    });
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
    for (const [place, term] of vector.terms.entries()) {
      const weight = vector.weights[place] ?? 0;
      if (weight === 0) continue;
      const entry = next[term] ?? 0;
      postings.texts[entry] = text;
      postings.weights[entry] = weight;
      next[term] = entry + 1;
    }
  return postings;
}

/** Cosine (0–1) of a vector with each text of the postings; `into` is overwritten and returned. */
export function cosines(vector: Vector, postings: Postings, into: Float64Array): Float64Array {
  into.fill(0);
  if (vector.length === 0) return into;
  const { starts, texts, weights, lengths } = postings;
  for (let place = 0; place < vector.terms.length; place++) {
    const term = vector.terms[place] ?? 0;
    const weight = vector.weights[place] ?? 0;
    const end = starts[term + 1] ?? 0;
    for (let entry = starts[term] ?? 0; entry < end; entry++) {
      const text = texts[entry] ?? 0;
      into[text] = (into[text] ?? 0) + weight * (weights[entry] ?? 0);
    }
  }
  for (let text = 0; text < into.length; text++) {
    const sum = into[text] ?? 0;
    if (sum !== 0) into[text] = sum / ((lengths[text] ?? 1) * vector.length);
  }
  return into;
}
