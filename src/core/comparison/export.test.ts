import { describe, expect, test } from 'vitest';
import { directive, planOf } from '../alignment/corpus.fixture.ts';
import { applyCorrections } from '../document/corrections.ts';
import { tasksOf } from '../document/tasks.ts';
import type { Document } from '../document/types.ts';
import { toCsv, type Table } from '../formats/csv.ts';
import { tableOfLinks, withLinks } from './export-links.ts';
import { tableOfWork } from './export-work.ts';
import { tasksIn } from './work-division.ts';
import { linkedPlans, registry } from './work.fixture.ts';
import { makeWork } from './work.ts';

type CorrectionEntry = Parameters<typeof applyCorrections>[2][number];

const work = makeWork(directive, linkedPlans, registry);
const columnsOf = ({ columns }: { columns: readonly string[] }, ...names: string[]): number[] =>
  names.map((name) => columns.indexOf(name));

describe('who, what, when as a table', () => {
  const table = tableOfWork(work);

  test('one row a task, every row as wide as the head', () => {
    expect(table.rows.length).toBe(work.plans.flatMap(tasksIn).length);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });

  test('the columns of the official annex stand together in their order', () => {
    expect(table.columns.join('|')).toContain('|Nhiệm vụ|Chủ trì|Phối hợp|Sản phẩm|Thời hạn|');
  });

  test('the words of tasks are as received and never begin with a bullet', () => {
    const [text = -1] = columnsOf(table, 'Nhiệm vụ');
    const tasks = work.plans.flatMap(tasksIn).map((task) => task.text);
    expect(table.rows.map((row) => row[text])).toEqual(tasks);
    expect(tasks.filter((task) => /^[-+*•=@]/u.test(task))).toEqual([]);
  });
});

describe('links as a table', () => {
  const table = tableOfLinks(directive, linkedPlans.map(withLinks));

  test('every link once; shares and scores are numbers from 0 to 1', () => {
    const links = linkedPlans.flatMap((plan) => plan.links.flatMap((entry) => entry.links));
    expect(table.rows.length).toBe(links.length);
    for (const at of columnsOf(table, 'Giữ', 'Thêm', 'Điểm')) {
      for (const row of table.rows) {
        expect(row[at]).toBeTypeOf('number');
        expect(row[at]).toBeGreaterThanOrEqual(0);
        expect(row[at]).toBeLessThanOrEqual(1);
      }
    }
  });

  test('a link that a person refused is not taken along', () => {
    const [plan] = linkedPlans;
    if (!plan) throw new Error('no plan');
    const links = plan.links.map((entry) => ({
      ...entry,
      links: entry.links.map((link) => ({ ...link, status: 'rejected' as const })),
    }));
    expect(tableOfLinks(directive, [withLinks({ ...plan, links })]).rows).toEqual([]);
  });
});

describe('words that a person corrected', () => {
  const entry = (where: string, reads: string, shouldRead: string): CorrectionEntry => {
    const why = `“${reads}” không có nghĩa.`;
    return { where, reads, shouldRead, why, at: { line: 1, column: 1 } };
  };
  const correct = <T extends Document>(document: T, entries: CorrectionEntry[]): T => {
    const { provisions, messages } = applyCorrections('corrections.yaml', document.provisions, entries);
    expect(messages).toEqual([]);
    return { ...document, provisions };
  };
  const plan = correct(planOf('da-nang'), [
    entry('sec_II__para_3__indent_1', 'Tiếp tục sáp xếp', 'Tiếp tục sắp xếp'),
    entry('sec_II__para_3__indent_1', 'có thể mạnh', 'có thế mạnh'),
    entry('sec_II__para_3__agencies', 'Cơ quan', 'Các cơ quan'),
  ]);
  const centre = correct(directive, [entry('para_3__subpara_1', 'Tiếp tục sáp nhập', 'Tiếp tục sắp xếp')]);
  const linked = linkedPlans
    .filter(({ document }) => document.id === plan.id)
    .map((before) => ({ ...before, document: plan, tasks: tasksOf(plan, registry) }));
  const cellsOf = (table: Table, id: string, names: string[]): unknown[] => {
    const [task = -1, ...wanted] = columnsOf(table, 'Mã nhiệm vụ', ...names);
    const row = table.rows.find((cells) => cells[task] === id);
    return wanted.map((at) => row?.[at]);
  };

  test('stand beside the words as received, with what was corrected and why', () => {
    const table = tableOfWork(makeWork(centre, linked, registry));
    const [received, corrected, said] = cellsOf(table, 'sec_II__para_3__indent_1', [
      'Nhiệm vụ',
      'Nhiệm vụ (đã sửa lỗi nhận dạng)',
      'Chỗ đã sửa và lý do',
    ]);
    expect(received).toMatch(/^Tiếp tục sáp xếp.* có thể mạnh/u);
    expect(corrected).toMatch(/^Tiếp tục sắp xếp.* có thế mạnh/u);
    expect(said).toBe(
      '“Tiếp tục sáp xếp” → “Tiếp tục sắp xếp”: “Tiếp tục sáp xếp” không có nghĩa.\n' +
        '“có thể mạnh” → “có thế mạnh”: “có thể mạnh” không có nghĩa.\n' +
        'Cơ quan thực hiện: “Cơ quan” → “Các cơ quan”: “Cơ quan” không có nghĩa.',
    );
  });

  test('of both sides stand in the table of links', () => {
    const table = tableOfLinks(centre, linked.map(withLinks));
    const cells = cellsOf(table, 'sec_II__para_3__indent_1', [
      'Đoạn Trung ương',
      'Đoạn Trung ương (đã sửa lỗi nhận dạng)',
      'Nhiệm vụ (đã sửa lỗi nhận dạng)',
      'Chỗ đã sửa và lý do',
    ]);
    expect(cells[0]).toMatch(/^Tiếp tục sáp nhập/u);
    expect(cells[1]).toMatch(/^Tiếp tục sắp xếp/u);
    expect(cells[2]).toMatch(/^Tiếp tục sắp xếp/u);
    expect(cells[3]).toMatch(/“có thể mạnh” → “có thế mạnh”.*\n“Tiếp tục sáp nhập”/su);
  });

  test('are not said of rows where nothing was corrected', () => {
    const names = ['Nhiệm vụ (đã sửa lỗi nhận dạng)', 'Chỗ đã sửa và lý do'];
    const table = tableOfWork(makeWork(centre, linked, registry));
    expect(cellsOf(table, 'sec_II__para_1__indent_1', names)).toEqual([null, null]);
  });
});

test('the same corpus gives the same bytes', () => {
  const again = makeWork(directive, linkedPlans, registry);
  expect(toCsv(tableOfWork(again))).toBe(toCsv(tableOfWork(work)));
  expect(toCsv(tableOfLinks(directive, linkedPlans.map(withLinks)))).toBe(
    toCsv(tableOfLinks(directive, linkedPlans.map(withLinks))),
  );
});
