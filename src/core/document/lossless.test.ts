import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildTree } from './build.ts';
import { seeds, sourceOf } from './seeds.fixture.ts';
import { segment } from './segment.ts';
import type { Source } from './source.ts';

/** Other real documents, where a folder with them is given: they are not part of the project. */
const corpus = process.env['CORPUS_DIR'] ?? '../shared/corpus';
const others = existsSync(corpus)
  ? readdirSync(corpus)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({
        name,
        role: name.startsWith('directive') ? ('directive' as const) : ('plan' as const),
        file: join(corpus, name),
      }))
  : [];
const documents = [...seeds, ...others];

/** How often each character of the source is claimed. */
function claims(source: Source, ranges: { start: number; end: number }[]): Uint8Array {
  const counts = new Uint8Array(source.text.length);
  for (const { start, end } of ranges) for (let i = start; i < end; i++) counts[i] = (counts[i] ?? 0) + 1;
  return counts;
}

describe.each(documents)('$name', ({ file, role }) => {
  const source = sourceOf(file);
  const blocks = segment(source);

  test('blocks cover each character of the source exactly once', () => {
    expect(claims(source, blocks).every((count) => count === 1)).toBe(true);
  });

  test('each letter and figure of the source is in exactly one provision', () => {
    const { provisions } = buildTree(source, blocks, role);
    const runs = provisions.flatMap((provision) => [...provision.numRuns, ...provision.runs]);
    const counts = claims(
      source,
      runs.map(({ start, length }) => ({ start, end: start + length })),
    );
    const wrong = [...source.text].flatMap((letter, i) =>
      /[\p{L}\p{N}]/u.test(letter) && counts[i] !== 1 ? [`${letter}@${i}: ${counts[i]}`] : [],
    );
    expect(wrong).toEqual([]);
    expect(counts.every((count) => count <= 1)).toBe(true);
  });

  test('the words of all provisions are the words of the source, each once', () => {
    const { provisions } = buildTree(source, blocks, role);
    const words = (text: string): string[] =>
      (text.replace(/[*#\\]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? []).sort();
    const text = provisions.map(({ num, text: own }) => `${num} ${own}`).join('\n');
    expect(words(text)).toEqual(words(source.text));
  });

  test('runs lead from the text of a provision to the same words in the source', () => {
    for (const provision of buildTree(source, blocks, role).provisions) {
      for (const { at, start, length } of provision.runs) {
        expect(source.text.slice(start, start + length)).toBe(provision.text.slice(at, at + length));
      }
    }
  });

  test('ids are unique, parents stand before their children', () => {
    const seen = new Set<string>();
    for (const { id, parent } of buildTree(source, blocks, role).provisions) {
      expect(seen.has(id)).toBe(false);
      if (parent !== null) expect(seen.has(parent)).toBe(true);
      seen.add(id);
    }
  });

  test('the same input gives the same tree', () => {
    expect(buildTree(source, segment(source), role)).toEqual(buildTree(source, blocks, role));
  });
});
