import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildTree } from './build.ts';
import { seeds, sourceFrom } from './seeds.fixture.ts';
import { segment } from './segment.ts';

type Chance = () => number;

/** Mulberry32: a small generator whose whole state is its seed, so that a failure can be repeated. */
function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = (chance: Chance, length: number): number => Math.floor(chance() * length);

/** What happens to files on their way: each takes a text and gives a worse one. */
const mutations: Record<string, (text: string, chance: Chance) => string> = {
  'a line is lost': (text, chance) =>
    text
      .split('\n')
      .toSpliced(pick(chance, text.split('\n').length), 1)
      .join('\n'),
  'a line is doubled': (text, chance) => {
    const lines = text.split('\n');
    const at = pick(chance, lines.length);
    return lines.toSpliced(at, 0, lines[at] ?? '').join('\n');
  },
  'letters are decomposed': (text) => text.normalize('NFD'),
  'lines end as in Windows': (text) => text.replaceAll('\n', '\r\n'),
  'bold is lost': (text) => text.replaceAll('**', ''),
  'heading levels change': (text, chance) => text.replace(/^#+/gmu, () => '#'.repeat(1 + pick(chance, 6))),
  'headings lose their signs': (text) => text.replace(/^#+ /gmu, ''),
  'two lines are joined': (text, chance) => {
    const breaks = [...text.matchAll(/\n+/gu)];
    const found = breaks[pick(chance, breaks.length)];
    return found ? `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}` : text;
  },
  'the text is cut off': (text, chance) => text.slice(0, 40 + pick(chance, text.length - 40)),
  'the beginning is lost': (text, chance) => text.slice(pick(chance, text.length - 40)),
  'd and đ are swapped': (text, chance) =>
    text.replace(/[dđ]/gu, (letter) => (chance() < 0.1 ? (letter === 'd' ? 'đ' : 'd') : letter)),
  'marks are lost': (text, chance) =>
    text.replace(/\p{L}+/gu, (word) =>
      chance() < 0.1 ? word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC') : word,
    ),
  'blank lines are lost': (text) => text.replace(/\n{2,}/gu, '\n'),
  'signs come in': (text, chance) => {
    const signs = ['|', '\n|\n', '```', '\u200B', '\u00A0', '*', '\t', '{', '<', '\\'];
    const at = pick(chance, text.length);
    return text.slice(0, at) + (signs[pick(chance, signs.length)] ?? '') + text.slice(at);
  },
};

/** Other real documents, where a folder with them is given: they are not part of the project. */
const corpus = process.env['CORPUS_DIR'] ?? '../shared/corpus';
const others = existsSync(corpus)
  ? readdirSync(corpus)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(corpus, name))
  : [];
const files = [...seeds.map(({ file }) => file), ...others];

/** Rounds over all files and mutations, so that there are at least a thousand with the project's own four alone. */
const rounds = Math.ceil(1000 / (files.length * Object.keys(mutations).length));

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

describe.each(Object.entries(mutations))('nothing is lost when %s', (_name, mutate) => {
  test.each(files)('%s', (file) => {
    const text = readFileSync(file, 'utf8');
    for (let round = 0; round < rounds; round++) {
      const damaged = mutate(text, chanceOf(round * 7919 + file.length));
      expect(faultsOf(damaged), `seed ${round * 7919 + file.length}`).toEqual([]);
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
