import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildTree } from './build.ts';
import { chanceOf, files, mutations, seedsOf } from './mutations.fixture.ts';
import { seeds, sourceFrom } from './seeds.fixture.ts';
import { segment } from './segment.ts';

function faultsOf(text: string): string[] {
  // A text of one line that lost its line is refused as empty, which is right.
  if (text.trim() === '') return [];
  const source = sourceFrom(text);
  const { provisions } = buildTree(source, segment(source), 'plan');
  const counts = new Uint8Array(source.text.length);
  for (const { start, length } of provisions.flatMap(({ numRuns, runs }) => [...numRuns, ...runs])) {
    for (let i = start; i < start + length; i++) counts[i] = (counts[i] ?? 0) + 1;
  }
  const lost = [...source.text.matchAll(/[\p{L}\p{N}]/gu)].filter(({ index }) => counts[index] !== 1);
  const ids = provisions.map(({ id }) => id);
  return [
    ...lost
      .slice(0, 3)
      .map(
        ({ index }) =>
          `“${source.text.slice(index - 20, index + 20)}” is in ${counts[index] ?? 0} provisions`,
      ),
    ...(new Set(ids).size === ids.length
      ? []
      : [`ids are not unique: ${ids.filter((id, i) => ids.indexOf(id) !== i).join(', ')}`]),
  ];
}

describe.each(Object.entries(mutations))('nothing is lost when %s', (name, mutate) => {
  test.each(files)('%s', (file) => {
    const text = readFileSync(file, 'utf8');
    for (const seed of seedsOf(name, file)) {
      expect(faultsOf(mutate(text, chanceOf(seed))), `seed ${seed}`).toEqual([]);
    }
  });
});

test('two things at once: every mutation after every other', () => {
  for (const { file } of seeds) {
    const text = readFileSync(file, 'utf8');
    Object.values(mutations).forEach((first, i) => {
      Object.values(mutations).forEach((second, j) => {
        const seed = i * 100 + j;
        expect(
          faultsOf(second(first(text, chanceOf(seed)), chanceOf(seed + 1))),
          `${file} ${i} ${j}`,
        ).toEqual([]);
      });
    });
  }
});
