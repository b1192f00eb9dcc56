import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { seeds } from './seeds.fixture.ts';

export type Chance = () => number;

/** Mulberry32: a small generator whose whole state is its seed, so that a failure can be repeated. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = (chance: Chance, length: number): number => Math.floor(chance() * length);

/** What happens to files on their way: each takes a text and gives a worse one. */
export const mutations: Record<string, (text: string, chance: Chance) => string> = {
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
export const hasCorpus = existsSync(corpus);
export const others = hasCorpus
  ? readdirSync(corpus)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(corpus, name))
  : [];

/** Every document that tests can read: the project's own four, then the others. */
export const files: string[] = [...seeds.map(({ file }) => file), ...others];

/** Said in the name of a test that needs the other documents, where they are not there. */
export const withoutCorpus = hasCorpus ? '' : ` (skipped: no documents in ${corpus}; set CORPUS_DIR)`;

/** Directives and plans are read a little differently; the name of a file tells which it is. */
export const roleOf = (file: string): 'directive' | 'plan' =>
  seeds.find((seed) => seed.file === file)?.role ??
  (basename(file).startsWith('directive') ? 'directive' : 'plan');
