import { expect, test } from 'vitest';
import recorded from '../../src/core/alignment/recorded.json' with { type: 'json' };
import type { Figures } from './figures.ts';
import { findFaults } from './floors.ts';
import { withChange } from './recorded.ts';

const same = { decomposed: 1, oldTones: 1, newTones: 1, upperCase: 1, shuffledClauses: 1, selfFound: 1 };

test.each<[string, Figures, Figures, boolean, string[]]>([
  ['as recorded', same, same, false, []],
  ['a little worse', { ...same, noise10: 0.96 }, { ...same, noise10: 0.98 }, false, []],
  [
    'much worse',
    { ...same, noise10: 0.95 },
    { ...same, noise10: 0.98 },
    false,
    ['noise10: found 0.95, recorded 0.98'],
  ],
  [
    'a greater cost',
    { ...same, deletedStrong: 0.03 },
    { ...same, deletedStrong: 0 },
    false,
    ['deletedStrong: found 0.03, recorded 0'],
  ],
  [
    'something that means nothing makes a difference',
    { ...same, upperCase: 0.99 },
    same,
    false,
    ['upperCase: found 0.99, expected 1'],
  ],
  [
    'recorded with labels, measured without: only what means the same',
    { ...same, noise10: 0.9 },
    { ...same, f1: 0.98, noise10: 0.98 },
    false,
    [],
  ],
])('%s', (_, figures, before, isLabelled, faults) => {
  expect(findFaults(figures, before, isLabelled)).toEqual(faults);
});

test.each([
  [0.98, 0.97, '0.98 (+0.01)'],
  [0.97, 0.98, '0.97 (-0.01)'],
  [1, 1, '1'],
  [1, undefined, '1 (new)'],
])('%d after %d', (value, before, text) => {
  expect(withChange(value, before)).toBe(text);
});

test('what was measured against labels meets what was promised', () => {
  const known: Readonly<Record<string, Figures>> = recorded;
  const labelled = Object.values(known).filter(({ f1 }) => f1 !== undefined);
  expect(labelled.length).toBeGreaterThan(0);
  for (const figures of labelled) {
    expect(figures['strongPrecision']).toBeGreaterThanOrEqual(0.98);
    expect(figures['amongThree']).toBeGreaterThanOrEqual(0.95);
    expect((figures['f1'] ?? 0) - (figures['noAccents'] ?? 0)).toBeLessThanOrEqual(0.1);
  }
  for (const figures of Object.values(known)) {
    expect(figures['deletedStrong']).toBeLessThanOrEqual(0.02);
    expect((figures['f1'] ?? 1) - (figures['noise10'] ?? 0)).toBeLessThanOrEqual(0.02);
    expect(figures['foreignStrong']).toBe(0);
  }
  expect(known['binh-dinh']?.['f1']).toBeGreaterThanOrEqual(0.97);
});
