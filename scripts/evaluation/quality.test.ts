import { describe, expect, test } from 'vitest';
import type { Link, TaskLinks } from '../../src/core/alignment/types.ts';
import { readPairs } from './pairs.ts';
import { f1, measureQuality, precision, recall } from './quality.ts';

const [pair] = await readPairs('content/sources', null);
if (pair === undefined) throw new Error('no pair');

const link = (target: string, confidence: Link['confidence']): Link => ({
  target,
  targetLabel: '',
  targetText: '',
  relation: 'adapted',
  inserted: 0,
  omitted: 0,
  score: 0.5,
  confidence,
  status: 'proposed',
  method: 'text-reuse',
  evidence: [],
});
const entry = (task: string, links: Link[], candidates: string[] = []): TaskLinks => ({
  task,
  clause: null,
  links,
  candidates: candidates.map((target) => ({ target, score: 0.5 })),
});
const label = (
  task: string,
  must: string[],
  may: string[] = [],
): Parameters<typeof measureQuality>[0][number] => ({
  task,
  clause: null,
  must: new Set(must),
  may: new Set(may),
});

test('counts right, wrong and missed; what may be is neither', () => {
  const quality = measureQuality(
    [label('a', ['x', 'y'], ['z']), label('b', []), label('c', ['x'])],
    [
      entry('a', [link('x', 'strong'), link('z', 'fair'), link('w', 'fair')], ['x']),
      entry('b', []),
      entry('c', [], ['y', 'x']),
    ],
    pair.directive,
  );
  expect(quality.all).toEqual({ right: 1, wrong: 1, missed: 2 });
  expect(quality.strong).toEqual({ right: 1, wrong: 0, missed: 2 });
  expect(quality).toMatchObject({ abstained: 2, abstainedRightly: 1, needing: 2, amongThree: 2 });
});

describe('shares', () => {
  test.each([
    [{ right: 3, wrong: 1, missed: 2 }, 0.75, 0.6, 0.667],
    [{ right: 0, wrong: 0, missed: 0 }, 1, 1, 1],
    [{ right: 0, wrong: 2, missed: 2 }, 0, 0, 0],
  ])('%j', (counts, p, r, f) => {
    expect(precision(counts)).toBeCloseTo(p, 3);
    expect(recall(counts)).toBeCloseTo(r, 3);
    expect(f1(counts)).toBeCloseTo(f, 3);
  });
});
