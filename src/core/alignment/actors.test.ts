import { describe, expect, test } from 'vitest';
import { uncorrected } from '../document/corrected.ts';
import type { Role } from '../text/roles.ts';
import { actorLikeness, addresseesOf, bodiesIn } from './actors.ts';
import { tellingAddresses } from './addresses.ts';
import { tokensOf } from './reading.ts';

test.each([
  ['Đảng đoàn Quốc hội, Ban cán sự đảng Chính phủ chỉ đạo rà soát, sửa đổi', ['legislature', 'executive']],
  ['Ban Tuyên giáo Trung ương chủ trì, phối hợp … báo cáo Bộ Chính trị, Ban Bí thư', ['propaganda']],
  [
    'Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy; các đảng đoàn tổ chức phổ biến',
    ['committee'],
  ],
  ['Ban cán sự đảng Ủy ban nhân dân tỉnh chỉ đạo xây dựng kế hoạch cụ thể', ['executive']],
  ['Phát huy vai trò của Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội', []],
  ['Tiếp tục thể chế hoá đầy đủ và thực hiện có hiệu quả các nghị quyết của Bộ Chính trị', []],
  ['UBND thị xã căn cứ Kế hoạch của tỉnh, Kế hoạch của Thị ủy', ['executive']],
])('%s', (text, expected) => {
  expect([...addresseesOf(tokensOf(uncorrected(text)))]).toEqual(expected);
});

test('bodies of a field line', () => {
  const line = 'Đảng đoàn Hội đồng nhân dân thành phố, Ban cán sự đảng Ủy ban nhân dân thành phố, quận ủy';
  expect([...bodiesIn(line)]).toEqual(['legislature', 'executive', 'committee']);
});

describe('actorLikeness', () => {
  test.each([
    [['executive'], ['executive'], 1],
    [['executive'], ['executive', 'legislature'], 0.5],
    [['executive'], ['front'], 0],
    [[], ['front'], 0],
    [['front'], [], 0],
  ] as const)('%j for %j: %d', (task, target, expected) => {
    expect(actorLikeness(new Set(task), new Set(target))).toBe(expected);
  });
});

describe('tellingAddresses', () => {
  const addresses = new Map<string, ReadonlySet<Role>>([
    ['a', new Set(['front'])],
    ['b', new Set(['legislature'])],
    ['c', new Set(['legislature'])],
    ['d', new Set(['committee'])],
    ['e', new Set()],
  ]);
  const telling = tellingAddresses(addresses, new Set(['committee']));
  test.each([
    ['a', 1, 'nobody else has it'],
    ['b', 0.75, 'one of four others has it'],
    ['d', 0, 'it is the issuer itself'],
    ['e', 0, 'there is none'],
    ['x', 0, 'not of the organisation part'],
  ])('%s: %d, %s', (task, expected) => {
    expect(telling(task)).toBe(expected);
  });
});
