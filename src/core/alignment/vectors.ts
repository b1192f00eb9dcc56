/** TF-IDF vectors of words and neighbour pairs, and their cosines by inverted index. */
import type { Commonness } from './commonness.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { pairWeight, symbolWeight, termWeight } from './reading.ts';

/** Vectors of many texts, by term. */
export interface Postings {
  /** By term: the texts that have it and its weight in each, flat: text, weight, text, weight … */
  lists: (number[] | undefined)[];
  /** Euclidean length of each text's vector. */
  lengths: number[];
}

/** Terms of one text with their weights, and the length with the words that the directive lacks. */
export interface Vector {
  terms: number[];
  weights: number[];
  length: number;
}

/** What a vector is made of: a stretch of a reading, seen through a lexicon. */
export interface VectorSource {
  reading: Reading;
  lexicon: Lexicon;
  /** What the plan says on words; null for texts of the directive. */
  common: Commonness | null;
  /** Part of each token's weight that counts; null for all of it. */
  keep: Float64Array | null;
}

export function makePostings(): Postings {
  return { lists: [], lengths: [] };
}

/**
 * Vector of the tokens `from`–`to`. Weights are frequency weight × (1 + ln count) (sublinear term
 * frequency, Manning, Raghavan and Schütze 2008, ch. 6.4), damped by how surely a word was read and
 * by what a cited title or the background already explains.
 */
export function vectorOf(source: VectorSource, from: number, to: number): Vector {
  const { reading, lexicon, common, keep } = source;
  const counts = new Map<number, number>();
  let squares = 0;
  for (let at = from; at < to; at++) {
    const kept = keep === null ? 1 : (keep[at] ?? 1);
    const symbol = reading.symbols[at] ?? -1;
    if (symbol < 0) {
      const weight = kept * symbolWeight(reading, at, lexicon, common);
      squares += weight * weight;
      continue;
    }
    const trust = (reading.trust[at] ?? 1) * kept;
    counts.set(symbol, (counts.get(symbol) ?? 0) + trust);
    if (at + 1 >= to || (reading.symbols[at + 1] ?? -1) < 0) continue;
    const pair = reading.pairs[at] ?? -1;
    if (pair < 0) {
      const weight = kept * pairWeight(reading, at, lexicon, common);
      squares += weight * weight;
      continue;
    }
    counts.set(pair, (counts.get(pair) ?? 0) + Math.min(trust, (reading.trust[at + 1] ?? 1) * kept));
  }
  const vector: Vector = { terms: [], weights: [], length: 0 };
  for (const [term, count] of counts) {
    const weight = termWeight(term, lexicon, common) * (count <= 1 ? count : 1 + Math.log(count));
    vector.terms.push(term);
    vector.weights.push(weight);
    squares += weight * weight;
  }
  vector.length = Math.sqrt(squares);
  return vector;
}

/** Adds one text of the directive under the number `text`; numbers must come in order from 0. */
export function addVector(postings: Postings, text: number, vector: Vector): void {
  postings.lengths[text] = vector.length;
  for (const [at, term] of vector.terms.entries()) {
    const weight = vector.weights[at] ?? 0;
    if (weight === 0) continue;
    const list = postings.lists[term];
    if (list === undefined) postings.lists[term] = [text, weight];
    else list.push(text, weight);
  }
}

/** Cosine (0–1) of a vector with each text of the postings; `into` is overwritten and returned. */
export function cosines(vector: Vector, postings: Postings, into: Float64Array): Float64Array {
  into.fill(0);
  if (vector.length === 0) return into;
  for (let at = 0; at < vector.terms.length; at++) {
    const list = postings.lists[vector.terms[at] ?? -1];
    if (list === undefined) continue;
    const weight = vector.weights[at] ?? 0;
    for (let entry = 0; entry < list.length; entry += 2) {
      const text = list[entry] ?? 0;
      into[text] = (into[text] ?? 0) + weight * (list[entry + 1] ?? 0);
    }
  }
  for (let text = 0; text < into.length; text++) {
    const sum = into[text] ?? 0;
    if (sum !== 0) into[text] = sum / ((postings.lengths[text] ?? 1) * vector.length);
  }
  return into;
}
