import { expect, test } from 'vitest';
import { isOneEditAway } from './edit.ts';

test.each([
  ['dang', 'dang', true],
  ['dang', 'danng', true], // Ban cán sự đảnng
  ['nghien', 'nqhien', true],
  ['chuyen', 'chuen', true],
  ['giao', 'iago', false],
  ['tinh', 'xa', false],
])('%s and %s: %s', (a, b, expected) => {
  expect(isOneEditAway(a, b)).toBe(expected);
  expect(isOneEditAway(b, a)).toBe(expected);
});
