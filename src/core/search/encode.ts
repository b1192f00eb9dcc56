/**
 * How a text is handed to Pagefind, and how it comes back. Pagefind takes every term for the beginning of a
 * word and falls back to shorter words, it keeps `đ` apart from `d`, and it knows one word at one place. So the
 * indexed copy of a text differs from the text in four ways, all of which `decodeText` undoes:
 *
 * - every word ends with a letter of its own (`triʼ`), so that no word is the beginning of another;
 * - `đ` is `d` with a combining stroke (text/stroke.ts);
 * - what stands between words hangs on the word before, so that the place of a word is its count;
 * - other readings of a word (corrections, long forms of abbreviations, the number of a document as the
 *   registry has it) stand behind it, at the same place.
 */
import { foldStroke, unfoldStroke } from '../text/stroke.ts';
import { wordPattern } from './words.ts';

/** U+02BC, a letter without case or marks: ends every word of the index. */
export const wordEnd = '\u02BC';
/** Stands before each other reading of a word. Pagefind splits words at ASCII punctuation. */
const other = '`';
const blank = '\uE004';
/** Takes a place behind each text, so that no phrase goes on in the next one. */
const boundary = '\uE006';
const escapes = [
  [wordEnd, '\uE001'],
  [other, '\uE002'],
] as const;

/** Words that stand for a stretch of a text as well: `sắp xếp` where the source reads `sáp nhập`. */
export interface Reading {
  /** Offsets in the text, end exclusive. */
  span: [number, number];
  words: readonly string[];
}

export interface EncodedText {
  encoded: string;
  /** How many places it takes in the index. */
  length: number;
  /** All words that can be found in it, in lower case. */
  words: string[];
}

interface Chunk {
  start: number;
  end: number;
}

/** Where letters and digits meet: Pagefind would cut `69kltw` there, and does not where a word ends. */
const seams = /(?<=\p{N})(?=\p{L})|(?<=\p{L})(?=\p{N})/gu;

/** The form in which a word is asked for. */
export const termOf = (word: string): string =>
  foldStroke(word.toLowerCase().replace(seams, wordEnd)) + wordEnd;

/** Writes a text for the index. */
export function encodeText(text: string, readings: readonly Reading[]): EncodedText {
  const chunks = listChunks(text);
  const others = chunks.map((): string[] => []);
  for (const reading of readings) place(text, chunks, reading, others);
  const found: string[] = [];
  const pieces = chunks.map((chunk, at) => {
    const printed = text.slice(chunk.start, chunk.end);
    const own = printed.match(wordPattern) ?? [];
    const added = [...(hidesWords(printed, own) ? own : own.filter(isOddlyCased)), ...(others[at] ?? [])];
    found.push(...own, ...added);
    const behind = added.map((word) => `${other}${termOf(word)}`).join('');
    return (
      foldStroke(escape(printed).replaceAll(/\s/gu, blank).replace(wordPattern, `$&${wordEnd}`)) + behind
    );
  });
  const encoded = [...pieces, boundary].join(' ');
  return { encoded, length: pieces.length + 1, words: found.map((word) => word.toLowerCase()) };
}

/** A place of the index as it is read back: where its words stand, and every word that can be found there. */
export interface ReadPlace {
  start: number;
  end: number;
  words: string[];
}

/** The way back, from what stands in the index to the text, blanks as single spaces. */
export function decodeText(places: readonly string[]): { text: string; places: ReadPlace[] } {
  let text = '';
  const read: ReadPlace[] = [];
  for (const place of places) {
    if (place === boundary) continue;
    if (text !== '') text += ' ';
    const [printed = '', ...others] = unfoldStroke(place).split(other).map(unescape);
    const own = [...printed.matchAll(wordPattern)];
    const last = own.at(-1);
    read.push({
      start: text.length + (own[0]?.index ?? 0),
      end: text.length + (last ? last.index + last[0].length : 0),
      words: [...own.map(([word]) => word), ...others],
    });
    text += printed;
  }
  return { text, places: read };
}

function unescape(word: string): string {
  const plain = word.replaceAll(wordEnd, '').replaceAll(blank, ' ');
  return escapes.reduce((text, [character, escaped]) => text.replaceAll(escaped, character), plain);
}

function escape(text: string): string {
  return escapes.reduce((done, [character, escaped]) => done.replaceAll(character, escaped), text);
}

/** Stretches between blanks, each with a word in it: what has none hangs on its neighbour. */
function listChunks(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let opening: number | undefined;
  for (const { 0: chunk, index } of text.matchAll(/\S+/gu)) {
    const end = index + chunk.length;
    const last = chunks.at(-1);
    if (chunk.search(wordPattern) !== -1) {
      chunks.push({ start: opening ?? index, end });
      opening = undefined;
    } else if (last) last.end = end;
    else opening ??= index;
  }
  return chunks;
}

/** Puts the words of a reading behind the words that they stand for; all behind the first where counts differ. */
function place(text: string, chunks: Chunk[], { span, words }: Reading, others: string[][]): void {
  const printed = [...text.matchAll(wordPattern)].filter(
    ({ index, 0: word }) => index < span[1] && index + word.length > span[0],
  );
  const even = printed.length === words.length;
  words.forEach((word, at) => {
    const offset = printed[even ? at : 0]?.index ?? span[0];
    const same = even && printed[at]?.[0].toLowerCase() === word.toLowerCase();
    const chunk = chunks.findIndex(({ end }) => offset < end);
    if (!same) others[chunk]?.push(word);
  });
}

/** Pagefind splits a stretch at ASCII punctuation only: `QH14`, `2021–2025` would be found as a whole alone. */
function hidesWords(printed: string, words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const parts = printed.split(/[!-/:-@[-`{-~]+/u);
  return (
    parts.some((part) => (part.match(wordPattern) ?? []).length > 1) || /[^\p{L}\p{M}\p{N}!-~]/u.test(printed)
  );
}

/** Pagefind cuts `TTg` into `T` and `Tg`. */
const isOddlyCased = (word: string): boolean =>
  /\p{Lu}\p{M}*\p{Lu}\p{M}*\p{Ll}|\p{Ll}\p{M}*\p{Lu}/u.test(word.normalize('NFC'));
