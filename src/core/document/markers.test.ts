import { describe, expect, test } from 'vitest';
import { eIdStep, markers, readMarker } from './markers.ts';

describe('readMarker', () => {
  test.each(markers.map((marker) => [marker.example, marker] as const))('%s', (example, marker) => {
    expect(readMarker(example)?.marker).toBe(marker);
  });

  test.each([
    ['I- QUAN ĐIỂM CHỈ ĐẠO', 'section', 'I-', 'QUAN ĐIỂM CHỈ ĐẠO'],
    ['III - TỔ CHỨC THỰC HIỆN', 'section', 'III -', 'TỔ CHỨC THỰC HIỆN'],
    ['1) Bộ Tài chính chủ trì', 'paragraph', '1)', 'Bộ Tài chính chủ trì'],
    ['5. T ập trung xây dựng đội ngũ', 'paragraph', '5.', 'T ập trung xây dựng đội ngũ'],
    ['1.1. Quy trình', 'subparagraph', '1.1.', 'Quy trình'],
    ['d) Quản lý', 'point', 'd)', 'Quản lý'],
    ['+ Đến năm 2030', 'indent', '+', 'Đến năm 2030'],
    ['• Hạ tầng số', 'indent', '•', 'Hạ tầng số'],
  ])('%s', (text, type, num, words) => {
    const marking = readMarker(text);
    expect(marking).toMatchObject({ num, marker: { type } });
    expect(text.slice(marking?.length)).toBe(words);
  });

  test.each([
    '29/2018/QH14, ngày 15/11/2018 của Quốc hội khoá XIV;',
    '30/8/2025 của Bộ Chính trị.',
    '03 chức danh: Phó Chủ tịch HĐND',
    '24):',
    '1.200',
    '10.5% GDP',
    'XVII.',
    '2026-2031 đã được cấp có thẩm quyền phê duyệt',
    'Điều này có nội dung liên quan',
    'và bầu cử đại biểu',
  ])('is no number: %s', (text) => {
    expect(readMarker(text)).toBeNull();
  });
});

describe('eIdStep', () => {
  test.each([
    ['section', 'II', 'sec_II'],
    ['paragraph', '1', 'para_1'],
    ['subparagraph', '1.1', 'subpara_1-1'],
    ['point', 'đ', 'point_dd'],
    ['point', 'ê', 'point_ee'],
    ['part', 'thứ nhất', 'part_thu-nhat'],
  ] as const)('%s %s is %s', (type, id, step) => {
    expect(eIdStep(type, id)).toBe(step);
  });
});
