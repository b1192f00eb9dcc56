/**
 * Words of a text, compared the way readers of Vietnamese mean them: with or without marks, the tone mark on
 * either vowel, `lý` like `lí`, whole syllables, letters and digits apart (`QH14` is `QH` and `14`).
 */
import { fold, toneKey } from '../text/syllable.ts';

/** A word and where it stands in the text it comes from. */
export interface Word {
  /** Without marks, lower case: `dau`; a final y after a consonant is i. */
  bare: string;
  /** With marks, the tone at the end: `hoá` and `hóa` are one. */
  exact: string;
  start: number;
  end: number;
}

/** Sources of patterns: a run of letters, and a word, which is a run of letters or one of digits. */
const letters = String.raw`[\p{L}\p{M}]+`;
export const wordPattern = new RegExp(String.raw`${letters}|\p{N}+`, 'gu');

/** The two keys of a word: with marks and without. */
export function keysOf(word: string): Pick<Word, 'bare' | 'exact'> {
  const exact = toneKey(word);
  return { exact, bare: fold(exact) };
}

/** The words of `text` in order. */
export function listWords(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    ...keysOf(word),
    start: index,
    end: index + word.length,
  }));
}
