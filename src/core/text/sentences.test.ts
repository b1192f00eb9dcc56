import { describe, expect, test } from 'vitest';
import { segmentsOf, sentencesOf } from './sentences.ts';

const cut = (text: string, parts: { start: number; end: number }[]): string[] =>
  parts.map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  test.each([
    ['Nâng cao hiệu lực quản lý nhà nước. Bảo đảm sử dụng có hiệu quả ngân sách.', 2],
    ['Viện nghiên cứu do PGS.TS. Nguyễn Văn A làm viện trưởng.', 1],
    ['Đầu tư cho các lĩnh vực v.v. Hà Nội được ưu tiên.', 1],
    ['1. Tăng cường sự lãnh đạo của Đảng', 1],
    ['II. Nhiệm vụ, giải pháp', 1],
    ['Quy mô đạt 1.200 tỉ đồng, tăng 0.7 lần.', 1],
    ['gắn với các nghị quyết, văn bản chỉ đạo... của Trung ương, của tỉnh', 1],
    ['Phủ sóng 5G toàn quốc. Hoàn thành xây dựng đô thị thông minh.', 2],
    ['báo cáo Ban Thường vụ Tỉnh ủy./.', 1],
    ['loại bỏ tư duy "không quản được thì cấm". Chú trọng bảo đảm nguồn nhân lực.', 2],
  ])('%s', (text, count) => {
    expect(cut(text, sentencesOf(text))).toHaveLength(count);
  });
});

describe('segmentsOf', () => {
  test('cuts at semicolons too', () => {
    const text =
      'Nâng cao hiệu lực, hiệu quả quản lý nhà nước; tăng cường cải cách hành chính, phân cấp, phân quyền. Bảo đảm ngân sách.';
    expect(cut(text, segmentsOf(text))).toEqual([
      'Nâng cao hiệu lực, hiệu quả quản lý nhà nước;',
      'tăng cường cải cách hành chính, phân cấp, phân quyền.',
      'Bảo đảm ngân sách.',
    ]);
  });

  test.each(['', ' . ; ', '…', 'Kết luận này./.', 'a; b; c', 'Một. Hai; ba.\nBốn'])(
    'keeps every letter and figure once, in order: %j',
    (text) => {
      const parts = segmentsOf(text);
      expect(
        cut(text, parts)
          .join('')
          .replace(/[^\p{L}\d]/gu, ''),
      ).toBe(text.replace(/[^\p{L}\d]/gu, ''));
      for (const [at, part] of parts.entries())
        expect(part.start).toBeGreaterThanOrEqual(parts[at - 1]?.end ?? 0);
    },
  );
});
