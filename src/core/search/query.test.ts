import { describe, expect, it } from 'vitest';
import { readQuery } from './query.ts';

const words = (text: string): string[][] =>
  readQuery(text)?.alternatives.map(({ terms }) => terms.map(({ bare }) => bare)) ?? [];

describe('readQuery', () => {
  it.each([
    ['Đầu tư', [['dau', 'tu']]],
    ['Đầu tư'.normalize('NFD'), [['dau', 'tu']]],
    [
      'vi mạch OR sầu riêng',
      [
        ['vi', 'mach'],
        ['sau', 'rieng'],
      ],
    ],
    [
      'vi mạch | sầu riêng',
      [
        ['vi', 'mach'],
        ['sau', 'rieng'],
      ],
    ],
    ['UBND thị xã', [['ui', 'ban', 'nhan', 'dan', 'thi', 'xa'].map((word) => (word === 'ui' ? 'uy' : word))]],
    ['dmst', [['doi', 'moi', 'sang', 'tao']]],
    ['KH & CN', [['khoa', 'hoc', 'va', 'cong', 'nghe']]],
    ['119/2020/QH14', [['119', '2020', 'qh', '14']]],
    ['quản lý', [['quan', 'li']]],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('keeps what is in quotes together', () => {
    const [alternative] = readQuery('“cơ chế tự chủ” công lập')?.alternatives ?? [];
    expect(alternative?.phrases).toEqual([[0, 4]]);
    expect(alternative?.terms).toHaveLength(6);
  });

  it('reads what is to be left out, and no minus inside of words', () => {
    const [alternative] =
      readQuery('triển lãm -"chợ công nghệ" kinh tế - xã hội 69-KL/TW')?.alternatives ?? [];
    expect(alternative?.excluded.map((terms) => terms.map(({ bare }) => bare))).toEqual([
      ['cho', 'cong', 'nghe'],
    ]);
    expect(alternative?.terms.map(({ bare }) => bare).join(' ')).toBe('trien lam kinh te xa hoi 69 kl tw');
  });

  it.each([' ... ', '', '-vi -mạch', '""'])('has nothing to look for in “%s”', (text) => {
    expect(readQuery(text)).toBeNull();
  });

  it('tells old and new tone placement as one word, and its marks from none', () => {
    const [hoá, hóa, hoa] = ['hoá', 'hóa', 'hoa'].map((text) => readQuery(text)?.alternatives[0]?.terms[0]);
    expect(hoá?.exact).toBe(hóa?.exact);
    expect([hoá?.marked, hoa?.marked]).toEqual([true, false]);
    expect(hoa?.bare).toBe(hóa?.bare);
  });
});
