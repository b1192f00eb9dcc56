import { describe, expect, test } from 'vitest';
import { buildTree } from './build.ts';
import type { ExtractedLine } from './extract.ts';
import { sourceFromExtract } from './from-extract.ts';
import { sourceFrom } from './seeds.fixture.ts';
import { segment } from './segment.ts';
import type { Source } from './source.ts';
import { tasksOf } from './tasks.ts';
import type { Document, Task } from './types.ts';

const head =
  'KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Một.\n\nNơi nhận:\n- Lưu.\n\nPHỤ LỤC\n\nDANH MỤC CÁC NHIỆM VỤ TRỌNG TÂM\n\n';

function tasksFrom(source: Source): Task[] {
  const { provisions } = buildTree(source, segment(source), 'plan');
  const tasks = tasksOf({ provisions } as Document);
  return tasks.filter(({ id }) => id.includes('__tr_'));
}

const exploded = (...rows: string[][]): string =>
  rows.map((cells) => `|\n${cells.join('\n|\n')}\n|`).join('\n');
const pipes = (...rows: string[][]): string => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const heading = ['STT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'];
const first = [
  '1',
  'Triển khai nền tảng đào tạo trực tuyến mở đại trà.',
  'Sở KH&CN',
  'Các sở, ban, ngành tỉnh; UBND các xã, phường',
  'Thường xuyên',
];
const second = ['2', 'Xây dựng Bộ tiêu chí đánh giá.', 'Sở KH&CN', 'Các sở, ban, ngành tỉnh', 'Quí IV-2025'];

describe.each([
  ['one cell a line', exploded],
  ['rows between bars', pipes],
])('a task table, %s', (_name, make) => {
  test('each row is a task with its agencies and time; the row of a group is none', () => {
    const tasks = tasksFrom(
      sourceFrom(head + make(heading, ['I. NÂNG CAO NHẬN THỨC'], first, second) + '\n'),
    );
    expect(tasks).toMatchObject([
      {
        label: 'Phụ lục, số 1',
        text: first[1],
        agencies: { lead: ['Sở KH&CN'], co: ['Các sở, ban, ngành tỉnh', 'UBND các xã, phường'] },
        deadline: { text: 'Thường xuyên' },
      },
      { label: 'Phụ lục, số 2', deadline: { text: 'Quí IV-2025', iso: null } },
    ]);
  });

  test('the row that numbers the columns is no task', () => {
    const tasks = tasksFrom(
      sourceFrom(head + make(heading, ['(1)', '(2)', '(3)', '(4)', '(5)'], first) + '\n'),
    );
    expect(tasks.map(({ text }) => text)).toEqual([first[1]]);
  });
});

test('a row that a page break cut is joined to the row before', () => {
  const cut = ['', 'công bố kết quả.', '', 'UBND các xã', ''];
  const [task] = tasksFrom(sourceFrom(head + pipes(heading, first, cut) + '\n'));
  expect(task?.text).toBe(`${first[1] ?? ''} công bố kết quả.`);
  expect(task?.agencies?.co).toContain('UBND các xã, phường UBND các xã');
});

test('empty cells of a table with one cell a line keep the others in their columns', () => {
  const rows =
    '|\nSTT\n|\nNhiệm vụ\n|\nChủ trì\n|\nThời hạn\n|\n|\n1\n|\nXây dựng.\n|\n|\n|\n|\n2\n|\nRà soát.\n|\nSở Nội vụ\n|\n2026\n|\n';
  const tasks = tasksFrom(sourceFrom(head + rows));
  expect(tasks.map(({ text, agencies, deadline }) => [text, agencies?.lead, deadline?.text])).toEqual([
    ['Xây dựng.', undefined, undefined],
    ['Rà soát.', ['Sở Nội vụ'], '2026'],
  ]);
});

test('rows of a container are read alike, and positions lead to its paragraphs', () => {
  const plain = { page: null, role: null, cells: null };
  const texts = head.split('\n').map((text, i) => ({ ...plain, text, paragraph: i + 1 }));
  const rows = [heading, first].map((cells, i) => ({
    ...plain,
    text: cells.join(' '),
    paragraph: 50 + i,
    cells,
  }));
  const { source } = sourceFromExtract('plan.docx', { lines: [...texts, ...rows], remarks: [] });
  if (!source) throw new Error('not read');
  const [task] = tasksFrom(source);
  expect(task).toMatchObject({
    text: first[1],
    source: { paragraph: 51 },
    deadline: { text: 'Thường xuyên' },
  });
});

test('a table goes on over the end of a page; what stands there is furniture between two rows', () => {
  const line = (text: string, facts: Partial<ExtractedLine> = {}): ExtractedLine => ({
    text,
    page: 1,
    paragraph: null,
    role: null,
    cells: null,
    ...facts,
  });
  const row = (cells: string[]): ExtractedLine => line(cells.join(' '), { cells });
  const lines = [
    ...head.split('\n').map((text) => line(text)),
    row(heading),
    row(first),
    line('Lưu hành', { role: 'footer' }),
    line('2', { role: 'page-number' }),
    row(second),
  ];
  const { source } = sourceFromExtract('plan.pdf', { lines, remarks: [] });
  if (!source) throw new Error('not read');
  expect(tasksFrom(source).map(({ text, deadline }) => [text, deadline?.text])).toEqual([
    [first[1], 'Thường xuyên'],
    [second[1], 'Quí IV-2025'],
  ]);
  const { provisions } = buildTree(source, segment(source), 'plan');
  const order = provisions
    .filter(({ type }) => type === 'row' || type === 'furniture')
    .map(({ type }) => type);
  expect(order).toEqual(['row', 'row', 'furniture', 'furniture', 'row']);
});

test('a table that lays out the head is no table', () => {
  const source = sourceFrom(
    `${exploded(['**ỦY BAN NHÂN DÂN**\nTỈNH NGHỆ AN\n-------', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['Số: 987/KH-UBND', '*Nghệ An, ngày 20\ntháng 11 năm 2025*'])}\n\n**KẾ HOẠCH**\n\nI. NHIỆM VỤ\n\n1. Một.\n`,
  );
  const { provisions } = buildTree(source, segment(source), 'plan');
  expect(provisions.some(({ type }) => type === 'table')).toBe(false);
  expect(provisions[0]?.text.split('\n')).toContain('Số: 987/KH-UBND');
});
