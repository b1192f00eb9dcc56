import { expect, test } from 'vitest';
import { formatNumber } from './number-format.ts';

test.each([
  [1, 'decimal', '1'],
  [7, 'two-digits', '07'],
  [26, 'letter-aa', 'z'],
  [28, 'letter-aa', 'bb'],
  [28, 'letter-ab', 'ab'],
  [703, 'letter-ab', 'aaa'],
  [4, 'roman', 'iv'],
  [1994, 'roman', 'mcmxciv'],
  [0, 'roman', '0'],
  [-3, 'letter-aa', '-3'],
  [900_000_000, 'roman', '900000000'],
] as const)('%d as %s is %s', (value, format, printed) => {
  expect(formatNumber(value, format)).toBe(printed);
});
