import { expect, test } from 'vitest';
import { glyphs } from './geometry.fixture.ts';
import { groupRows, splitRow, textOf } from './row.ts';

test.each([
  ['two lines', [...glyphs('thứ hai', 50, 120), ...glyphs('thứ nhất', 50, 100)], ['thứ nhất', 'thứ hai']],
  ['a gap is a space', [...glyphs('Kết', 50, 100), ...glyphs('luận', 72, 100)], ['Kết luận']],
  [
    'letters from two fonts, painted apart',
    [...glyphs('K', 50, 100), ...glyphs('t', 62, 100), ...glyphs('ế', 56, 100)],
    ['Kết'],
  ],
  ['letters painted twice to look bold', [...glyphs('Số', 50, 100), ...glyphs('Số', 50.4, 100)], ['Số']],
  ['a raised note mark', [...glyphs('trị', 50, 100), ...glyphs('1', 68, 95, 7)], ['trị¹']],
  ['a decomposed letter', [...glyphs('e', 50, 100), ...glyphs('\u0301', 56, 100)], ['e\u0301']],
  ['inner spaces as found', glyphs('Số:    /KH', 50, 100), ['Số:    /KH']],
])('%s', (_, found, lines) => {
  expect(groupRows(found).map(textOf)).toEqual(lines);
});

test('a row is cut at gaps that no word space has', () => {
  const [row] = groupRows([...glyphs('TỈNH ỦY', 50, 100), ...glyphs('ĐẢNG CỘNG SẢN', 200, 100)]);
  expect(row && splitRow(row, 1).map(textOf)).toEqual(['TỈNH ỦY', 'ĐẢNG CỘNG SẢN']);
});
