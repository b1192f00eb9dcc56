import { describe, expect, test } from 'vitest';
import { identifyAgency } from './agencies.ts';
import { findMeasures, units } from './measures.ts';
import { agency, knownDocument, readRegistry } from './registry.ts';

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

describe('readRegistry', () => {
  const sound =
    '- number: 20-NQ/TW\n  type: Nghị quyết\n  date: 2012-11-01\n  authority: null\n  title: null\n  address: null\n';
  test.each([
    ['a date in another order', sound.replace('2012-11-01', '01/11/2012'), 1, /date/u],
    [
      'an address that is none',
      `${sound}${sound.replace('address: null', 'address: trang web')}`,
      7,
      /address/u,
    ],
    ['a misspelt field', sound.replace('title:', 'titel:'), 1, /titel/u],
    ['no list', 'number: 1', 1, /no list/u],
    ['no YAML', '- [', 1, /not YAML/u],
  ])('%s is an error at its line', (_name, yaml, line, reason) => {
    const { messages } = readRegistry('documents.yaml', yaml, knownDocument);
    expect(messages[0]).toMatchObject({ file: 'documents.yaml', line, level: 'error', rule: 'registry' });
    expect(messages[0]?.reason).toMatch(reason);
  });

  test('sound items are read; an empty file has none', () => {
    expect(readRegistry('d.yaml', sound, knownDocument)).toMatchObject({
      items: [{ number: '20-NQ/TW' }],
      messages: [],
    });
    expect(readRegistry('a.yaml', '# nothing\n', agency)).toEqual({ items: [], messages: [] });
  });
});
