import { describe, expect, test } from 'vitest';
import { findCitations, type Citation } from '../../core/references/citations.ts';
import { findDocument, type Listed } from './documents.ts';
import { listLines } from './words.ts';

const conclusion: Listed = { number: '69-KL/TW', page: '2024-69-kl-tw/', date: '2024-01-11', place: null };
const binhPhuoc: Listed = {
  number: '260-KH/TU',
  page: '2024-69-kl-tw/binh-phuoc/',
  date: '2024-05-20',
  place: 'Bình Phước',
};
const documents = [conclusion, binhPhuoc];

describe('the document that is meant', () => {
  test.each([
    ['Kết luận số 69-KL/TW', conclusion],
    ['Kết luận số 69-KL/TW ngày 11/01/2024', conclusion],
    ['Kết luận số 69-KL/TW năm 2024', conclusion],
    // Party numbers begin again every term.
    ['Kết luận số 69-KL/TW ngày 05/5/2010', null],
    // Every province has a 260-KH/TU.
    ['Kế hoạch số 260-KH/TU', null],
    ['Kế hoạch số 260-KH/TU năm 2024', null],
    ['Kế hoạch số 260-KH/TU ngày 20/5/2024', binhPhuoc],
    ['Kế hoạch số 260-KH/TU của Ban Thường vụ Tỉnh ủy Bình Phước', binhPhuoc],
    ['Kế hoạch số 260-KH/TU ngày 21/5/2024 của Tỉnh ủy Bình Phước', null],
    ['Kết luận số 70-KL/TW', null],
  ])('%s', (text, document) => {
    const [citation] = findCitations(text) as [Citation];
    expect(findDocument(documents, citation, text)).toBe(document);
  });

  test('is none where two have the number', () => {
    const text = 'Kết luận số 69-KL/TW';
    const [citation] = findCitations(text) as [Citation];
    expect(findDocument([...documents, { ...conclusion, page: 'x/' }], citation, text)).toBeNull();
  });
});

test('a provision is shown with what stands under it, and with what was misread', () => {
  const provision = (id: string, parent: string | null, label: string, num: string) => ({
    id,
    parent,
    label,
    num,
    text: `Lời ${id}`,
  });
  const data = {
    cite: 'Kế hoạch',
    title: 'triển khai',
    provisions: [
      provision('sec_I', null, 'I', 'I.'),
      provision('sec_II', null, 'II', 'II.'),
      { ...provision('a', 'sec_II', 'II.1', '1.'), fixes: [['sáp xếp', 'sắp xếp'] as [string, string]] },
      provision('b', 'a', 'II.1, ý 1', '-'),
      provision('sec_III', null, 'III', 'III.'),
    ],
  };
  expect(listLines(data, 'a').map(({ text, kind }) => `${kind}: ${text}`)).toEqual([
    'head: Mục II.1',
    'said: 1. Lời a',
    'said: - Lời b',
    'note: [Bản nguồn ghi “sáp xếp”, có thể đúng là “sắp xếp”.]',
  ]);
  expect(listLines(data, null).map(({ text }) => text)).toEqual([
    'triển khai',
    'I. Lời sec_I',
    'II. Lời sec_II',
    'III. Lời sec_III',
  ]);
});
