import { expect, test } from 'vitest';
import type { PlanCount, PlanFacts } from '../../collections.ts';
import { mostPlaces, sayDocument, showPlans } from './source.ts';

const plan = (id: string, facts: Partial<PlanFacts['document']> = {}): PlanFacts =>
  ({
    id,
    document: { id, name: 'Bình Định', type: 'Kế hoạch', number: null, date: '2024-06-04', ...facts },
  }) as PlanFacts;
const count = (id: string): PlanCount => ({ id, tasks: 3, reviewed: 0, accepted: 0, stale: 0 }) as PlanCount;
const plans = (many: number): PlanFacts[] => Array.from({ length: many }, (_, i) => plan(`noi-${i}`));

test.each([
  [3, 3, false],
  [4, 4, true],
  [mostPlaces, mostPlaces, true],
  [mostPlaces + 1, 0, undefined],
])('of %i plans the foot has %i, kept for addresses that name their places: %s', (many, listed, hidden) => {
  const shown = showPlans(plans(many), []);
  expect([shown.length, shown[0]?.hidden]).toEqual([listed, hidden]);
});

test('each with its own state of review', () => {
  expect(showPlans(plans(2), [count('noi-1')]).map(({ review }) => review)).toEqual([
    null,
    'Máy đề xuất, chưa ai rà soát.',
  ]);
});

test.each([
  [{}, 'Kế hoạch của Bình Định, 04/6/2024, bản nguồn không ghi số'],
  [{ number: '260-KH/TU' }, 'Kế hoạch của Bình Định, số 260-KH/TU, 04/6/2024'],
  [{ date: null }, 'Kế hoạch của Bình Định, bản nguồn không ghi số, ngày'],
])('what is missing is said to be missing: %o', (facts, said) => {
  const [shown] = showPlans([plan('binh-dinh', facts)], []);
  expect(shown && sayDocument(shown)).toBe(said);
});
