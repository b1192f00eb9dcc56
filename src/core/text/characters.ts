/** What kind of character stands somewhere, without a pattern for each look. */

/** What words are made of: letters, their marks, and what typesetting puts between them. */
const letter = /[\p{L}\p{M}\u200B-\u200D\uFEFF\u00AD]/u;
const smallLetter = /\p{Ll}/u;

/** Latin letters with all marks of Vietnamese, and general punctuation, are below this code. */
const tableSize = 0x2100;
const [other, capital, small] = [0, 1, 2];
const kinds = Uint8Array.from({ length: tableSize }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (!letter.test(sign)) return other;
  return smallLetter.test(sign) ? small : capital;
});

/** Code units of the character at `at`. */
export function widthAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Whether the character at `at` belongs to a word. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < tableSize) return kinds[code] !== other;
  return letter.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Where the word that begins at `at` ends. */
export function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const kind = kinds[text.charCodeAt(end)];
    if (kind === other || (kind === undefined && !isLetter(text, end))) break;
    end += kind === undefined ? widthAt(text, end) : 1;
  }
  return end;
}

/** Whether a UTF-16 code is that of a small letter of the Latin script. */
export function isSmall(code: number): boolean {
  return code < tableSize && kinds[code] === small;
}
