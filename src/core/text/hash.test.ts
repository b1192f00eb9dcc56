import { expect, test } from 'vitest';
import { hashText } from './hash.ts';

const line = 'Gia tăng số lượng, nâng cao chất lượng, hiệu quả khai thác tài sản trí tuệ.';

test.each([
  line.normalize('NFD'),
  line.toUpperCase(),
  line.replaceAll(' ', '  '),
  line.replace('.', ';'),
  line.replace('trí tuệ', 'trí tuế'),
])('the same words: %s', (text) => {
  expect(hashText(text)).toBe(hashText(line));
});

test.each([
  line.replace('số lượng', 'chất lượng'),
  line.replace('tài sản', 'tài sản, quyền'),
  line.replace('số lượng, nâng cao chất lượng', 'chất lượng, nâng cao số lượng'),
  '',
])('other words: %s', (text) => {
  expect(hashText(text)).not.toBe(hashText(line));
});

test('sixteen digits, the same in every run', () => {
  expect(hashText('Kết luận số 69-KL/TW')).toBe('586954e478cd6a15');
  expect(hashText('')).toMatch(/^[0-9a-f]{16}$/u);
});

test('no two of many short texts share a fingerprint', () => {
  const texts = Array.from({ length: 20_000 }, (_, number) => `nhiệm vụ ${number}`);
  expect(new Set(texts.map(hashText)).size).toBe(texts.length);
});
