import { describe, expect, test } from 'vitest';
import { align, indexDirective, type Decision } from '../alignment/index.ts';
import { readDocument } from '../document/document.ts';
import { tasksOf } from '../document/tasks.ts';
import type { Document } from '../document/types.ts';
import { hashText } from '../text/hash.ts';
import { makeCoverage, type LinkedPlan } from './coverage.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(id: string, role: 'directive' | 'plan', text: string): Document {
  const source = { path: `${id}.md`, bytes: utf8(text) };
  const { document } = readDocument({ id, role, path: id, source, metadata: null, corrections: null }, 'd');
  if (!document) throw new Error(`${id} was not read`);
  return document;
}

const reused =
  'Khuyến khích liên doanh, liên kết, chuyển giao công nghệ giữa các tổ chức, doanh nghiệp trong nước với doanh nghiệp nước ngoài đầu tư tại Việt Nam.';
const directive = read(
  'd',
  'directive',
  `KẾT LUẬN\n\nSố 69-KL/TW\n\n1. Đẩy mạnh hội nhập, hợp tác quốc tế\n\n${reused}\n\nPhát triển mạng lưới đại diện khoa học và công nghệ của Việt Nam ở nước ngoài.\n`,
);
const own = 'Định kỳ tổ chức các hoạt động chào mừng Ngày hội trái cây và du lịch vườn của địa phương.';
const plan = read(
  'can-tho',
  'plan',
  `KẾ HOẠCH\n\nthực hiện Kết luận số 69-KL/TW\n\nI. MỤC ĐÍCH\n\n- Quán triệt Kết luận.\n\nII. NHIỆM VỤ\n\n1. Đẩy mạnh hội nhập, hợp tác quốc tế\n\n- ${reused}\n\n- ${own}\n`,
);

function linked(decisions: Decision[] = []): LinkedPlan {
  return { document: plan, tasks: tasksOf(plan), links: align(plan, indexDirective(directive), decisions) };
}

describe('makeCoverage', () => {
  const coverage = makeCoverage(directive, [linked()]);

  test('lists for each provision the tasks that take it up, and its clause', () => {
    expect(
      coverage.rows.map(({ target, clause, takings }) => [target, clause, takings.map(({ label }) => label)]),
    ).toEqual([
      ['para_1__subpara_1', 'para_1', ['II.1, ý 1']],
      ['para_1__subpara_2', 'para_1', []],
    ]);
  });

  test('counts tasks without the purpose part, and local ones apart', () => {
    expect(coverage.plans).toMatchObject([{ tasks: 2, local: 1, taken: 1, accepted: 0, reviewed: 0 }]);
    expect(coverage.local).toMatchObject([
      { clause: 'para_1', plan: 'can-tho', label: 'II.1, ý 2', text: own },
    ]);
  });

  const word = { who: 'A', when: '2024-06-04', why: '' };
  const [task, target, none] = [reused, reused, own].map(hashText) as [string, string, string];
  test.each<[string, Decision[], object]>([
    [
      'accepted',
      [{ ...word, task, target, verdict: 'accept' }],
      { taken: 1, accepted: 1, reviewed: 1, local: 1 },
    ],
    [
      'rejected',
      [{ ...word, task, target, verdict: 'reject' }],
      { taken: 0, accepted: 0, reviewed: 1, local: 2 },
    ],
    [
      'all reviewed',
      [
        { ...word, task, target, verdict: 'accept' },
        { ...word, task: none, target: null, verdict: 'none' },
      ],
      { taken: 1, accepted: 1, reviewed: 2, local: 1 },
    ],
  ])("a person's word: %s", (_name, decisions, counts) => {
    expect(makeCoverage(directive, [linked(decisions)]).plans).toMatchObject([counts]);
  });
});
