import { expect, test } from 'vitest';
import { makeFloats, makeInts } from './rows.ts';

test.each([
  ['whole numbers', makeInts],
  ['fractions', makeFloats],
])('rows of %s are zeros of their own, short and long ones', (_, make) => {
  const rows = [3, 0, 5000, 4000, 9000, 2, ...Array.from({ length: 200 }, () => 100)].map((length) => ({
    length,
    row: make(length),
  }));
  rows.forEach(({ row }, number) => {
    expect(row.every((value) => value === 0)).toBe(true);
    row.fill(number + 1);
  });
  rows.forEach(({ length, row }, number) => {
    expect(row).toHaveLength(length);
    expect(row.every((value) => value === number + 1)).toBe(true);
  });
});
