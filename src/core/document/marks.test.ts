import { describe, expect, test } from 'vitest';
import { columnHeadings, lowerHeadings, partHeadings } from './heading-words.ts';
import {
  dateLine,
  fieldLines,
  isCertifiedCopy,
  isClosing,
  isEnactor,
  isPointer,
  isReason,
  isDigitalSignature,
  nameLine,
  numberLine,
  recipientsLine,
  signatureLine,
  stampLines,
} from './marks.ts';

describe('each row of a table matches the line that it was made for', () => {
  test.each(
    [...stampLines, ...fieldLines, ...partHeadings, ...lowerHeadings, ...columnHeadings].map(
      (row) => [row.example, row.pattern] as const,
    ),
  )('%s', (example, pattern) => {
    expect(example).toMatch(pattern);
  });
});

test.each([
  ['(Mục tiêu xuất khẩu chi tiết có phụ lục kèm theo)', true],
  ['(Một số nhiệm vụ trọng tâm thực hiện có Phụ lục kèm theo)', true],
  ['(Có Phụ lục 1. Xác định tuổi đối với các chức danh quy hoạch kèm theo).', true],
  ['Hướng dẫn này, các phụ lục 1, 2A, 2B, 3A, 3B kèm theo có hiệu lực từ ngày ký', false],
  ['(1) Tổ chức hiệp thương lần thứ nhất: Chậm nhất ngày 10/12/2025', false],
  ['(trước ngày bầu cử 95 ngày theo Điều 39)', false],
  ['Trong đó:', true],
  ['- Cụ thể như sau:', true],
  ['phấn đấu triển khai phát triển trạm 4G, 5G, cụ thể như sau:', false],
  ['Trong đó: VNPT: 25 trạm, Viettel: 23 trạm', false],
])('“%s” only points to other lines: %s', (line, expected) => {
  expect(isPointer(line)).toBe(expected);
});

test.each([
  ['MỤC ĐÍCH – YÊU CẦU', 'purpose'],
  ['QUAN ĐIỂM CHỈ ĐẠO', 'context'],
  ['MỤC TIÊU', 'target'],
  ['MỤC TIÊU, NHIỆM VỤ', 'task'],
  ['NHIỆM VỤ, GIẢI PHÁP CỤ THỂ', 'task'],
  ['Tổ chức thực hiện', 'organisation'],
  ['MỤC TIÊU, ĐỐI TƯỢNG', 'target'],
  ['CHẾ ĐỘ THÔNG TIN, BÁO CÁO', 'organisation'],
  ['NỘI DUNG, TIẾN ĐỘ, PHÂN CÔNG TRÁCH NHIỆM THỰC HIỆN', 'task'],
])('“%s” opens a part of kind %s', (heading, part) => {
  expect(partHeadings.find((row) => row.pattern.test(heading))?.part).toBe(part);
});

test.each([
  ['Chỉ tiêu chủ yếu đến năm 2030', 'target'],
  ['Mục tiêu đến hết năm 2026', 'target'],
  ['Mục tiêu cụ thể', 'target'],
  ['Đối tượng thụ hưởng của Chương trình', 'context'],
  ['Yêu cầu các đơn vị báo cáo', undefined],
])('“%s” below the first level is of kind %s', (heading, part) => {
  expect(lowerHeadings.find((row) => row.pattern.test(heading))?.part).toBe(part);
});

test.each([
  ['T/M BAN THƯỜNG VỤ', true],
  ['T/Ł BAN THƯỜNG VỤ', true],
  ['TM. ỦY BAN NHÂN DÂN', true],
  ['KT. CHỦ TỊCH', true],
  ['K/T TRƯỞNG BAN', true],
  ['TMĐT là thương mại điện tử', false],
])('%s begins a signature: %s', (line, expected) => {
  expect(signatureLine.test(line)).toBe(expected);
});

test.each([
  ['Nguyễn Văn Quảng', 'Nguyễn Văn Quảng'],
  ['★ Hồ Quốc Dũng', 'Hồ Quốc Dũng'],
  ['BÍ THƯ', undefined],
  ['Phó Bí thư', undefined],
])('the name in “%s” is %s', (line, name) => {
  expect(nameLine.exec(line)?.groups?.['name']).toBe(name);
});

test.each([
  ['Bình Định, ngày 04 tháng 6 năm 2024', dateLine, true],
  ['Sơn La, ngày 20 tháng 11 năm 2025', dateLine, true],
  ['Số 69-KL/TW', numberLine, true],
  ['Số: 310/KH-UBND', numberLine, true],
  ['Số: A0.... Ngày 11/01/2024.', numberLine, false],
  ['NƠI NHẬN:', recipientsLine, true],
])('%s', (line, pattern, expected) => {
  expect(pattern.test(line)).toBe(expected);
});

test.each([
  ['Trên đây là Kế hoạch của Ban Thường vụ Thành ủy', isClosing, true],
  ['Nghị quyết này phổ biến đến chi bộ.', isClosing, true],
  ['ỦY BAN NHÂN DÂN TỈNH SƠN LA', isEnactor, true],
  ['CHÍNH PHỦ', isEnactor, true],
  ['TRÊN ĐỊA BÀN TỈNH SƠN LA', isEnactor, false],
  ['Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;', isReason, true],
  ['- Căn cứ Điều lệ Đảng;', isReason, true],
  ['Theo đề nghị của Bộ trưởng Bộ Khoa học và Công nghệ', isReason, true],
  ['Theo dõi việc thực hiện', isReason, false],
  ['SAO LỤC', isCertifiedCopy, true],
  ['Sao lục cho các cơ quan', isCertifiedCopy, false],
  ['hannq-27/05/2024 16:27:37-hannq-hannq-hannq', isDigitalSignature, true],
  ['Đà Nẵng, ngày 27 tháng 5 năm 2024', isDigitalSignature, false],
])('%s', (line, is, expected) => {
  expect(is(line)).toBe(expected);
});
