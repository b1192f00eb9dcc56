/**
 * Characters of symbol fonts (private use area, U+F000 + code) that stand for a Unicode character.
 * Code charts of the fonts Symbol and Wingdings.
 */
const fromFont = new Map<number, string>([
  [0xf02d, '−'],
  [0xf0b0, '°'],
  [0xf0b1, '±'],
  [0xf0b3, '≥'],
  [0xf0a3, '≤'],
  [0xf0b4, '×'],
  [0xf0ae, '→'],
  [0xf0de, '⇒'],
  [0xf0e0, '→'],
  [0xf0e8, '➔'],
  [0xf06c, '●'],
  [0xf06e, '■'],
  [0xf071, '❑'],
  [0xf0a7, '▪'],
  [0xf0a8, '◻'],
  [0xf0b7, '•'],
  [0xf0d8, '➢'],
  [0xf0fb, '✗'],
  [0xf0fc, '✓'],
  [0xf0fd, '☒'],
  [0xf0fe, '☑'],
]);

/** Bullets that print a letter or sign as a symbol: any symbol font, and the small "o" of Courier. */
const symbolFont = /symbol|wingdings|webdings|marlett|zapf/iu;
/** U+E000 to U+F8FF: what is drawn here depends on the font alone. */
const privateUse = /[\uE000-\uF8FF]/u;

/** The Unicode character of a symbol font's character; null where there is none that is known. */
export function symbolOf(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  return fromFont.get(code < 0x100 ? code + 0xf000 : code) ?? null;
}

/** Whether a bullet is the picture of a symbol rather than the character that is stored. */
export function isSymbolBullet(text: string, font: string): boolean {
  return privateUse.test(text) || symbolFont.test(font) || (text === 'o' && /courier/iu.test(font));
}
