/** The vocabulary of the index: in which forms a word stands there, and which words are spelt nearly so. */
import { keysOf } from './words.ts';

export interface Lexicon {
  /** Forms that are this word with its marks, whichever vowel carries the tone. */
  exact: (key: string) => readonly string[];
  /** Forms that are this word without marks. */
  bare: (key: string) => readonly string[];
  /** Forms that begin with these letters, the most common first. */
  beginning: (key: string) => string[];
  /** In how many places the forms of a word without marks stand. */
  count: (key: string) => number;
  /** Words without marks that are one letter away, the most common first; two where none is one away. */
  near: (key: string) => string[];
}

/** At most so many words stand for the beginning of one. */
const mostBeginnings = 24;

/** Orders a vocabulary for looking words up. */
export function makeLexicon(words: readonly string[], counts: readonly number[]): Lexicon {
  const exact = new Map<string, string[]>();
  const bare = new Map<string, string[]>();
  const total = new Map<string, number>();
  words.forEach((word, at) => {
    const keys = keysOf(word);
    exact.set(keys.exact, withWord(exact.get(keys.exact), word));
    bare.set(keys.bare, withWord(bare.get(keys.bare), word));
    total.set(keys.bare, (total.get(keys.bare) ?? 0) + (counts[at] ?? 0));
  });
  const byCount = [...total]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([key]) => key);
  return {
    exact: (key) => exact.get(key) ?? [],
    bare: (key) => bare.get(key) ?? [],
    beginning: (key) =>
      byCount
        .filter((word) => word.startsWith(key))
        .slice(0, mostBeginnings)
        .flatMap((word) => bare.get(word) ?? []),
    count: (key) => total.get(key) ?? 0,
    near: (key) => {
      const words = byCount.filter((word) => /^\p{L}+$/u.test(word));
      const one = words.filter((word) => isWithin(word, key, 1));
      return one.length > 0 || key.length < 4 ? one : words.filter((word) => isWithin(word, key, 2));
    },
  };
}

/** Two sites can have the same word. */
const withWord = (words: readonly string[] = [], word: string): string[] =>
  words.includes(word) ? [...words] : [...words, word];

/** Whether one word becomes the other by so many letters put in, left out, changed or exchanged with the next. */
function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  if (a === b) return true;
  if (most === 0) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    isWithin(restA.slice(1), restB, most - 1) ||
    isWithin(restA, restB.slice(1), most - 1) ||
    isWithin(restA.slice(1), restB.slice(1), most - 1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && isWithin(restA.slice(2), restB.slice(2), most - 1))
  );
}
