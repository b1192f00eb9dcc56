import { isSyllable } from './syllables.ts';
import type { Finding } from './types.ts';
import type { Word } from './words.ts';

/** A letter that only Vietnamese has: without one, a word that is no syllable is taken for a foreign one. */
const vietnameseLetter = /[đăâêôơư\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * Words that no Vietnamese syllable is spelt like: `trưc`, `triểt`. Words with a capital (names, abbreviations)
 * and words of plain letters (foreign words) are left alone, so are single letters (`điểm đ`).
 */
export function findImpossibleSyllables(text: string, words: readonly Word[]): Finding[] {
  return words.flatMap((word): Finding[] => {
    if (!word.isPlain || word.end - word.start < 2) return [];
    const printed = text.slice(word.start, word.end);
    if (printed !== printed.toLowerCase() || !vietnameseLetter.test(word.key)) return [];
    if (isKnown(printed) || isPartOfForeignWord(text, word)) return [];
    const why = `“${printed}” không thể là một tiếng Việt: âm đầu, vần và thanh không ghép được như vậy.`;
    return [{ kind: 'syllable', span: [word.start, word.end], shouldRead: null, why }];
  });
}

/** The same few thousand words come back in every document. */
const known = new Map<string, boolean>();
const knownLimit = 20_000;

function isKnown(printed: string): boolean {
  const found = known.get(printed);
  if (found !== undefined) return found;
  const made = isSyllable(printed);
  if (known.size < knownLimit) known.set(printed, made);
  return made;
}

/** `Ca-dắc-xtan`: names spelt by their sound are joined by hyphens. */
function isPartOfForeignWord(text: string, { start, end }: Word): boolean {
  return (
    /\p{L}-$/u.test(text.slice(Math.max(0, start - 2), start)) || /^-\p{L}/u.test(text.slice(end, end + 2))
  );
}
