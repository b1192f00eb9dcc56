import { describe, expect, test } from 'vitest';
import { targetsOf, tasksOf } from '../document/tasks.ts';
import { hashText } from '../text/hash.ts';
import { directive, planOf } from './corpus.fixture.ts';
import { decisionsSchema, type Decision } from './decisions.ts';
import { align, indexDirective, lapsedDecisions } from './index.ts';
import type { TaskLinks } from './types.ts';

const index = indexDirective(directive);
const plan = planOf('binh-dinh');
const text = (words: string, of: { text: string }[]): string => {
  const found = of.find((one) => one.text.startsWith(words))?.text;
  if (found === undefined) throw new Error(`no text “${words}”`);
  return found;
};
const task = text('Gia tăng số lượng, nâng cao chất lượng', tasksOf(plan));
const own = text('Gia tăng số lượng, nâng cao chất lượng', targetsOf(directive));
const other = text('Khuyến khích liên doanh, liên kết', targetsOf(directive));
const signed = { task: hashText(task), who: 'Nguyễn Văn A', when: '2024-07-01', why: 'đã đọc' };

const entry = (decisions: Decision[]): TaskLinks => {
  const id = tasksOf(plan).find((one) => one.text === task)?.id;
  const found = align(plan, index, decisions).find((one) => one.task === id);
  if (found === undefined) throw new Error('no entry');
  return found;
};
const linked = (decisions: Decision[]): string[][] =>
  entry(decisions).links.map(({ targetText, status, method, relation }) => [
    targetText.slice(0, 15),
    status,
    method,
    relation,
  ]);

describe('a person’s word', () => {
  test('without any, links are proposed', () => {
    expect(linked([])).toEqual([['Gia tăng số lượ', 'proposed', 'text-reuse', 'excerpt']]);
    expect(entry([])).not.toHaveProperty('reviewed');
  });

  test.each<[string, Decision[], string[][]]>([
    [
      'accept',
      [{ ...signed, verdict: 'accept', target: hashText(own) }],
      [['Gia tăng số lượ', 'accepted', 'text-reuse', 'excerpt']],
    ],
    ['reject', [{ ...signed, verdict: 'reject', target: hashText(own) }], []],
    [
      'add',
      [{ ...signed, verdict: 'add', target: hashText(other) }],
      [
        ['Gia tăng số lượ', 'proposed', 'text-reuse', 'excerpt'],
        ['Khuyến khích li', 'accepted', 'person', 'specified'],
      ],
    ],
    [
      'relation',
      [{ ...signed, verdict: 'relation', target: hashText(own), relation: 'adapted' }],
      [['Gia tăng số lượ', 'accepted', 'text-reuse', 'adapted']],
    ],
    ['none', [{ ...signed, verdict: 'none', target: null }], []],
    [
      'the later word counts',
      [
        { ...signed, verdict: 'reject', target: hashText(own) },
        { ...signed, verdict: 'accept', target: hashText(own) },
      ],
      [['Gia tăng số lượ', 'accepted', 'person', 'excerpt']],
    ],
    [
      'none, then add',
      [
        { ...signed, verdict: 'none', target: null },
        { ...signed, verdict: 'add', target: hashText(other) },
      ],
      [['Khuyến khích li', 'accepted', 'person', 'specified']],
    ],
  ])('%s', (_, decisions, expected) => {
    expect(linked(decisions)).toEqual(expected);
    expect(entry(decisions).reviewed).toBe(true);
  });

  test('a rejected provision is no candidate any more', () => {
    const id = targetsOf(directive).find((target) => target.text === own)?.id;
    const { candidates } = entry([{ ...signed, verdict: 'reject', target: hashText(own) }]);
    expect(candidates.map(({ target }) => target)).not.toContain(id);
  });

  test('stands when only marks and spaces were mended', () => {
    const mended: Decision = {
      ...signed,
      task: hashText(task.replace('tài sản', 'tai  sản')),
      verdict: 'reject',
      target: hashText(own.normalize('NFD')),
    };
    expect(linked([mended])).toEqual([]);
    expect(lapsedDecisions(plan, index, [mended])).toEqual([]);
  });
});

describe('decisionsSchema', () => {
  test('reads what people write', () => {
    const rows = [
      { task: hashText(task), target: hashText(own), verdict: 'accept', who: 'A', when: '2024-07-01' },
      { task: hashText(task), verdict: 'none', who: 'A', when: '2024-07-01T08:00:00+07:00', why: 'riêng' },
    ];
    expect(decisionsSchema.parse(rows)).toMatchObject([{ why: '' }, { target: null }]);
  });

  test.each([
    ['a verdict nobody knows', { ...signed, verdict: 'maybe', target: hashText(own) }],
    ['no hash', { ...signed, task: 'II.5, ý 2', verdict: 'accept', target: hashText(own) }],
    ['no target to accept', { ...signed, verdict: 'accept', target: null }],
    ['no relation to change to', { ...signed, verdict: 'relation', target: hashText(own) }],
    ['local as a link', { ...signed, verdict: 'relation', target: hashText(own), relation: 'local' }],
    ['nobody', { ...signed, who: '', verdict: 'none' }],
    ['no date', { ...signed, when: 'hôm qua', verdict: 'none' }],
    ['a field misspelt', { ...signed, verdict: 'none', wy: '' }],
  ])('refuses %s', (_, row) => {
    expect(decisionsSchema.safeParse([row]).success).toBe(false);
  });
});
