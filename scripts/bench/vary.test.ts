import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { startRandom } from './random.ts';
import { varyPlan } from './vary.ts';

const source = await readFile('content/sources/2024-69-kl-tw/plans/da-nang/source.md', 'utf8');
const vary = (seed: number): string => varyPlan(source, 'Đà Nẵng', 'An Khê 1', startRandom(seed));

test('the same seed gives the same plan, another seed another one', () => {
  expect(vary(1)).toBe(vary(1));
  expect(vary(1)).not.toBe(vary(2));
});

test('the headings stay, in their order', () => {
  const headings = (text: string): string[] => text.match(/^#.*$/gm) ?? [];
  expect(headings(vary(1))).toEqual(headings(source));
});

test('the place is the new one, everywhere', () => {
  expect(vary(1)).not.toMatch(/Đà Nẵng/iu);
});
