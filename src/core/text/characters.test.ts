import { expect, test } from 'vitest';
import { endOfWord, isLetter, isSmall, widthAt } from './characters.ts';

test.each([
  ['quốc gia', 'quốc'],
  ['quốc gia'.normalize('NFD'), 'quốc'.normalize('NFD')],
  ['ho\u200Bá, uỷ', 'ho\u200Bá'],
  ['\uFEFFKết luận', '\uFEFFKết'],
  ['Łódź 2024', 'Łódź'],
  ['KH&CN', 'KH'],
  // Beyond the table: a letter above it, and one of two code units.
  ['漢字.', '漢字'],
  ['\u{20000}a;', '\u{20000}a'],
  ['nghệ\u{1F600}', 'nghệ'],
])('the first word of “%s” is “%s”', (text, word) => {
  expect(text.slice(0, endOfWord(text, 0))).toBe(word);
});

test.each(['1', '%', ' ', '–', '“', '\u{1F600}'])('“%s” is no letter', (sign) => {
  expect(isLetter(sign, 0)).toBe(false);
  expect(widthAt(sign, 0)).toBe(sign.length);
});

test.each([
  ['đ', true],
  ['ộ', true],
  ['Đ', false],
  ['&', false],
])('“%s” is a small letter: %s', (sign, expected) => {
  expect(isSmall(sign.charCodeAt(0))).toBe(expected);
});
