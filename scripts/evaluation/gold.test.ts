import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { targetsOf } from '../../src/core/document/tasks.ts';
import { readLabels } from './gold.ts';
import { readPairs } from './pairs.ts';

const pairs = await readPairs('content/sources', null);
const pair = pairs.find(({ name }) => name === 'binh-dinh');
if (pair === undefined) throw new Error('no Bình Định');
const { directive, plan } = pair;
const second = targetsOf(directive)[1]?.id;

describe('readLabels', () => {
  test.each([
    ['by number', { starts: 'Gia tăng số lượng, nâng cao', clause: '5', must: ['1.2'], may: [] }],
    [
      'by first words',
      { task: 'Gia tăng số lượng, nâng cao', must: ['Khẩn trương *cụ thể hoá* nghị'], may: [] },
    ],
  ])('finds task and provision %s', (_, row) => {
    const { labels, missing } = readLabels([row], directive, plan);
    expect(missing).toEqual([]);
    expect([...(labels[0]?.must ?? [])]).toEqual([second]);
  });

  test('the same first words mean the next task each time', () => {
    const row = { task: 'Tiếp tục', must: [], may: [] };
    const { labels } = readLabels([row, row], directive, plan);
    expect(new Set(labels.map(({ task }) => task)).size).toBe(2);
  });

  test('says what it does not find', () => {
    const row = { task: 'Gia tăng số lượng', must: ['9.9'], may: [] };
    const { missing } = readLabels([row, { ...row, task: 'Không có', must: [] }], directive, plan);
    expect(missing).toEqual(['9.9', 'Không có']);
  });

  test('refuses other shapes', () => {
    expect(() => readLabels([{ at: 'II.1' }], directive, plan)).toThrow();
  });
});

// The label files are not part of the project: GOLD names their folder.
const gold = process.env['GOLD'];
test.skipIf(gold === undefined)('every label of Bình Định is found in the texts', () => {
  const content: unknown = JSON.parse(readFileSync(`${gold ?? ''}/binh-dinh.json`, 'utf8'));
  expect(readLabels(content, directive, plan).missing).toEqual([]);
});
