import { describe, expect, test } from 'vitest';
import { chainRuns } from './chain.ts';
import type { Run } from './runs.ts';

/** A run whose words are all fully telling. */
const run = (task: number, place: number, length: number, unit: number): Run => ({
  task,
  place,
  length,
  unit,
  first: 0,
});
/** Of which each is worth one more than the one before it. */
const gains = Array.from({ length: 20 }, (_, at) => at + 1);
const plain = new Float64Array(4).fill(1);
const chained = (runs: Run[], factors = plain, worths = gains): number[][] =>
  chainRuns(
    { runs: [...runs].sort((a, b) => a.task + a.length - b.task - b.length), gains: worths },
    20,
    factors,
  ).map(({ task, place, length, unit }) => [task, place, length, unit]);

describe('chainRuns', () => {
  test.each<[string, Run[], number[][]]>([
    ['nothing from nothing', [], []],
    [
      'both halves of a task from two provisions',
      [run(0, 50, 5, 0), run(5, 90, 5, 1)],
      [
        [0, 50, 5, 0],
        [5, 90, 5, 1],
      ],
    ],
    ['the longer of two runs on the same words', [run(0, 50, 3, 0), run(0, 90, 6, 1)], [[0, 90, 6, 1]]],
    [
      'goes on in the same provision though words are left out',
      [run(0, 50, 3, 0), run(4, 56, 3, 0)],
      [
        [0, 50, 3, 0],
        [4, 56, 3, 0],
      ],
    ],
    [
      'moved parts of one provision',
      [run(0, 60, 4, 0), run(4, 50, 4, 0)],
      [
        [0, 60, 4, 0],
        [4, 50, 4, 0],
      ],
    ],
    [
      'a run gives its first words to the run before',
      [run(0, 50, 6, 0), run(4, 90, 8, 1)],
      [
        [0, 50, 6, 0],
        [6, 92, 6, 1],
      ],
    ],
  ])('%s', (_, runs, expected) => {
    expect(chained(runs)).toEqual(expected);
  });

  test('a chance pair of weak words does not pay', () => {
    expect(chained([run(0, 50, 2, 0)], plain, [0.2, 0.4])).toEqual([]);
  });

  test('what the heading speaks for wins a tie', () => {
    const runs = [run(0, 50, 4, 0), run(0, 90, 4, 1)];
    expect(chained(runs, Float64Array.from([1, 1.2]))).toEqual([[0, 90, 4, 1]]);
    expect(chained(runs, Float64Array.from([1.2, 1]))).toEqual([[0, 50, 4, 0]]);
  });
});
