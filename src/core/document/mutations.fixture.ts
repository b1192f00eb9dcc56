import { existsSync, readdirSync, statSync } from 'node:fs';
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
  'page numbers come in': (text, chance) => {
    const lines = text.split('\n');
    const places = [pick(chance, lines.length), pick(chance, lines.length)].sort((a, b) => b - a);
    return places
      .reduce((all, at, i) => all.toSpliced(at, 0, '', `${places.length - i}`, ''), lines)
      .join('\n');
  },
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

/** How many damaged texts there are at least, with the project's own four documents alone too. */
const atLeast = 1000;

/** What leaves nothing to chance gives the same text each time: once is enough. */
const isCertain = (mutation: string): boolean => (mutations[mutation]?.length ?? 0) < 2;

/** Rounds of one file under a mutation: the shorter, the more, so that all files cost about as much. */
function roundsOf(mutation: string, characters: number, budget: number): number {
  return isCertain(mutation) ? 1 : Math.max(1, Math.round(budget / characters));
}

const lengths = new Map(files.map((file) => [file, statSync(file).size]));

/** The smallest number of characters for each file and mutation with which there are enough texts. */
function budgetOf(): number {
  const count = (budget: number): number =>
    [...lengths.values()]
      .flatMap((length) => Object.keys(mutations).map((mutation) => roundsOf(mutation, length, budget)))
      .reduce((sum, rounds) => sum + rounds, 0);
  let budget = 0;
  while (count(budget) < atLeast) budget += 1000;
  return budget;
}
const budget = budgetOf();

/** The seeds with which a file is damaged by a mutation. */
export function seedsOf(mutation: string, file: string): number[] {
  const rounds = roundsOf(mutation, lengths.get(file) ?? 0, budget);
  return Array.from({ length: rounds }, (_, round) => round * 7919 + file.length);
}

/** Said in the name of a test that needs the other documents, where they are not there. */
export const withoutCorpus = hasCorpus ? '' : ` (skipped: no documents in ${corpus}; set CORPUS_DIR)`;

/** Directives and plans are read a little differently; the name of a file tells which it is. */
export const roleOf = (file: string): 'directive' | 'plan' =>
  seeds.find((seed) => seed.file === file)?.role ??
  (basename(file).startsWith('directive') ? 'directive' : 'plan');
