import { expect, test } from 'vitest';
import { relationOf } from './relation.ts';

test.each([
  [0, 0, true, 'verbatim'],
  [0, 0, false, 'near-verbatim'],
  [0.001, 0, true, 'near-verbatim'],
  [0.15, 0.15, true, 'near-verbatim'],
  [0.15, 0.16, true, 'excerpt'],
  [0, 0.9, true, 'excerpt'],
  [0.16, 0, true, 'adapted'],
  [0.5, 0.9, true, 'adapted'],
  [0.51, 0, true, 'specified'],
  [1, 1, true, 'specified'],
] as const)('inserted %d, omitted %d, exact %s: %s', (inserted, omitted, exact, relation) => {
  expect(relationOf(inserted, omitted, exact)).toBe(relation);
});
