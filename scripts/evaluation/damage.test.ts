import { describe, expect, test } from 'vitest';
import { targetsOf } from '../../src/core/document/tasks.ts';
import {
  addNoise,
  dice,
  dropAccents,
  earlyTones,
  lateTones,
  rotateHeadings,
  shuffleClauses,
  withoutClausesOf,
} from './damage.ts';
import { readPairs } from './pairs.ts';

const [pair] = await readPairs('content/sources', null);
if (pair === undefined) throw new Error('no pair');
const line = 'công nghiệp hóa, hiện đại hóa; ủy ban, quý, thủy sản, khỏe, toàn, hoàn thành';

describe('texts', () => {
  test('late and early tones', () => {
    const late = 'công nghiệp hoá, hiện đại hoá; uỷ ban, quý, thuỷ sản, khoẻ, toàn, hoàn thành';
    expect(lateTones(line)).toBe(late);
    expect(earlyTones(late)).toBe(line);
  });

  test('accents lost', () => {
    expect(dropAccents('Đảng đoàn Quốc hội, UBND tỉnh')).toBe('Dang doan Quoc hoi, UBND tinh');
  });

  test.each([0.03, 0.1, 0.2])('noise of %d damages about that share of the syllables', (share) => {
    const text = Array.from({ length: 300 }, () => line).join(' ');
    const damaged = addNoise(text, share, dice(1)).split(' ');
    const hit = text.split(' ').filter((word, at) => word !== damaged[at]).length / damaged.length;
    // A syllable can come out as it was: the mark drawn may be the one it has.
    expect(hit).toBeGreaterThan(share * 0.5);
    expect(hit).toBeLessThanOrEqual(share * 1.2);
  });

  test('the same dice, the same noise', () => {
    expect(addNoise(line, 0.5, dice(3))).toBe(addNoise(line, 0.5, dice(3)));
    expect(addNoise(line, 0.5, dice(3))).not.toBe(addNoise(line, 0.5, dice(4)));
  });
});

describe('documents', () => {
  const headings = (document: typeof pair.plan): string[] =>
    document.provisions.filter(({ heading }) => heading).map(({ text }) => text);

  test('no heading of tasks keeps its words', () => {
    const rotated = headings(rotateHeadings(pair.plan));
    expect([...rotated].sort()).toEqual(headings(pair.plan).sort());
    expect(rotated.filter((text, at) => text === headings(pair.plan)[at]).length).toBeLessThan(3);
  });

  test('shuffled clauses hold the same provisions', () => {
    const ids = targetsOf(shuffleClauses(pair.directive)).map(({ id }) => id);
    const before = targetsOf(pair.directive).map(({ id }) => id);
    expect(ids).not.toEqual(before);
    expect([...ids].sort()).toEqual([...before].sort());
  });

  test('a deleted clause takes its provisions along', () => {
    const [first, ...others] = targetsOf(pair.directive);
    const rest = targetsOf(withoutClausesOf(pair.directive, new Set([first?.id ?? ''])));
    expect(rest.every(({ parent }) => parent !== first?.parent)).toBe(true);
    expect(rest).toHaveLength(others.filter(({ parent }) => parent !== first?.parent).length);
  });
});
