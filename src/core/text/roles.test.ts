import { describe, expect, test } from 'vitest';
import { bodies, withRoles } from './roles.ts';
import { tokenise } from './tokens.ts';

const named = (text: string): string[] =>
  withRoles(tokenise(text)).flatMap(({ role, start, end }) =>
    role === null ? [] : [`${role}: ${text.slice(start, end)}`],
  );

test.each(bodies.map(({ name, role, line }) => [name, role, line] as const))('%s', (name, role, line) => {
  const wanted = tokenise(name)
    .map(({ fold }) => fold)
    .join(' ');
  const found = withRoles(tokenise(line)).filter((token) => token.role === role);
  expect(found.map(({ fold }) => fold).some((fold) => fold.includes(wanted))).toBe(true);
});

describe('withRoles', () => {
  test.each([
    ['Đảng đoàn Hội đồng nhân dân tỉnh chỉ đạo rà soát', ['legislature: Hội đồng nhân dân tỉnh']],
    [
      'Đảng đoàn Quốc hội, Ban cán sự đảng Chính phủ chỉ đạo',
      ['legislature: Quốc hội', 'executive: Ban cán sự đảng Chính phủ'],
    ],
    ['Ban cán sự đảng Ủy ban nhân dân thành phố', ['executive: Ban cán sự đảng Ủy ban nhân dân thành phố']],
    ['Ban Tuyên giáo Thị ủy tham mưu', ['propaganda: Ban Tuyên giáo Thị ủy']],
    ['UBND thị xã căn cứ Kế hoạch của tỉnh', ['executive: UBND thị xã']],
    ['lãnh đạo các cơ quan thuộc UBTVQH', ['legislature: UBTVQH']],
    ['Mat tran To quoc Viet Nam tinh', ['front: Mat tran To quoc Viet Nam']],
    ['Hội đồng nhàn dân tỉnh', ['legislature: Hội đồng nhàn dân tỉnh']],
    ['Ban cán sự đảnng Chính phủ', ['executive: Ban cán sự đảnng Chính phủ']],
    ['Các hoạt động của văn phòng', []],
    ['Văn phòng Trung ương Đảng phối hợp', ['office: Văn phòng Trung ương Đảng']],
    ['thành ý của người dân', []],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test('keeps the order and the words between', () => {
    const text = 'Các tỉnh ủy, thành ủy nghiên cứu';
    expect(withRoles(tokenise(text)).map(({ fold }) => fold)).toEqual([
      'cac',
      'tinh uy',
      'thanh uy',
      'nghien',
      'cuu',
    ]);
  });
});
