import { expect, it } from 'vitest';
import { citedAnchor } from './anchor.ts';

it.each([
  ['20-NQ/TW', 'so-20-nq-tw'],
  ['1158/QĐ-TTg', 'so-1158-qd-ttg'],
  ['09/2024/NĐ-CP', 'so-09-2024-nd-cp'],
])('%s has an anchor that can be typed', (number, anchor) => {
  expect(citedAnchor(number)).toBe(anchor);
});
