import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractFile } from '../extract-file.ts';
import { extractOf, shown } from '../fixtures/lines.fixture.ts';

/** Two pages printed by Chromium: letterhead, a note mark, a task table over the page break, signature. */
const bytes = new Uint8Array(readFileSync(new URL('../fixtures/plan.pdf', import.meta.url)));
const extract = extractOf(await extractFile('plan.pdf', bytes));
const lines = extract.lines.map(shown);

/** The lines from one to another, both included. */
function from(first: string, last: string): string[] {
  return lines.slice(lines.indexOf(first), lines.indexOf(last) + 1);
}

describe('a plan as PDF', () => {
  test('the letterhead is read column by column', () => {
    expect(from('THÀNH ỦY ĐÀ NẴNG', 'KẾ HOẠCH')).toEqual([
      'THÀNH ỦY ĐÀ NẴNG',
      '*',
      'Số 12-KH/TU',
      '',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Đà Nẵng, ngày 27 tháng 5 năm 2024',
      '',
      'KẾ HOẠCH',
    ]);
  });

  test('paragraphs are parted by indent and by short last lines; a raised digit stays apart from its word', () => {
    expect(
      from('Thực hiện Kết luận số 69-KL/TW ngày 11/01/2024 của Bộ Chính', 'I. MỤC ĐÍCH, YÊU CẦU'),
    ).toEqual([
      'Thực hiện Kết luận số 69-KL/TW ngày 11/01/2024 của Bộ Chính',
      'trị¹ về tiếp tục thực hiện Nghị quyết số 20-NQ/TW ngày 01/11/2012',
      'của Ban Chấp hành Trung ương Đảng, Ban Thường vụ Thành ủy ban',
      'hành Kế hoạch, cụ thể như sau:',
      '',
      'I. MỤC ĐÍCH, YÊU CẦU',
    ]);
  });

  test('a ruled table keeps its cells; a row that the page break cut is whole again', () => {
    const rows = extract.lines.filter(({ cells }) => cells !== null).map(({ cells }) => cells);
    expect(rows.map((cells) => cells?.map((cell) => cell.slice(0, 20)))).toEqual([
      ['TT', 'Nhiệm vụ', 'Cơ quan', ''],
      ['1', 'Tiếp tục hoàn thiện ', 'Đảng đoàn HĐND thành', 'quận ủy, huyện ủy'],
      ['', 'Thường xuyên', 'Thành Đoàn', 'Hằng năm'],
      ['2', 'Tăng cường đầu tư ng', 'Ban cán sự đảng UBND', '2025'],
    ]);
    expect(rows[3]?.[1]).toMatch(/ưu tiên, tập trung nguồn lực; .* về khoa học, công nghệ$/);
    expect(extract.remarks).toEqual([
      '1 table heads that are printed again on a new page are left out.',
      '1 table rows that a page break cut are put together.',
    ]);
  });

  test('the signature is read column by column', () => {
    expect(lines.slice(lines.indexOf('Nơi nhận:'))).toEqual([
      'Nơi nhận:',
      '- Ban Tuyên giáo Trung ương (để b/c),',
      '- Đảng đoàn HĐND thành phố,',
      '- Các cơ quan báo, đài thành phố,',
      '- Lưu Văn phòng Thành ủy.',
      '',
      'T/M BAN THƯỜNG VỤ',
      'BÍ THƯ',
      '',
      'Nguyễn Văn Quảng',
    ]);
  });

  test('pages are numbered, and their printed numbers are furniture', () => {
    expect(new Set(extract.lines.map(({ page }) => page))).toEqual(new Set([1, 2]));
    expect(lines.filter((line) => line.startsWith('['))).toEqual(['[page-number] 1', '[page-number] 2']);
  });
});
