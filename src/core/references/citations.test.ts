import { describe, expect, test } from 'vitest';
import { seeds, sourceOf } from '../document/seeds.fixture.ts';
import { citationExamples, findCitations, provisionKey } from './citations.ts';
import { findNumbers } from './numbers.ts';

/** Words of each mention, its provision and date. */
const read = (text: string): string[] =>
  findCitations(text).map(
    ({ span, number, provision, date }) =>
      `${text.slice(...span)} → ${number} ${provision || '-'} ${date ?? '-'}`,
  );

describe('“nêu trên” after a number in the same text', () => {
  const first = 'Nghị quyết số 29-NQ/TW ngày 17/11/2022';
  test.each([
    [`${first}; thực hiện nghị quyết nêu trên`, ['nghị quyết nêu trên → 29-NQ/TW - 2022-11-17']],
    [`${first}. Theo mục 2 Nghị quyết nói trên, …`, ['mục 2 Nghị quyết nói trên → 29-NQ/TW 2 2022-11-17']],
    [
      `${first} và Kết luận số 69-KL/TW. Nghị quyết nêu trên`,
      ['Nghị quyết nêu trên → 29-NQ/TW - 2022-11-17'],
    ],
    [
      `${first}. Nghị quyết nêu trên … Nghị quyết nêu trên`,
      ['Nghị quyết nêu trên → 29-NQ/TW - 2022-11-17', 'Nghị quyết nêu trên → 29-NQ/TW - 2022-11-17'],
    ],
    // It may mean another, or several, or nothing that has a number.
    [`${first}, Nghị quyết số 45-NQ/TW; nghị quyết nêu trên`, []],
    [`${first}, 45-NQ/TW; nghị quyết nêu trên`, []],
    [`${first}, Nghị quyết 29-NQ/TW năm 2013; nghị quyết nêu trên`, []],
    [`${first} và Nghị quyết Đại hội XIII của Đảng; nghị quyết nêu trên`, []],
    [`${first}; thực hiện các nghị quyết nêu trên`, []],
    [`${first}; thực hiện Kết luận nêu trên`, []],
    [`thực hiện nghị quyết nêu trên; ${first}`, []],
    // The page may be the document itself; “trên” may begin other words.
    [`${first}. Nghị quyết này được phổ biến đến chi bộ`, []],
    [`${first}; triển khai Nghị quyết trên địa bàn thành phố`, []],
  ])('%s', (text, expected) => {
    expect(read(text).filter((line) => /(?:nêu|nói) trên →|này →|trên /u.test(line))).toEqual(expected);
  });
});

describe('mentions in running text', () => {
  test.each([
    [
      'triển khai thực hiện Kết luận số 69-KL/TW ngày 11/01/2024 của Bộ Chính trị',
      ['Kết luận số 69-KL/TW → 69-KL/TW - 2024-01-11'],
    ],
    [
      'Nghị quyết số 20-NQ/TW, ngày 01/11/2012 của Ban Chấp hành Trung ương',
      ['Nghị quyết số 20-NQ/TW → 20-NQ/TW - 2012-11-01'],
    ],
    ['Kết luận 69-KL/TW ngày 11 tháng 01 năm 2024', ['Kết luận 69-KL/TW → 69-KL/TW - 2024-01-11']],
    ['theo 69-KL/TW năm 2009', ['69-KL/TW → 69-KL/TW - 2009']],
    ['Kết luận 69-KL/TW (tháng 1/2024)', ['Kết luận 69-KL/TW → 69-KL/TW - -']],
    ['mục 2 Kết luận 69-KL/TW', ['mục 2 Kết luận 69-KL/TW → 69-KL/TW 2 -']],
    ['theo khoản 2 của Kết luận số: 69-KL/TW', ['khoản 2 của Kết luận số: 69-KL/TW → 69-KL/TW 2 -']],
    ['đoạn 1, mục 2 Kết luận 69-KL/TW', ['đoạn 1, mục 2 Kết luận 69-KL/TW → 69-KL/TW 2.#1 -']],
    [
      'theo khoản 2 Điều 32 Nghị định số 32/2024/NĐ-CP',
      ['khoản 2 Điều 32 Nghị định số 32/2024/NĐ-CP → 32/2024/NĐ-CP 32.2 -'],
    ],
    [
      'khoản 2, khoản 3 Điều 6 Nghị định số 31/2021/NĐ-CP',
      ['khoản 3 Điều 6 Nghị định số 31/2021/NĐ-CP → 31/2021/NĐ-CP 6.3 -'],
    ],
    [
      'điểm b khoản 3 Điều 7 Luật số 45/2019/QH14',
      ['điểm b khoản 3 Điều 7 Luật số 45/2019/QH14 → 45/2019/QH14 7.3.b -'],
    ],
    ['mục 2 phần II Kế hoạch số 260-KH/TU', ['mục 2 phần II Kế hoạch số 260-KH/TU → 260-KH/TU ii.2 -']],
    ['mục II.2, ý 1 Kế hoạch 260-KH/TU', ['mục II.2, ý 1 Kế hoạch 260-KH/TU → 260-KH/TU ii.2.#1 -']],
    [
      'Kết luận số 69-KL/TW, ngày 11/01/2024 của Bộ Chính trị, mục 2, đoạn 1. Đối Chiếu',
      ['Kết luận số 69-KL/TW → 69-KL/TW - 2024-01-11', 'mục 2, đoạn 1 → 69-KL/TW 2.#1 2024-01-11'],
    ],
    ['Kết luận 69-KL/TW (mục 2)', ['Kết luận 69-KL/TW → 69-KL/TW - -', 'mục 2 → 69-KL/TW 2 -']],
    [
      'Kết luận số 69-KL/TW của Bộ Chính trị, mục 3 Kế hoạch số 260-KH/TU',
      ['Kết luận số 69-KL/TW → 69-KL/TW - -', 'mục 3 Kế hoạch số 260-KH/TU → 260-KH/TU 3 -'],
    ],
    ['theo điểm a) mục 2 Kết luận 69-KL/TW', ['điểm a) mục 2 Kết luận 69-KL/TW → 69-KL/TW 2.a -']],
    ['thực hiện Kết luận 69-KL/TW, năm 2025 tỉnh đã', ['Kết luận 69-KL/TW → 69-KL/TW - -']],
    ['mục 2, mục 3 Kết luận 69-KL/TW', ['mục 3 Kết luận 69-KL/TW → 69-KL/TW 3 -']],
    // A list of provisions with one word for all is none of them.
    ['các mục 2, 3 Kết luận 69-KL/TW', ['Kết luận 69-KL/TW → 69-KL/TW - -']],
    ['Kết luận số 187, 188-KL/TW', ['Kết luận số 187 → 187-KL/TW - -', '188-KL/TW → 188-KL/TW - -']],
    ['công khai mục 2 và mục 3 Kết luận 69-KL/TW', ['mục 3 Kết luận 69-KL/TW → 69-KL/TW 3 -']],
    ['số lượng 69 kết luận', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each(citationExamples)('each shape fits its line: %s', (line) => {
    expect(findCitations(line)).not.toEqual([]);
  });
});

test.each([
  ['mục 2, đoạn 1', '2.#1'],
  ['II.1, ý 2', 'ii.1.#2'],
  ['Điều 5, khoản 2, điểm a', '5.2.a'],
  ['Phụ lục II, mục 1', 'phụ.lục.ii.1'],
  ['I.2.1', 'i.2.1'],
])('the key of the label %s', (label, key) => {
  expect(provisionKey(label)).toBe(key);
});

test.each(seeds)('in $name every number is found once, where the engine finds it', ({ file }) => {
  const { text } = sourceOf(file);
  const named = findCitations(text).flatMap(({ document, number }) =>
    document ? [{ end: document[1], number }] : [],
  );
  expect(named).toEqual(findNumbers(text).map(({ span, number }) => ({ end: span[1], number })));
});
