import { describe, expect, test } from 'vitest';
import { directive } from '../alignment/corpus.fixture.ts';
import { buildTree } from '../document/build.ts';
import { sourceFrom } from '../document/seeds.fixture.ts';
import { segment } from '../document/segment.ts';
import { tasksOf } from '../document/tasks.ts';
import type { Document } from '../document/types.ts';
import { workData, type WorkPlan } from '../formats/work-contract.ts';
import { groupByDeadline } from './work-deadlines.ts';
import { divideWork, tasksIn } from './work-division.ts';
import { linkedPlans, registry } from './work.fixture.ts';
import { makeWork } from './work.ts';

const work = makeWork(directive, linkedPlans, registry);
const planOf = (id: string): WorkPlan => {
  const plan = work.plans.find((entry) => entry.id === id);
  if (!plan) throw new Error(`no plan ${id}`);
  return plan;
};
const placesOf = (id: string): unknown => work.agencies.find((entry) => entry.id === id)?.places;

/** The work of one plan that is read from a text. */
function workFrom(text: string): WorkPlan {
  const source = sourceFrom(text);
  const document = {
    ...buildTree(source, segment(source), 'plan'),
    id: 'xa',
    name: 'Xã',
    facts: { number: null, date: null },
  } as unknown as Document;
  const [plan] = makeWork(directive, [{ document, tasks: tasksOf(document, registry) }], registry).plans;
  if (!plan) throw new Error('no plan');
  return plan;
}

describe('who is to do what by when', () => {
  test('fits the contract, and has each asked task once in its order', () => {
    expect(workData.parse(work)).toEqual(work);
    for (const { document, tasks } of linkedPlans) {
      const asked = tasks.filter(({ kind }) => kind !== 'purpose').map(({ id }) => id);
      expect(tasksIn(planOf(document.id)).map(({ id }) => id)).toEqual(asked);
    }
  });

  test('a line below a group of tasks speaks for each of them, word for word', () => {
    const [first] = planOf('da-nang').groups;
    expect(first).toMatchObject({ id: 'sec_II__para_1', num: '1.' });
    for (const task of first?.tasks ?? []) {
      expect(task.lead).toEqual({
        label: 'Cơ quan thực hiện',
        text: 'Ban Tuyên giáo Thành ủy, các ban cán sự đảng, đảng đoàn, Ban Thường vụ Thành Đoàn, quận ủy, huyện ủy, đảng uỷ trực thuộc Thành ủy.',
        leads: false,
      });
      expect(task).toMatchObject({ co: null, product: null, deadline: { text: 'Thường xuyên', iso: null } });
    }
  });

  test('a plan that names nobody stays without names', () => {
    const tasks = tasksIn(planOf('binh-dinh'));
    expect(tasks.every(({ lead, co, deadline }) => !lead && !co && !deadline)).toBe(true);
  });

  test('cells of an annex have the names of their columns; who leads is told from who helps', () => {
    const rows = [
      'TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm | Thời hạn',
      '1 | Tuyên truyền Kết luận. | Ban Tuyên giáo Tỉnh ủy | UBND tỉnh; Sở KH&CN | Kế hoạch | 31/12/2025',
    ].map((row) => `| ${row} |`);
    const plan = workFrom(`KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Một.\n\nPHỤ LỤC\n\n${rows.join('\n')}\n`);
    const task = tasksIn(plan).at(-1);
    expect(task).toMatchObject({
      lead: { label: 'Cơ quan chủ trì', text: 'Ban Tuyên giáo Tỉnh ủy', leads: true },
      co: { label: 'Cơ quan phối hợp', text: 'UBND tỉnh; Sở KH&CN' },
      product: 'Kế hoạch',
      deadline: { text: '31/12/2025', iso: '2025-12-31' },
      bodies: [
        { id: 'ban-tuyen-giao', role: 'lead' },
        { id: 'uy-ban-nhan-dan', role: 'co' },
      ],
    });
  });
});

describe('by body', () => {
  test('what plans ask of the propaganda boards, by place', () => {
    expect(placesOf('ban-tuyen-giao')).toEqual([
      { plan: 'binh-dinh', work: [{ task: 'sec_III__para_5', role: 'addressed' }] },
      {
        plan: 'da-nang',
        work: [
          { task: 'sec_II__para_1__indent_1', role: 'executing' },
          { task: 'sec_II__para_1__indent_2', role: 'executing' },
          { task: 'sec_II__para_1__indent_3', role: 'executing' },
          { task: 'sec_III__para_1', role: 'addressed' },
        ],
      },
      { plan: 'thi-uy-phu-quoc', work: [{ task: 'sec_III__para_4', role: 'addressed' }] },
    ]);
  });

  test('a body that stands behind the first verb is not addressed', () => {
    const task = tasksIn(planOf('da-nang')).find(({ id }) => id === 'sec_III__para_3');
    expect(task?.text).toContain('phối hợp với Ban cán sự đảng Ủy ban nhân dân thành phố');
    expect(task?.bodies).toEqual([{ id: 'hoi-dong-nhan-dan', role: 'addressed' }]);
  });

  test('a list of bodies at the beginning addresses each, and none twice', () => {
    const task = tasksIn(planOf('binh-dinh')).find(({ id }) => id === 'sec_III__para_1');
    expect(task?.bodies.map(({ id }) => id)).toEqual([
      'cap-uy-truc-thuoc',
      'dang-doan',
      'ban-can-su-dang',
      'mat-tran-to-quoc',
    ]);
  });

  test('names that the registry lacks are listed, not guessed', () => {
    const text =
      'KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Việc một.\n\nCơ quan thực hiện: Sở Khoa học và Công nghệ; UBND xã.\n';
    const source = sourceFrom(text);
    const document = {
      ...buildTree(source, segment(source), 'plan'),
      id: 'xa',
      name: 'Xã',
      facts: {},
    } as unknown as Document;
    const { unknown } = makeWork(directive, [{ document, tasks: tasksOf(document, registry) }], registry);
    expect(unknown).toEqual([{ name: 'Sở Khoa học và Công nghệ', tasks: 1, plans: ['xa'] }]);
  });
});

describe('by deadline', () => {
  test('dates come first, in their order; the same words are one group', () => {
    const plan = workFrom(
      'KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Một\n\n- A.\n\nThời gian thực hiện: Thường xuyên.\n\n2. Hai\n\n- B.\n\nThời gian hoàn thành: 31/12/2026.\n\n3. Ba\n\n- C.\n\nThời gian hoàn thành: Trước ngày 30/6/2025.\n\n4. Bốn\n\n- D.\n\nThời gian thực hiện: thường xuyên.\n',
    );
    expect(groupByDeadline([plan]).map(({ text, tasks }) => [text, tasks.length])).toEqual([
      ['Trước ngày 30/6/2025', 1],
      ['31/12/2026', 1],
      ['Thường xuyên', 2],
    ]);
  });
});

describe('one page or a page a plan', () => {
  const plans = (count: number): WorkPlan[] => Array.from({ length: count }, () => planOf('da-nang'));

  test.each([
    [3, 'one page'],
    [17, 'one page'],
    [18, 'page a plan'],
    [1000, 'page a plan'],
  ])('%i plans: %s', (count, division) => {
    expect(divideWork(plans(count))).toBe(division);
  });

  test('few plans with very long annexes are divided too', () => {
    const [group] = planOf('da-nang').groups;
    const long = { ...planOf('da-nang'), groups: Array.from({ length: 1000 }, () => group) } as WorkPlan;
    expect(divideWork([long])).toBe('page a plan');
  });
});
