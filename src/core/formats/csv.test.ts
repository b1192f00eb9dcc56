import { describe, expect, test } from 'vitest';
import { toCsv, type Cell } from './csv.ts';

const lineOf = (...cells: Cell[]): string =>
  toCsv({ columns: ['a'], rows: [cells] })
    .split('\r\n')
    .slice(1, -1)
    .join('\r\n');

test('begins with a byte order mark and ends every line with CR LF', () => {
  expect(toCsv({ columns: ['Nơi', 'Số'], rows: [['Đà Nẵng', 1]] })).toBe(
    '\uFEFF"Nơi","Số"\r\n"Đà Nẵng",1\r\n',
  );
});

test('words stand between quotation marks, numbers do not, what is missing is empty', () => {
  expect(lineOf('Đề án “A”, "B"', 0.64, null, '', 'hai\ndòng')).toBe(
    '"Đề án “A”, ""B""",0.64,,"","hai\ndòng"',
  );
});

describe('what a spreadsheet would run', () => {
  test.each(['=1+1', '+84', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])('%j gets an apostrophe', (text) => {
    expect(lineOf(text)).toBe(`"'${text}"`);
  });

  test('signs inside words and negative numbers stay as they are', () => {
    expect(lineOf('chính trị - xã hội = 1', -0.5)).toBe('"chính trị - xã hội = 1",-0.5');
  });
});
