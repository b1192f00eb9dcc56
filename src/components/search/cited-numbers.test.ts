import { expect, it } from 'vitest';
import { listCitedNumbers } from './cited-numbers.ts';

const mention = { document: 'da-nang', provision: 'sec_II', label: 'II', type: 'section' as const };
const known = { type: 'Nghị định', date: null, authority: 'Chính phủ', title: null, address: null };

it('lists numbers the way people look for them, with how often each is cited', () => {
  const cited = listCitedNumbers(
    '2024-69-kl-tw',
    [
      { number: '1158/QĐ-TTg', target: null, known: null, mentions: [mention] },
      { number: '69-KL/TW', target: '2024-69-kl-tw', known: null, mentions: [mention, mention] },
      { number: '09/2024/NĐ-CP', target: null, known, mentions: [mention] },
    ],
    () => 'Kết luận',
  );
  expect(cited).toEqual([
    {
      number: '09/2024/NĐ-CP',
      type: 'Nghị định',
      mentions: 1,
      path: '/2024-69-kl-tw/vien-dan/#so-09-2024-nd-cp',
    },
    { number: '69-KL/TW', type: 'Kết luận', mentions: 2, path: '/2024-69-kl-tw/vien-dan/#so-69-kl-tw' },
    { number: '1158/QĐ-TTg', type: null, mentions: 1, path: '/2024-69-kl-tw/vien-dan/#so-1158-qd-ttg' },
  ]);
});
