import { expect, test } from 'vitest';
import { numeralOf } from './coverage.ts';

const objectives = { num: 'II-', text: 'MỤC TIÊU' };

test.each([
  [{ num: '2.', slug: '2', opens: null }, '2'],
  [{ num: '1.', slug: 'II-1', opens: objectives }, 'II'],
  [{ num: 'IV-', slug: 'IV', opens: null }, 'IV'],
  [{ num: 'a)', slug: 'a', opens: null }, 'a'],
  [{ num: '', slug: 'phu-luc', opens: null }, 'phu-luc'],
])('%j has “%s” above its cells', (clause, numeral) => {
  expect(numeralOf(clause)).toBe(numeral);
});
