/** One form for text that is compared or hashed; what is shown stays as received. */

/**
 * NFC, one kind of dash and of quotation mark, no invisible characters, single blanks, no blanks at
 * the ends. Offsets are not kept: use it for keys and hashes, not for text that spans point into.
 *
 * @param text Any text.
 * @returns The same words in one form.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\uFEFF\u00AD]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u201C\u201D\u201E\u00AB\u00BB]/gu, '"')
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
