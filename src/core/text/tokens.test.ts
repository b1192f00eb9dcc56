import { describe, expect, test } from 'vitest';
import { abbreviations } from './abbreviations.ts';
import { fold } from './syllable.ts';
import { tokenise } from './tokens.ts';

const folds = (text: string): string[] => tokenise(text).map((token) => token.fold);

describe('tokenise', () => {
  test.each([
    ['thực hiện Kết luận số 69-KL/TW', '69-KL/TW'],
    ['theo Quyết định số 1158/QĐ-TTg ngày 13/7/2021', '1158/QĐ-TTg'],
    ['triển khai có hiệu quả Nghị định số 09/2024/NĐ-CP', '09/2024/NĐ-CP'],
    ['thay thế Nghị quyết số 119/2020/QH14', '119/2020/QH14'],
    ['Số 3260-KH/ĐĐQH15', '3260-KH/ĐĐQH15'],
    ['Kế hoạch số 260-KH/TU', '260-KH/TU'],
    ['Nghị quyết 29-NQ/TW, ngày 17/11/2022', '29-NQ/TW'],
  ])('keeps the number whole: %s', (text, number) => {
    const found = tokenise(text).find(({ kind }) => kind === 'document');
    expect(text.slice(found?.start, found?.end)).toBe(number);
  });

  test.each([
    ['ngày 04 tháng 6 năm 2024', '4/6/2024'],
    ['ngày 04/6/2024', '4/6/2024'],
    ['ngày 11/01/2024', '11/1/2024'],
    ['NGÀY 04 THÁNG 6 NĂM 2024', '4/6/2024'],
  ])('reads the date: %s', (text, key) => {
    expect(tokenise(text).find(({ kind }) => kind === 'date')?.key).toBe(key);
  });

  test.each([
    ['Quy mô kinh tế số đạt tối thiểu 30% GDP', ['30%']],
    ['chỉ số phát triển con người (HDI) duy trì trên 0,7', ['0,7']],
    ['chào mừng Ngày Khoa học và Công nghệ Việt Nam (18/5)', ['18', '5']],
  ])('keeps figures whole: %s', (text, figures) => {
    expect(tokenise(text).flatMap(({ kind, key }) => (kind === 'number' ? [key] : []))).toEqual(figures);
  });

  test.each(abbreviations.map(({ short, long }) => [short, long] as const))('%s is %s', (short, long) => {
    const text = `về ${short}.`;
    const [, ...parts] = tokenise(text);
    expect(parts.map((part) => part.fold)).toEqual(folds(long));
    expect(new Set(parts.map(({ start, end }) => text.slice(start, end)))).toEqual(new Set([short]));
  });

  test.each([
    [
      'đột phá phát triển KH,CN,ĐMST và chuyển đổi số',
      'dot pha phat trien khoa hoc cong nghe doi moi sang tao va chuyen doi so',
    ],
    ['thẩm quyền của Ủy ban KH, CN&MT', 'tham quyen cua uy ban khoa hoc cong nghe va moi truong'],
    ['phat trien KH&CN, DMST', 'phat trien khoa hoc va cong nghe doi moi sang tao'],
  ])('reads on behind an abbreviation: %s', (text, expected) => {
    expect(folds(text).join(' ')).toBe(expected);
  });

  test.each([
    'BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG CỘNG SẢN VIỆT NAM',
    'TĂNG CƯỜNG SỰ LÃNH ĐẠO CỦA CẤP ỦY',
    'HỘI ĐỒNG NHÂN DÂN',
  ])('takes no word in capitals for an abbreviation: %s', (text) => {
    expect(folds(text)).toEqual(fold(text).split(' '));
  });

  test.each(['NFC', 'NFD'] as const)('offsets refer to the text as given: %s', (form) => {
    const text = 'Kết luận số 69-KL/TW ngày 04 tháng 6 năm 2024 về KH&CN'.normalize(form);
    const tokens = tokenise(text);
    expect(tokens.map(({ fold: word }) => word).slice(0, 5)).toEqual([
      'ket',
      'luan',
      'so',
      '69-kl/tw',
      'ngay',
    ]);
    for (const { start, end, fold: word, kind } of tokens)
      if (kind === 'word' && word !== 'khoa' && end < text.length)
        expect(fold(text.slice(start, end))).toContain(word);
  });
});

test.each(abbreviations.map((row) => [row.short, row.line] as const))(
  '%s stands in its line',
  (short, line) => {
    expect(line).toContain(short);
  },
);
