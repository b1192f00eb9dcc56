import { expect, it } from 'vitest';
import { levelRows, placeKindOf } from './place-kind.ts';

it.each(levelRows)('$line', ({ kind, line }) => {
  expect(placeKindOf({ authority: line, place: '' })).toBe(kind);
});

it.each([
  ['Ban Thường vụ Thành ủy', 'Đà Nẵng', 'province'],
  ['Ủy ban nhân dân thành phố Cần Thơ', 'Cần Thơ', 'province'],
  ['THÀNH ỦY QUY NHƠN', 'Quy Nhơn', 'district'],
  ['Ủy ban nhân dân tỉnh Nghệ An', 'Nghệ An', 'province'],
  ['Ủy ban nhân dân thị xã Hồng Lĩnh', 'Hồng Lĩnh', 'district'],
  ['ĐẢNG ỦY PHƯỜNG HẢI CHÂU', 'Hải Châu', 'commune'],
  ['Bộ Khoa học và Công nghệ', 'Bộ Khoa học và Công nghệ', 'central'],
  ['Chính phủ', 'Chính phủ', 'central'],
  ['Ban Tuyên giáo Trung ương', 'Ban Tuyên giáo Trung ương', 'central'],
  ['Bộ Chỉ huy Quân sự tỉnh Sơn La', 'Sơn La', 'province'],
  ['Ban Thường vụ', 'Đà Nẵng', null],
  [null, 'Đà Nẵng', null],
])('%s, %s: %s', (authority, place, kind) => {
  expect(placeKindOf({ authority, place })).toBe(kind);
});

it('reads letters that are not composed', () => {
  expect(placeKindOf({ authority: 'Thị ủy Phú Quốc'.normalize('NFD'), place: 'Phú Quốc' })).toBe('district');
});
