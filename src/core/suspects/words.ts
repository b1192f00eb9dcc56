import { tokenise, type Token } from '../text/tokens.ts';

/** A token, and what the checks need to know of its place. */
export interface Word extends Token {
  /** True for a syllable that is printed as such: no figure, no part of an abbreviation. */
  isPlain: boolean;
  /** True where nothing but blanks of one line stands between it and the token before. */
  isJoined: boolean;
}

/** The tokens of a text, for checking them one by one. */
export function readWords(text: string): Word[] {
  const tokens = tokenise(text);
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    const isShared = before?.start === token.start || tokens[at + 1]?.start === token.start;
    return {
      ...token,
      isPlain: token.kind === 'word' && !isShared,
      isJoined: before !== undefined && isBlank(text, before.end, token.start),
    };
  });
}

function isBlank(text: string, from: number, to: number): boolean {
  if (to - from === 1) return text[from] === ' ';
  const gap = text.slice(from, to);
  return gap !== '' && gap.trim() === '' && !gap.includes('\n');
}

/** `written` in the case of `like`: `chú` for `Chủ` is `Chú`, for `CHỦ` is `CHÚ`. */
export function inCaseOf(like: string, written: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return written.toUpperCase();
  const [first = ''] = like;
  const isCapital = first !== first.toLowerCase();
  return isCapital ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}
