/**
 * Words of a query and of a text, compared the way Vietnamese readers mean them: with or without marks,
 * whole syllables, document numbers in any shape (`69-KL/TW`, `69 kl tw`).
 */

/** A word and where it stands in the text it comes from. */
export interface Word {
  /** Without marks, lower case: `dau`. */
  bare: string;
  /** With marks, the tone at the end, so that `hoá` and `hóa` are one: `dau` + circumflex + grave. */
  exact: string;
  start: number;
  end: number;
}

/** Letters or digits: `QH14` is two words, so that `qh 14` finds it. */
const wordPattern = /[\p{L}\p{M}\u0335]+|\p{N}+/gu;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The words of `text` in order. */
export function listWords(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    bare: bareForm(word),
    exact: exactForm(word),
    start: index,
    end: index + word.length,
  }));
}

function bareForm(word: string): string {
  return word.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
}

function exactForm(word: string): string {
  const parts = word.toLowerCase().normalize('NFD');
  return parts.replace(tones, '') + (parts.match(tones)?.join('') ?? '');
}

/** What a person typed, ready to compare; null where there is nothing to look for. */
export interface Query {
  /** As typed, in NFC, with single spaces. */
  text: string;
  words: Word[];
}

/** Reads a query; quotation marks are punctuation like any other. */
export function readQuery(input: string): Query | null {
  const text = input.normalize('NFC').replace(/\s+/g, ' ').trim();
  const words = listWords(text);
  return words.length > 0 ? { text, words } : null;
}
