import { describe, expect, test } from 'vitest';
import { continueTables } from './continue-tables.ts';
import { markFurniture } from './furniture.ts';
import { glyphs, lattice, marks } from './geometry.fixture.ts';
import type { Marks } from './marks.ts';
import { makePage } from './page.ts';
import { pageLines, type Carry } from './page-lines.ts';
import { usualLeading } from './paragraphs.ts';
import { remarksOf } from './remarks.ts';
import { shown } from '../fixtures/lines.fixture.ts';

/** What a page says, so that no line stands on every page. */
const said = ['Quán triệt Kết luận số 69-KL/TW', 'Nâng cao tiềm lực khoa học'];
const full = 'Tăng cường sự lãnh đạo của Đảng đối với phát triển khoa học, công nghệ và đổi';

/** The lines of some pages. */
function read(...pages: Marks[]): string[] {
  const made = pages.map((page, i) => makePage(i + 1, page));
  markFurniture(made, 12);
  continueTables(made);
  let carry: Carry = {
    row: null,
    area: { left: 0, right: 0 },
    leading: usualLeading(made.map(({ rows }) => rows)),
    table: null,
  };
  return made.flatMap((page) => {
    const result = pageLines(page, carry);
    carry = result.carry;
    return result.lines.map(shown);
  });
}

describe('paragraphs', () => {
  test.each([
    [
      'a wider step',
      [full, full, full].map((text, i) => glyphs(text, 60, [100, 116, 140][i] ?? 0)),
      [full, full, '', full],
    ],
    [
      'a short line',
      [glyphs(full, 60, 100), glyphs('mới sáng tạo', 60, 116), glyphs(full, 60, 132)],
      [full, 'mới sáng tạo', '', full],
    ],
    [
      'an indent',
      [glyphs(full, 60, 100), glyphs(full.slice(0, -4), 84, 116), glyphs(full, 60, 132)],
      [full, '', full.slice(0, -4), full],
    ],
    [
      'a hanging indent is none',
      [
        glyphs(`- ${full.slice(2)}`, 60, 100),
        glyphs(`${full.slice(0, -3)};`, 72, 116),
        glyphs(`- ${full.slice(2)}`, 60, 132),
      ],
      [`- ${full.slice(2)}`, `${full.slice(0, -3)};`, '', `- ${full.slice(2)}`],
    ],
  ])('%s', (_, rows, lines) => {
    expect(read(marks(rows.flat()))).toEqual(lines.map((line) => line.trimEnd()));
  });

  test('a paragraph goes on over the page break', () => {
    const one = marks([...glyphs(full, 60, 100), ...glyphs(full, 60, 116)]);
    const two = marks([...glyphs('mới sáng tạo.', 60, 100), ...glyphs('2. Yêu cầu', 60, 116)]);
    expect(read(one, two)).toEqual([full, full, 'mới sáng tạo.', '', '2. Yêu cầu']);
  });
});

describe('furniture', () => {
  test('page numbers and what stands on every page', () => {
    const page = (number: number): Marks =>
      marks([
        ...glyphs(String(number), 290, 40),
        ...glyphs(said[number - 1] ?? '', 60, 100),
        ...glyphs('Lưu hành', 60, 800),
      ]);
    expect(read(page(1), page(2)).filter((line) => line.startsWith('['))).toEqual([
      '[page-number] 1',
      '[footer] Lưu hành',
      '[page-number] 2',
      '[footer] Lưu hành',
    ]);
  });

  test('footnotes: small words under a short line', () => {
    const rule = { x0: 60, x1: 200, y0: 700, y1: 700 };
    const page = marks([...glyphs(full, 60, 100), ...glyphs('1 Luật', 60, 715, 9)], [rule]);
    expect(read(page)).toEqual([full, '[footnote] 1 Luật']);
    const asLarge = marks([...glyphs(full, 60, 100), ...glyphs('¹Luật', 60, 715)], [rule]);
    expect(read(asLarge)).toEqual([full, '[footnote] ¹Luật']);
    const plain = marks([...glyphs(full, 60, 100), ...glyphs('Luật', 60, 715)], [rule]);
    expect(read(plain).some((line) => line.startsWith('['))).toBe(false);
  });
});

describe('columns', () => {
  const letterhead = [
    ...glyphs('ỦY BAN NHÂN DÂN', 70, 60),
    ...glyphs('CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 310, 60),
    ...glyphs('Số: 12/KH-UBND', 70, 76),
    ...glyphs('Độc lập - Tự do', 340, 76),
  ];
  test('a letterhead', () => {
    expect(read(marks([...letterhead, ...glyphs('KẾ HOẠCH', 273, 110), ...glyphs(full, 60, 140)]))).toEqual([
      'ỦY BAN NHÂN DÂN',
      'Số: 12/KH-UBND',
      '',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA',
      'Độc lập - Tự do',
      '',
      'KẾ HOẠCH',
      '',
      full,
    ]);
  });

  test('words far apart without a mark are one line', () => {
    expect(read(marks([...glyphs('Một', 70, 60), ...glyphs('Hai', 400, 60)]))).toEqual(['Một Hai']);
  });
});

describe('tables', () => {
  const xs = [60, 100, 300, 540];
  test('cells of a grid, wrapped lines joined', () => {
    const words = [
      ...glyphs('TT', 70, 112),
      ...glyphs('Nhiệm vụ', 110, 112),
      ...glyphs('1', 70, 132),
      ...glyphs('Quán triệt Kết luận số 69-KL/TW', 104, 132),
      ...glyphs('của Bộ Chính trị', 104, 146),
      ...glyphs('Quý I', 310, 132),
      ...glyphs('2024', 310, 146),
    ];
    expect(read(marks(words, lattice(xs, [100, 120, 160])))).toEqual([
      'TT | Nhiệm vụ | ',
      '1 | Quán triệt Kết luận số 69-KL/TW của Bộ Chính trị | Quý I⏎2024',
    ]);
  });

  test('a row that the page break cut, without a line at its end', () => {
    const one = marks(
      [...glyphs('1', 70, 762), ...glyphs('Quán triệt', 110, 762), ...glyphs('các', 310, 762)],
      lattice(xs, [740, 780]).slice(0, -1),
    );
    const two = marks(
      [...glyphs('sở', 310, 62), ...glyphs('2', 70, 82), ...glyphs('Hai', 110, 82)],
      lattice(xs, [50, 70, 90]),
    );
    expect(read(one, two)).toEqual(['1 | Quán triệt | các sở', '2 | Hai | ']);
  });

  test('columns without lines stay lines, and are said', () => {
    const rows = [100, 116, 132].flatMap((y) => [
      ...glyphs('1', 60, y),
      ...glyphs('Một', 150, y),
      ...glyphs('Hai', 400, y),
    ]);
    expect(read(marks(rows))[0]).toBe('1 Một Hai');
    const remarks = remarksOf(
      [makePage(1, marks(rows))],
      { heads: 0, joined: 0 },
      new TextEncoder().encode('%%EOF'),
    );
    expect(remarks).toEqual([expect.stringMatching(/^Page 1: text in columns without ruling lines/)]);
  });
});
