/** The units of the difference: syllables, whole numbers and dates, and marks of punctuation. */
import { correctText, placeAsReceived } from '../document/corrected.ts';
import type { Correction } from '../document/types.ts';
import type { Stretch } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';

export interface DiffToken extends Stretch {
  /** Equal for what reads the same: one syllable wherever its tone mark stands, one kind of dash. */
  key: string;
  /** `atom`: a document number, date or figure, which stands whole. */
  kind: 'word' | 'atom' | 'mark';
}

/** Different signs for the same mark. */
const markKeys: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212]/gu, '-'],
  [/[“”„«»]/gu, '"'],
  [/[‘’]/gu, "'"],
];

/** Neither letter, figure nor blank; what is typesetting only is no mark. */
const mark = /[^\p{L}\p{M}\p{N}\s\u200B-\u200D\uFEFF\u00AD]/gu;

function marksBetween(text: string, start: number, end: number): DiffToken[] {
  return Array.from(text.slice(start, end).matchAll(mark), ({ 0: sign, index }) => ({
    start: start + index,
    end: start + index + sign.length,
    key: markKeys.reduce((key, [pattern, plain]) => key.replace(pattern, plain), sign),
    kind: 'mark',
  }));
}

/**
 * The tokens of a text in order; offsets point into this very string.
 *
 * What was misread is compared as corrected, since a recognition error is no change of wording: the tokens of the
 * corrected words all have the extent of the words as received, like the syllables of one abbreviation.
 */
export function diffTokens(text: string, corrections: readonly Correction[] = []): DiffToken[] {
  return placeAsReceived(cutTokens(correctText(text, corrections)), corrections);
}

function cutTokens(text: string): DiffToken[] {
  const tokens: DiffToken[] = [];
  let at = 0;
  for (const { start, end, key, kind } of tokenise(text)) {
    // Mostly a single blank stands between two words: not worth a search.
    const isBlank = start === at + 1 && text[at] === ' ';
    if (start > at && !isBlank) tokens.push(...marksBetween(text, at, start));
    tokens.push({ start, end, key, kind: kind === 'word' ? 'word' : 'atom' });
    at = end;
  }
  return [...tokens, ...marksBetween(text, at, text.length)];
}
