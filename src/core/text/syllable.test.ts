import { describe, expect, test } from 'vitest';
import { fold, toneKey } from './syllable.ts';

describe('toneKey', () => {
  test.each([
    ['hoá', 'hóa'],
    ['uỷ', 'ủy'],
    ['khoẻ', 'khỏe'],
    ['KHOÁ', 'khóa'],
    ['kỹ', 'kĩ'],
    ['lý', 'lí'],
    ['quý', 'quí'],
    ['Nghị'.normalize('NFD'), 'nghị'],
    ['Kết\u200Bluận', 'kếtluận'],
  ])('%s is %s', (one, other) => {
    expect(toneKey(one)).toBe(toneKey(other));
  });

  test.each([
    ['hoa', 'hoá'],
    ['thể', 'thế'],
    ['trong', 'trọng'],
    ['đã', 'Đà'],
    ['bố', 'bộ'],
    ['cơ', 'có'],
    ['tay', 'tai'],
    ['quy', 'quay'],
    ['thuý', 'thúi'],
  ])('%s is not %s', (one, other) => {
    expect(toneKey(one)).not.toBe(toneKey(other));
  });
});

test.each([
  ['Đẩy mạnh', 'day manh'],
  ['ĐỔI MỚI SÁNG TẠO', 'doi moi sang tao'],
  ['Quyết định'.normalize('NFD'), 'quyet dinh'],
  ['1158/QĐ-TTg', '1158/qd-ttg'],
])('fold %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
