import { expect, test } from 'vitest';
import { fillBoxes, stackBar } from './bars.ts';

test('parts stand behind one another; those of nothing are left out', () => {
  expect(stackBar({ kept: 50, changed: 0, added: 30 }, ['kept', 'changed', 'added'], 100)).toEqual([
    { key: 'kept', value: 50, x: 0, width: 50 },
    { key: 'added', value: 30, x: 50, width: 30 },
  ]);
});

test('a bar of nothing has no parts', () => {
  expect(stackBar({ kept: 0 }, ['kept'], 0)).toEqual([]);
});

test.each([7, 70])('%i boxes stand under columns of one width', (count) => {
  const boxes = fillBoxes(Array.from({ length: count }, () => ({ taken: 1, of: 2 })));
  for (const [at, { x, width, filled }] of boxes.entries()) {
    expect(x).toBeCloseTo((at * 100) / count, 1);
    expect(filled).toBeCloseTo(width / 2, 1);
  }
});
