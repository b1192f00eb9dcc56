import { describe, expect, test } from 'vitest';
import { identifyAgency } from './agencies.ts';
import { findMeasures, units } from './measures.ts';

describe('findMeasures', () => {
  test.each(units.map(({ example }) => example))('%s', (example) => {
    expect(findMeasures(example)).toHaveLength(1);
  });

  test.each([
    ['Kinh phí chi cho nghiên cứu phát triển (R&D) đạt 2% GDP.', [['2', '% GDP', null]]],
    [
      'đến năm 2030 đạt trên 46.200 tấn; đạt trên 48,3 triệu USD',
      [
        ['46.200', 'tấn', 2030],
        ['48,3', 'triệu USD', 2030],
      ],
    ],
    [
      'Đến năm 2025 đạt 50%. Đến năm 2030 đạt 70%.',
      [
        ['50', '%', 2025],
        ['70', '%', 2030],
      ],
    ],
    ['giai đoạn 2026 - 2030 có 05 doanh nghiệp', [['05', 'doanh nghiệp', 2030]]],
    ['tăng bình quân hàng năm trong giai đoạn này đạt 10 - 13%/năm', [['10 - 13', '%/năm', null]]],
    ['có từ 40 - 50 tổ chức khoa học và công nghệ được xếp hạng', [['40 - 50', 'tổ chức', null]]],
    ['Giai đoạn 2026 - 2030 05 dự án', [['05', 'dự án', 2030]]],
    ['Đến năm 2030 - 10 dự án', [['10', 'dự án', 2030]]],
    ['Nghị quyết số 29-NQ/TW ngày 17/11/2022', []],
    ['Công viên Phần mềm số 2. Tổ chức', []],
  ])('%s', (text, expected) => {
    expect(findMeasures(text).map(({ value, unit, year }) => [value, unit, year])).toEqual(expected);
  });

  test('spans point at the figure and at its sentence', () => {
    const text = 'Tiếp tục sắp xếp. Tỷ lệ đạt 70 % vào năm 2030.';
    const [found] = findMeasures(text);
    expect(text.slice(...(found?.span ?? [0, 0]))).toBe('70 %');
    expect(text.slice(...(found?.sentence ?? [0, 0]))).toBe('Tỷ lệ đạt 70 % vào năm 2030.');
  });
});

describe('identifyAgency', () => {
  const bodies = ['ban-tuyen-giao', 'ban-can-su-dang', 'uy-ban-nhan-dan', 'cap-uy'].map((id, i) => ({
    id,
    name: id,
    kind: 'other' as const,
    names:
      [['Ban Tuyên giáo'], ['ban cán sự đảng'], ['UBND', 'Ban cán sự đảng Ủy ban nhân dân'], ['đảng ủy']][
        i
      ] ?? [],
  }));
  test.each([
    ['Ban Tuyên giáo Thành ủy', 'ban-tuyen-giao'],
    ['các ban cán sự đảng', 'ban-can-su-dang'],
    ['Ban cán sự đảng Ủy ban nhân dân thành phố', 'uy-ban-nhan-dan'],
    ['đảng uỷ trực thuộc Thành ủy', 'cap-uy'],
    ['UBND các xã, phường', 'uy-ban-nhan-dan'],
    ['Sở Khoa học và Công nghệ', null],
  ])('%s is %s', (printed, id) => {
    expect(identifyAgency(printed, bodies)).toBe(id);
  });
});
