import { expect, test } from 'vitest';
import { markOwn } from './marks.ts';
import { capitalise, citeLabel, fold, formatTime } from './words.ts';

test('words outside the evidence are marked, punctuation at their edges is not, nothing is lost', () => {
  const text = 'Tăng cường, phát triển thành phố.';
  const pieces = markOwn(text, [[12, 22]]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter(({ own }) => own).map((piece) => piece.text)).toEqual(['Tăng cường', 'thành phố']);
});

test('evidence may overlap, touch the ends or be missing', () => {
  expect(markOwn('một hai', [])).toEqual([{ text: 'một hai', own: true, long: false }]);
  const whole = markOwn('một hai', [
    [0, 5],
    [3, 7],
  ]);
  expect(whole.map(({ text, own }) => [text, own])).toEqual([
    ['một h', false],
    ['ai', false],
  ]);
});

test('a long run says so', () => {
  expect(markOwn('từ '.repeat(13).trim(), [])[0]?.long).toBe(true);
});

test.each([
  ['2025-03-01T09:05:00+07:00', '09:05 ngày 01/3/2025'],
  ['2025-01-12', 'ngày 12/01/2025'],
])('%s is %s', (when, words) => {
  expect(formatTime(when)).toBe(words);
});

test('labels and search words', () => {
  expect(capitalise(citeLabel('II.1, ý 2'))).toBe('Mục II.1, ý 2');
  expect(fold('Đẩy mạnh KHỞI NGHIỆP')).toBe('day manh khoi nghiep');
});
