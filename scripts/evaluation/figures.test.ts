import { describe, expect, test } from 'vitest';
import recorded from '../../src/core/alignment/recorded.json' with { type: 'json' };
import { measurePair, type Figures } from './figures.ts';
import { readPairs } from './pairs.ts';

/** How far a figure may fall behind the recorded one before somebody must look at it. */
const slack = 0.03;
/** Figures of which less is better. */
const costs: ReadonlySet<string> = new Set(['deletedStrong', 'deletedAny', 'selfExtra']);
/** What the tests without labels measure: with labels the numbers mean something else. */
const kept = ['noise3', 'noise10', 'noise20', 'noAccents', 'rotatedHeadings', 'deletedStrong', 'deletedAny'];
/** What must not change at all: these differences mean nothing. */
const exact = ['decomposed', 'oldTones', 'newTones', 'upperCase', 'shuffledClauses', 'selfFound'];

const pairs = await readPairs('content/sources', null);
const known: Readonly<Record<string, Figures>> = recorded;

describe.each(pairs.map((pair) => [pair.name, pair] as const))('%s', (name, pair) => {
  const figures = measurePair(pair, []);

  test.each(exact)('%s changes nothing', (figure) => {
    expect(figures[figure]).toBe(1);
  });

  // Recorded against labels where there are any: only what was recorded without them is compared.
  const comparable =
    known[name]?.['f1'] === undefined ? kept : kept.filter((figure) => figure !== 'deletedAny');
  test.each(comparable)('%s holds', (figure) => {
    const before = known[name]?.[figure] ?? 0;
    const now = figures[figure] ?? 0;
    if (costs.has(figure)) expect(now).toBeLessThanOrEqual(before + slack);
    else expect(now).toBeGreaterThanOrEqual(before - slack);
  });
});

test('what was measured against labels meets what was promised', () => {
  const labelled = Object.values(known).filter(({ f1 }) => f1 !== undefined);
  expect(labelled.length).toBeGreaterThan(0);
  for (const figures of labelled) {
    expect(figures['strongPrecision']).toBeGreaterThanOrEqual(0.98);
    expect(figures['amongThree']).toBeGreaterThanOrEqual(0.95);
    expect(figures['deletedStrong']).toBeLessThanOrEqual(0.02);
    expect((figures['f1'] ?? 0) - (figures['noise10'] ?? 0)).toBeLessThanOrEqual(0.025);
    expect((figures['f1'] ?? 0) - (figures['noAccents'] ?? 0)).toBeLessThanOrEqual(0.1);
  }
  expect(known['binh-dinh']?.['f1']).toBeGreaterThanOrEqual(0.97);
});
