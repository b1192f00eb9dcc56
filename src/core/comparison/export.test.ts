import { describe, expect, test } from 'vitest';
import { directive } from '../alignment/corpus.fixture.ts';
import { toCsv } from '../formats/csv.ts';
import { tableOfLinks } from './export-links.ts';
import { tableOfWork } from './export-work.ts';
import { tasksIn } from './work-division.ts';
import { linkedPlans, registry } from './work.fixture.ts';
import { makeWork } from './work.ts';

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
  const table = tableOfLinks(linkedPlans);

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
    expect(tableOfLinks([{ ...plan, links }]).rows).toEqual([]);
  });
});

test('the same corpus gives the same bytes', () => {
  const again = makeWork(directive, linkedPlans, registry);
  expect(toCsv(tableOfWork(again))).toBe(toCsv(tableOfWork(work)));
  expect(toCsv(tableOfLinks(linkedPlans))).toBe(toCsv(tableOfLinks(linkedPlans)));
});
