/** Text cut into the units that are compared: syllables, and whole numbers, dates, document numbers. */
import { endOfWord, isLetter, isSmall, widthAt } from './characters.ts';
import { expandShort, shortForm, shortInitials } from './short-forms.ts';
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

const [zero, nine] = [0x30, 0x39];
/** `69-KL/TW`, `1158/QĐ-TTg`, `09/2024/NĐ-CP`, `119/2020/QH14`, `3260-KH/ĐĐQH15`. */
const documentNumber = `\\d+[\\p{L}]?(?:/\\d{4})?\\s?[-–/]\\s?\\p{Lu}[\\p{L}\\p{M}]*\\d*(?:\\s?[-–/]\\s?\\p{Lu}[\\p{L}\\p{M}]*\\d*)*`;
/** `11/01/2024`, `04 tháng 6 năm 2024`, `18/5`. */
const month = '[tT][hH](?:á|Á|[aA]\\u0301?)[nN][gG]';
const year = '[nN](?:ă|Ă|[aA]\\u0306?)[mM]';
const date = `\\d{1,2}\\s+${month}\\s+\\d{1,2}\\s+${year}\\s+\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}`;
/** `50%`, `0,7`, `1.000`, `2030`. */
const figure = `\\d+(?:[.,]\\d+)*%?`;

/** What begins with a figure. */
const figures = new RegExp(`(?<date>${date})|(?<document>${documentNumber})|(?<figure>${figure})`, 'uy');
const short = new RegExp(shortForm, 'uy');

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

/** Day, month and year in one form, whichever way they are printed. */
function dateKey(raw: string): string {
  return (raw.match(/\d+/gu) ?? []).map(Number).join('/');
}

function atomic(raw: string, start: number, kind: TokenKind): Token {
  const key = kind === 'date' ? dateKey(raw) : fold(raw.replace(/\s/gu, '').replaceAll('–', '-'));
  return { start, end: start + raw.length, key, fold: key, kind };
}

/** The date, number of a document or figure that begins with the figure at `at`. */
function figureAt(text: string, at: number): Token {
  figures.lastIndex = at;
  const match = figures.exec(text);
  const { date: day, document } = match?.groups ?? {};
  const kind = day !== undefined ? 'date' : document !== undefined ? 'document' : 'number';
  return atomic(match?.[0] ?? '', at, kind);
}

/** The abbreviation printed at `at`, or null. None has a small letter behind its first. */
function shortAt(text: string, at: number): string | null {
  if (!shortInitials.has(text.charCodeAt(at)) || isSmall(text.charCodeAt(at + 1))) return null;
  short.lastIndex = at;
  return short.exec(text)?.[0] ?? null;
}

/**
 * Cuts text into tokens. Punctuation is left out; numbers of documents, dates and figures are one
 * token each; abbreviations become the syllables that they stand for, all with the span of the
 * printed form. Vietnamese needs no word segmenter here: the aligner looks at neighbours.
 *
 * Nearly all of a text is plain words, which are found by a table of characters: a pattern for everything at
 * once took most of the time of aligning and comparing.
 *
 * @param text Any normalisation form; offsets refer to this very string.
 * @returns Tokens in order of their start.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code >= zero && code <= nine) {
      const token = figureAt(text, at);
      tokens.push(token);
      at = token.end;
    } else if (isLetter(text, at)) {
      const printed = shortAt(text, at);
      const end = printed === null ? endOfWord(text, at) : at + printed.length;
      const parts = printed === null ? [text.slice(at, end)] : expandShort(printed);
      for (const part of parts) {
        const { key, fold: plain } = keysOf(part);
        // What is typesetting only is no word.
        if (key !== '') tokens.push({ start: at, end, key, fold: plain, kind: 'word' });
      }
      at = end;
    } else at += widthAt(text, at);
  }
  return tokens;
}
