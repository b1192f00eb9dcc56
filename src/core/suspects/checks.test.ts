import { describe, expect, test } from 'vitest';
import { compoundsLike, isCompound } from './compounds.ts';
import { findImpossibleSyllables } from './impossible-syllables.ts';
import { findMisreadCompounds } from './misread-compounds.ts';
import { findMisreadNames } from './misread-names.ts';
import { countCitations, findMisreadNumbers } from './misread-numbers.ts';
import { uniqueQuote } from './quote.ts';
import { signTable } from './signs.ts';
import type { Finding } from './types.ts';
import { readWords } from './words.ts';

/** Findings as `printed → proposal`. */
function shown(text: string, findings: readonly Finding[]): string[] {
  return findings.map(({ span, shouldRead }) => `${text.slice(...span)} → ${shouldRead ?? '?'}`);
}

describe('findMisreadCompounds', () => {
  test.each([
    ['kế hoạch thực hiện. Chủ trọng các chính sách', ['Chủ trọng → Chú trọng']],
    ['quy định của pháp luật về đầu tư, đầu thầu, quản lý', ['đầu thầu → đấu thầu']],
    ['đổi mới sáng tạo, đầy mạnh nghiên cứu cơ bản', ['đầy mạnh → đẩy mạnh']],
    ['Tiếp tục sáp xếp các tổ chức', ['sáp xếp → sắp xếp']],
    ['phò biển, quán triệt Kết luận', ['phò biển → phổ biến']],
    ['Ủy bân nhân dân tỉnh', ['Ủy bân → Ủy ban']],
    ['ĐẨY MẠNH và ĐẦY MẠNH', ['ĐẦY MẠNH → ĐẨY MẠNH']],
    ['trì thức và công nghệ', ['trì thức → ?']],
    // The other spelling of a tone, and of i, is no other word.
    ['uỷ ban, ủy ban, quản lí, hàng hoá, hàng hóa', []],
    // A syllable that belongs to the word on its other side.
    ['khoa học xã hội và nhân văn đóng góp tích cực', []],
    ['những lĩnh vực có thể mạnh dạn giao', []],
    ['cơ quan, cơ sở; đội ngũ, công tác, cộng tác viên', []],
    // Punctuation between.
    ['có mạng, lưới điện; kinh, tê', []],
  ])('%s', (text, expected) => {
    expect(shown(text, findMisreadCompounds(text, readWords(text)))).toEqual(expected);
  });

  test('each word of the list is known by its letters', () => {
    expect(isCompound(...(compoundsLike('dau', 'thau')[0]?.keys ?? ['', '']))).toBe(true);
    expect(compoundsLike('tri', 'thuc')).toHaveLength(2);
  });
});

describe('findImpossibleSyllables', () => {
  test.each([
    ['họp trưc tuyến và trực tiếp', ['trưc → ?']],
    ['tổ chức quán triểt, triển khai', ['triểt → ?']],
    ['phát triển khoahọc và công nghệ', ['khoahọc → ?']],
    ['startup, blockchain, logistics, robot, km, điểm đ khoản 2', []],
    ['tỉnh Đắk Lắk, huyện Krông Pắc, KH&CN, ĐMST', []],
    ['nước Apganixtan, Ca-dắc-xtan, pa-nô', []],
  ])('%s', (text, expected) => {
    expect(shown(text, findImpossibleSyllables(text, readWords(text)))).toEqual(expected);
  });
});

describe('findMisreadNumbers', () => {
  const cited =
    'Kết luận số 69-KL/TW ngày 11/01/2024; Nghị quyết số 20-NQ/TW, ngày 01/11/2012; Kế hoạch số 260-KH/TU ngày 20/5/2024; ';
  test.each([
    ['nội dung Kết luận số 69-KT/TW.', ['69-KT/TW → 69-KL/TW']],
    ['Kế hoạch số 26-KH/TU ngày 20/5/2024', ['26-KH/TU → 260-KH/TU']],
    ['Nghị quyết số 20-NQ/TU ngày 01 tháng 11 năm 2012', ['20-NQ/TU → 20-NQ/TW']],
    // Other figures, another sound type, or another day: another document.
    ['Kế hoạch số 265-KH/TU ngày 24/5/2024', []],
    ['Kế hoạch số 261-KH/TU ngày 20/5/2024', []],
    ['Nghị quyết số 29-NQ/TW', []],
    ['Hướng dẫn số 69-HD/TW', []],
    ['Kết luận số 69-KL/TW', []],
  ])('%s', (text, expected) => {
    const citations = countCitations([cited, cited, text], '69-KL/TW');
    expect(shown(text, findMisreadNumbers(text, citations))).toEqual(expected);
  });

  test('leaves alone a number that is cited as often', () => {
    const citations = countCitations(['69-KT/TW', '69-KL/TW'], null);
    expect(findMisreadNumbers('69-KT/TW', citations)).toEqual([]);
  });
});

describe('findMisreadNames', () => {
  test.each([
    ['việc thực hiện Kế luận số 69-KL/TW và Kế hoạch này', ['Kế luận → Kết luận']],
    ['theo Nghi quyết 57-NQ/TW', ['Nghi quyết → Nghị quyết']],
    ['theo KẾ HOẠC số 260-KH/TU', ['KẾ HOẠC → KẾ HOẠCH']],
    ['Thông báo số 12-TB/TW, Quy định số 37-QĐ/TW', []],
    ['thực hiện các văn bản số 69-KL/TW', []],
  ])('%s', (text, expected) => {
    expect(shown(text, findMisreadNames(text))).toEqual(expected);
  });

  test.each(signTable.map(({ line }) => [line]))('has nothing to say of “%s”', (line) => {
    expect(findMisreadNames(line)).toEqual([]);
  });
});

describe('uniqueQuote', () => {
  test.each([
    ['a word that stands once', 'nền tảng số', 'tảng', 'tảng'],
    ['a word that stands twice', 'phát huy thể mạnh, có thể', 'thể', 'huy thể'],
    ['at the beginning', 'thể mạnh và thể lực', 'thể', 'thể mạnh'],
    ['a text of one word', 'đê đê đê', 'đê', 'đê đê đê'],
  ])('%s', (_name, text, word, quote) => {
    const start = text.indexOf(word);
    expect(text.slice(...uniqueQuote(text, [start, start + word.length]))).toBe(quote);
  });
});
