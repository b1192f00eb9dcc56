import { describe, expect, it } from 'vitest';
import { makeExcerpt } from './excerpt.ts';
import { findMarks } from './marks.ts';

const text =
  'Phát triển hệ sinh thái khởi nghiệp sáng tạo, gắn KH&CN với Quyết định số 1158/QĐ-TTg; khởi sắc';

describe('findMarks', () => {
  it.each([
    ['khởi nghiệp sáng tạo', ['khởi nghiệp sáng tạo']],
    ['khoi nghiep', ['khởi nghiệp']],
    ['sinh thái sáng tạo', ['sinh thái', 'sáng tạo']],
    ['khoa học và công nghệ', ['KH&CN']],
    ['khcn', ['KH&CN']],
    ['1158/QD-TTg', ['1158/QĐ-TTg']],
    ['1158 qđ ttg', ['1158/QĐ-TTg']],
    ['quyet dinh 1158', ['Quyết định', '1158/QĐ-TTg']],
    ['"hệ sinh thái" -khởi', ['hệ sinh thái']],
    ['sắc OR phát triển', ['Phát triển', 'sắc']],
    ['xyzzy', []],
  ])('%s', (query, expected) => {
    expect(findMarks(text, query).map(([start, end]) => text.slice(start, end))).toEqual(expected);
  });
});

describe('makeExcerpt', () => {
  it('keeps a short text whole and marks the match', () => {
    expect(makeExcerpt('Nâng cao tiềm lực', [[9, 17]])).toEqual([
      { text: 'Nâng cao ', marked: false },
      { text: 'tiềm lực', marked: true },
    ]);
  });

  it('cuts a long text around the match, between words', () => {
    const long = `${'trước '.repeat(100)}đây ${'sau '.repeat(100)}`.trim();
    const at = long.indexOf('đây');
    const shown = makeExcerpt(long, [[at, at + 3]]).map((piece) => piece.text);
    expect(shown[0]).toBe('… ');
    expect(shown).toContain('đây');
    expect(shown.at(-1)).toMatch(/sau …$/);
  });
});
