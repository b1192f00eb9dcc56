import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/core/alignment/index.ts';
import { replaceDecisions } from './change-file.ts';
import { isReplacedBy, type Order } from './verdict-order.ts';

const [taskA, taskB] = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'];
const [first, second] = ['1111111111111111', '2222222222222222'];
const labels = { task: 'II.1, ý 1', target: 'mục 1, đoạn 1' };
const signed = { who: 'Lan', when: '2025-03-01T09:00:00+07:00', why: '' };

const accept = (task: string, target: string): Decision => ({ task, target, verdict: 'accept', ...signed });
const pairOf = (task: string, target: string) => (one: Decision) =>
  one.task === task && one.target === target;

/** As a person would keep it: comments above, behind, between and below. */
const kept = `# Người rà soát: Tổ công tác

# Hội nghị ngày 01/3
- task: ${taskA} # II.1, ý 1
  target: "${first}"
  verdict: accept # đã thống nhất
  who: Lan
  when: 2025-03-01

# Chưa chắc, hỏi lại
- task: ${taskB}
  verdict: none
  who: "Bình"
  when: 2025-03-02
  why: >-
    Việc riêng
    của tỉnh
# hết
`;

describe('replaceDecisions', () => {
  test('a new file gets one item, its hashes labelled for people', () => {
    const text = replaceDecisions('', () => false, [accept(taskA, first)], labels);
    expect(text).toBe(
      [
        `- task: ${taskA} # II.1, ý 1`,
        `  target: "${first}" # mục 1, đoạn 1`,
        '  verdict: accept',
        '  who: Lan',
        '  when: 2025-03-01T09:00:00+07:00\n',
      ].join('\n'),
    );
  });

  test('an item is added behind the others; nothing else changes', () => {
    const text = replaceDecisions(kept, () => false, [accept(taskB, second)], labels);
    const head = kept.slice(0, kept.indexOf('  why: >-'));
    expect(text.startsWith(head)).toBe(true);
    for (const comment of kept.match(/#.*/g) ?? []) expect(text).toContain(comment);
    expect(parse(text)).toHaveLength(3);
  });

  test('a later word takes the place of the earlier; comments stay', () => {
    const rejected: Decision = { task: taskA, target: first, verdict: 'reject', ...signed, why: 'khác ý' };
    const text = replaceDecisions(kept, pairOf(taskA, first), [rejected], labels);
    expect(text).toContain('verdict: reject # đã thống nhất');
    expect(text).toContain('why: khác ý');
    for (const comment of kept.match(/#.*/g) ?? []) expect(text).toContain(comment);
    expect((parse(text) as Decision[]).map(({ verdict }) => verdict)).toEqual(['reject', 'none']);
  });

  test('what people wrote around an item outlives it', () => {
    const text = replaceDecisions(kept, ({ task }) => task === taskB, [], labels);
    for (const comment of ['# Chưa chắc, hỏi lại', '# hết', '# Hội nghị']) expect(text).toContain(comment);
    expect(parse(text)).toHaveLength(1);
    const none = replaceDecisions(text, () => true, [], labels);
    expect(none).toContain('# Chưa chắc, hỏi lại');
    expect(none).toContain('# đã thống nhất');
    expect(parse(none)).toEqual([]);
    expect(replaceDecisions(none, () => false, [accept(taskA, first)], labels)).toContain('# Chưa chắc');
  });

  test('a file of comments alone, an empty list, line ends of Windows', () => {
    const commented = replaceDecisions('# Ghi ở đây\n', () => false, [accept(taskA, first)], labels);
    expect(commented.startsWith('# Ghi ở đây\n')).toBe(true);
    expect(parse(replaceDecisions('[]\n', () => false, [accept(taskA, first)], labels))).toHaveLength(1);
    const crlf = kept.replaceAll('\n', '\r\n');
    const changed = replaceDecisions(crlf, () => false, [accept(taskB, second)], labels);
    expect(changed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(changed).toContain('# Chưa chắc, hỏi lại\r\n');
  });

  test('hostile words stay words', () => {
    const why = '- task: x\n"#: {{%\u2028 yes\n  ---\n...';
    const text = replaceDecisions(
      kept,
      () => false,
      [{ ...accept(taskA, second), who: 'null', why }],
      labels,
    );
    expect((parse(text) as Decision[]).at(-1)).toMatchObject({ who: 'null', why });
  });

  test('a change that would reach another item through an anchor is refused', () => {
    const shared = `- &one\n  task: ${taskA}\n  target: "${first}"\n  verdict: accept\n  who: Lan\n  when: 2025-03-01\n- *one\n`;
    const isFirst = (): ((one: Decision) => boolean) => {
      let seen = 0;
      return () => seen++ === 0;
    };
    expect(() =>
      replaceDecisions(shared, isFirst(), [{ ...accept(taskA, first), who: 'X' }], labels),
    ).toThrow(/other decisions/);
  });
});

describe('isReplacedBy', () => {
  const order = (verdict: 'accept' | 'reject' | 'none' | 'withdraw', target: string | null): Order =>
    ({ task: taskA, target, verdict }) as Order;
  const none: Decision = { task: taskA, target: null, verdict: 'none', ...signed };
  const reject: Decision = { ...accept(taskA, first), verdict: 'reject' } as Decision;
  test.each([
    ['accept after accept', order('accept', first), accept(taskA, first), true],
    ['accept of another provision', order('accept', first), accept(taskA, second), false],
    ['the same provision for another task', order('accept', first), accept(taskB, first), false],
    ['accept after “none”', order('accept', first), none, true],
    ['reject after “none”', order('reject', first), none, false],
    ['“none” after accept', order('none', null), accept(taskA, second), true],
    ['“none” after reject', order('none', null), reject, false],
    ['taking back a pair', order('withdraw', first), reject, true],
    ['taking back a pair leaves “none”', order('withdraw', first), none, false],
    ['taking back “none”', order('withdraw', null), none, true],
  ])('%s: %#', (_name, given, old, is) => {
    expect(isReplacedBy(given, old)).toBe(is);
  });
});
