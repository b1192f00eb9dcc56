import { describe, expect, test } from 'vitest';
import { buildTree } from './build.ts';
import { checkSecrecy, findSecrecyMarks, markLines, type Circulation } from './secrecy.ts';
import { segment } from './segment.ts';
import { seeds, sourceFrom, sourceOf } from './seeds.fixture.ts';
import type { Provision } from './types.ts';

function read(text: string): { source: ReturnType<typeof sourceFrom>; provisions: Provision[] } {
  const source = sourceFrom(text);
  return { source, provisions: buildTree(source, segment(source), 'plan').provisions };
}

const marksOf = (text: string): string[] => findSecrecyMarks(read(text).provisions).map(({ mark }) => mark);

/** A plan with a line put before its head, into its head, below its title, into its body and after its end. */
function plan(parts: { top?: string; head?: string; title?: string; body?: string; end?: string }): string {
  return [
    parts.top ?? '',
    'TỈNH ỦY BÌNH PHƯỚC',
    '*',
    'Số 260-KH/TU',
    parts.head ?? '',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Bình Phước, ngày 20 tháng 5 năm 2024',
    '',
    'KẾ HOẠCH',
    'thực hiện Kết luận số 69-KL/TW ngày 11/01/2024 của Bộ Chính trị',
    parts.title ?? '',
    '',
    'Thực hiện Kết luận số 69-KL/TW, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:',
    '',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '',
    '1. Quán triệt đầy đủ, sâu sắc nội dung của Kết luận số 69-KL/TW.',
    '',
    parts.body ?? '',
    '',
    'II. TỔ CHỨC THỰC HIỆN',
    '',
    '1. Các cấp ủy tổ chức thực hiện Kế hoạch này.',
    '',
    'Nơi nhận:',
    '- Lưu Văn phòng Tỉnh ủy.',
    '',
    'T/M BAN THƯỜNG VỤ',
    'BÍ THƯ',
    'Nguyễn Văn A',
    '',
    parts.end ?? '',
  ].join('\n');
}

describe('findSecrecyMarks', () => {
  test.each(markLines.map(({ example, mark, anywhere }) => [example, mark, anywhere] as const))(
    '“%s” wherever a mark can stand',
    (example, mark, anywhere) => {
      expect(marksOf(plan({ top: `${example}\n` }))).toEqual([mark]);
      expect(marksOf(plan({ head: example }))).toEqual([mark]);
      expect(marksOf(plan({ end: example }))).toEqual([mark]);
      expect(marksOf(plan({ body: example }))).toEqual(
        anywhere ? [mark] : [mark].filter(() => /^\p{Lu}+( MẬT)?$/u.test(example)),
      );
    },
  );

  test.each([
    ['**MẬT**', { top: '**MẬT**\n' }, ['MẬT']],
    ['in brackets', { title: '(Dự thảo)' }, ['DỰ THẢO']],
    ['with a date', { top: 'DỰ THẢO 20/11/2025\n' }, ['DỰ THẢO']],
    ['with number and date', { top: 'DỰ THẢO 2 (12/5/2024)\n' }, ['DỰ THẢO']],
    ['in a second column', { top: 'TỈNH ỦY BÌNH PHƯỚC            TỐI MẬT' }, ['TỐI MẬT']],
    ['beside the number', { head: 'Số 12-KH/TU MẬT' }, ['MẬT']],
    ['after the name of its stamp', { top: 'Dấu: MẬT\n' }, ['MẬT']],
    ['after its level', { top: 'Mức độ mật: TUYỆT MẬT (đã đóng dấu)\n' }, ['TUYỆT MẬT']],
    ['two marks', { top: 'MẬT\n', end: 'Lưu hành nội bộ' }, ['MẬT', 'LƯU HÀNH NỘI BỘ']],
    ['in a stamp on every page', { body: 'MẬT' }, ['MẬT']],
    ['letters not in NFC', { top: `${'MẬT'.normalize('NFD')}\n` }, ['MẬT']],
  ])('%s', (_name, parts, marks) => {
    expect(marksOf(plan(parts))).toEqual(marks);
  });

  test.each([
    '2. Thực hiện nghiêm quy định về bảo vệ bí mật nhà nước và lưu trữ.',
    '2. Xây dựng dự thảo Luật Khoa học, công nghệ và đổi mới sáng tạo.',
    '2. Bảo mật thông tin; tài liệu có độ mật tối mật, tuyệt mật không gửi qua mạng.',
    '- Không phổ biến tài liệu này cho người không có trách nhiệm.',
    '2. Chuẩn bị tài liệu hội nghị sơ kết và tài liệu thu hồi theo quy định.',
    '- Dự thảo Hướng dẫn trình Ban Thường trực ban hành.',
    '2. Các cơ quan quản lý, sử dụng tài liệu, vật chứa bí\nmật nhà nước; lấy ý kiến vào\ndự thảo văn bản.',
  ])('the words of a sentence are no mark: %s', (body) => {
    expect(marksOf(plan({ body }))).toEqual([]);
  });

  test('a title that speaks of a draft is no mark', () => {
    expect(marksOf(plan({ title: 'VÀ LẤY Ý KIẾN VÀO DỰ THẢO LUẬT' }))).toEqual([]);
  });

  test.each(seeds)('$name bears none', ({ file, role }) => {
    const source = sourceOf(file);
    expect(findSecrecyMarks(buildTree(source, segment(source), role).provisions)).toEqual([]);
  });
});

describe('checkSecrecy', () => {
  const check = (circulation: Circulation | null): string[] => {
    const { source, provisions } = read(plan({ top: 'MẬT\n', head: 'DỰ THẢO' }));
    return checkSecrecy(source, provisions, circulation).map(
      ({ file, line, column, level, rule }) => `${file}:${line}:${column} ${level} ${rule}`,
    );
  };

  test.each([
    ['no word of a person', null, ['source.md:1:1 error secrecy-mark', 'source.md:6:1 error secrecy-mark']],
    ['one mark allowed', 'DỰ THẢO', ['source.md:1:1 error secrecy-mark']],
    ['both allowed', 'MẬT, dự thảo', []],
  ])('%s', (_name, mark, expected) => {
    expect(check(mark === null ? null : { mark, allowedBecause: 'đã giải mật' })).toEqual(expected);
  });
});
