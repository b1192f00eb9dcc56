import { describe, expect, it } from 'vitest';
import { makeExcerpt, matchText } from './match.ts';
import { readQuery } from './query.ts';

const tier = (text: string, input: string): string | null => {
  const query = readQuery(input);
  return query ? (matchText(text, query)?.tier ?? null) : null;
};

describe('matchText', () => {
  const text = 'Phát triển hệ sinh thái khởi nghiệp sáng tạo thành phố Đà Nẵng, gắn với đầu tư';

  it('tells the phrase with its marks from the phrase without', () => {
    expect(tier(text, 'khởi nghiệp sáng tạo')).toBe('exact-phrase');
    expect(tier(text, 'khoi nghiep sang tao')).toBe('phrase');
    expect(tier(text, 'KHOI NGHIEP')).toBe('phrase');
  });

  it('takes d for đ', () => {
    expect(tier(text, 'da nang')).toBe('phrase');
    expect(tier(text, 'dau tu')).toBe('phrase');
    expect(tier(text, 'đầu tư')).toBe('exact-phrase');
  });

  it('finds all words in any order, and nothing where one is missing', () => {
    expect(tier(text, 'sáng tạo khởi nghiệp')).toBe('words');
    expect(tier(text, 'khởi nghiệp xyzzy')).toBeNull();
  });

  it('wants whole syllables', () => {
    expect(tier('Thúc đẩy, triệt để, triển khai', 'tri')).toBeNull();
    expect(tier('dầu khí', 'da')).toBeNull();
  });

  it('takes old and new tone placement and both normal forms for the same', () => {
    expect(tier('hiện đại hoá đất nước', 'hiện đại hóa')).toBe('exact-phrase');
    expect(tier('các cấp uỷ', 'cấp ủy')).toBe('exact-phrase');
    expect(tier('Đà Nẵng', 'Đà Nẵng'.normalize('NFD'))).toBe('exact-phrase');
  });

  it('finds document numbers in loose shapes', () => {
    for (const input of ['69-KL/TW', '69 kl tw', '69kl/tw', '"69-KL/TW"']) {
      expect(tier('Kết luận số 69-KL/TW ngày 11/01/2024', input), input).not.toBeNull();
    }
    expect(tier('Quyết định số 1158/QĐ-TTg ngày 13/7/2021', '1158/QD-TTg')).toBe('phrase');
    expect(tier('Nghị quyết số 119/2020/QH14', 'qh14')).toBe('exact-phrase');
  });

  it('has nothing to look for in punctuation', () => {
    expect(readQuery(' ... ')).toBeNull();
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
    const text = `${'trước '.repeat(100)}đây ${'sau '.repeat(100)}`.trim();
    const at = text.indexOf('đây');
    const shown = makeExcerpt(text, [[at, at + 3]]).map((piece) => piece.text);
    expect(shown[0]).toBe('… ');
    expect(shown).toContain('đây');
    expect(shown.at(-1)).toMatch(/sau …$/);
  });
});
