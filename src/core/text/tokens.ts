/** Text cut into the units that are compared: syllables, and whole numbers, dates, document numbers. */
import { expandShort, shortForm } from './short-forms.ts';
import { fold, toneKey } from './syllable.ts';

export type TokenKind = 'word' | 'number' | 'date' | 'document';

export interface Token {
  /** Offsets in the text passed in, end exclusive. Syllables of one abbreviation share one span. */
  start: number;
  end: number;
  /** Equal for spellings of one syllable that differ only in tone placement, case or y/i. */
  key: string;
  /** Key without diacritics. */
  fold: string;
  kind: TokenKind;
}

const letter = '\\p{L}\\p{M}\\u200B-\\u200D\\uFEFF\\u00AD';
/** `69-KL/TW`, `1158/QĐ-TTg`, `09/2024/NĐ-CP`, `119/2020/QH14`, `3260-KH/ĐĐQH15`. */
const documentNumber = `\\d+[\\p{L}]?(?:/\\d{4})?\\s?[-–/]\\s?\\p{Lu}[\\p{L}\\p{M}]*\\d*(?:\\s?[-–/]\\s?\\p{Lu}[\\p{L}\\p{M}]*\\d*)*`;
/** `11/01/2024`, `04 tháng 6 năm 2024`, `18/5`. */
const month = '[tT][hH](?:á|Á|[aA]\\u0301?)[nN][gG]';
const year = '[nN](?:ă|Ă|[aA]\\u0306?)[mM]';
const date = `\\d{1,2}\\s+${month}\\s+\\d{1,2}\\s+${year}\\s+\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}`;
/** `50%`, `0,7`, `1.000`, `2030`. */
const figure = `\\d+(?:[.,]\\d+)*%?`;
const word = `[${letter}]+`;

const scanner = new RegExp(
  `(?<date>${date})|(?<document>${documentNumber})|(?<figure>${figure})|(?<short>${shortForm})|(?<word>${word})`,
  'gu',
);

/** Many syllables come back again and again: each spelling is worked out once. */
const known = new Map<string, { key: string; fold: string }>();
const knownLimit = 50_000;

function keysOf(raw: string): { key: string; fold: string } {
  const found = known.get(raw);
  if (found !== undefined) return found;
  const made = { key: toneKey(raw), fold: fold(raw) };
  if (known.size < knownLimit) known.set(raw, made);
  return made;
}

function expand(raw: string, start: number, end: number): Token[] {
  return expandShort(raw).map((part) => ({ start, end, ...keysOf(part), kind: 'word' }));
}

/** Day, month and year in one form, whichever way they are printed. */
function dateKey(raw: string): string {
  return (raw.match(/\d+/gu) ?? []).map(Number).join('/');
}

function atomic(raw: string, start: number, end: number, kind: TokenKind): Token {
  const key = kind === 'date' ? dateKey(raw) : fold(raw.replace(/\s/gu, '').replaceAll('–', '-'));
  return { start, end, key, fold: key, kind };
}

/**
 * Cuts text into tokens. Punctuation is left out; numbers of documents, dates and figures are one
 * token each; abbreviations become the syllables that they stand for, all with the span of the
 * printed form. Vietnamese needs no word segmenter here: the aligner looks at neighbours.
 *
 * @param text Any normalisation form; offsets refer to this very string.
 * @returns Tokens in order of their start.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(scanner)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const groups = match.groups ?? {};
    if (groups['word'] !== undefined) tokens.push({ start, end, ...keysOf(raw), kind: 'word' });
    else if (groups['short'] !== undefined) tokens.push(...expand(raw, start, end));
    else if (groups['figure'] !== undefined) tokens.push(atomic(raw, start, end, 'number'));
    else if (groups['date'] !== undefined) tokens.push(atomic(raw, start, end, 'date'));
    else tokens.push(atomic(raw, start, end, 'document'));
  }
  return tokens.filter((token) => token.key !== '');
}
