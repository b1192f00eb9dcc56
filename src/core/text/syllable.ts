/** Keys by which two spellings of one syllable compare equal. */

/** The five tone marks as combining characters: grave, acute, tilde, hook above, dot below. */
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const allMarks = /\p{M}/gu;
/** Zero-width characters, byte order marks and soft hyphens: typesetting, never part of a word. */
const invisible = /[\u200B-\u200D\uFEFF\u00AD]/gu;

/**
 * Key of a syllable that is the same wherever its tone mark stands: `hoá` and `hóa`, `uỷ` and `ủy`.
 * The tone is taken out of the body and written behind it, so no table of vowel groups is needed.
 * After a consonant or `qu` a final `y` is an `i` (`kỹ`/`kĩ`, `quý`/`quí`); `uy`, `ay`, `ây` are
 * different vowels and stay.
 *
 * @param syllable Any normalisation form, any case.
 * @returns Lower-case NFC body (with ă â ê ô ơ ư đ) followed by the combining tone mark, if any.
 */
export function toneKey(syllable: string): string {
  const parts = syllable.replace(invisible, '').toLowerCase().normalize('NFD');
  const tone = parts.match(toneMarks)?.[0] ?? '';
  const body = parts.replace(toneMarks, '').normalize('NFC');
  return body.replace(/(?<=[bcdđghklmnpqrstvx]|^qu)y$/u, 'i') + tone;
}

/**
 * The syllable without any diacritics, as it is typed on a foreign keyboard: `Đẩy` becomes `day`.
 * `đ` has no Unicode decomposition and is folded by hand.
 *
 * @param text Any normalisation form, any case; more than one syllable is allowed.
 * @returns Lower-case text with ASCII letters for Vietnamese ones; other characters stay.
 */
export function fold(text: string): string {
  return text
    .replace(invisible, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(allMarks, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');
}
