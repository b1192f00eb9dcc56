import { describe, expect, test } from 'vitest';
import { readChoice, writeChoice } from './choice.ts';
import { addressOf, fullOf, resolveChoice, type Catalogue } from './shown.ts';

const catalogue: Catalogue = {
  directives: [
    {
      id: '2024-69-kl-tw',
      name: 'Kết luận số 69-KL/TW',
      type: 'Kết luận',
      number: '69-KL/TW',
      clauses: [
        {
          slug: '1',
          label: 'mục 1',
          text: 'Tăng cường sự lãnh đạo của Đảng',
          rows: [{ target: 'para_1__subpara_1', label: 'mục 1, đoạn 1' }],
        },
        {
          slug: '2',
          label: 'mục 2',
          text: 'Đổi mới tư duy',
          rows: [{ target: 'para_2__subpara_1', label: 'mục 2, đoạn 1' }],
        },
      ],
      plans: [
        { id: 'binh-dinh', name: 'Bình Định' },
        { id: 'da-nang', name: 'Đà Nẵng' },
      ],
    },
  ],
  agencies: [
    { id: 'ban-tuyen-giao', name: 'Ban tuyên giáo', places: ['da-nang'] },
    { id: 'cap-uy', name: 'Cấp ủy', places: null },
  ],
};
const tasks = [{ id: 'sec_II__para_1__indent_2', label: 'II.1, ý 2' }];

/** What an address of the page that makes snippets leads to. */
const shownBy = (search: string) => resolveChoice(readChoice(search), catalogue, tasks);

describe('a choice leads to', () => {
  test.each([
    ['', '/nhung/2024-69-kl-tw/muc/1/', 'Mục 1 của Kết luận 69-KL/TW'],
    [
      '?xem=muc&muc=2&noi=da-nang',
      '/nhung/2024-69-kl-tw/muc/2/?places=da-nang',
      'Mục 2 của Kết luận 69-KL/TW',
    ],
    [
      '?xem=muc&muc=9&noi=hue,da-nang',
      '/nhung/2024-69-kl-tw/muc/1/?places=da-nang',
      'Mục 1 của Kết luận 69-KL/TW',
    ],
    [
      '?xem=doan&doan=para_2__subpara_1',
      '/nhung/2024-69-kl-tw/doan/para_2__subpara_1/',
      'Mục 2, đoạn 1 của Kết luận 69-KL/TW',
    ],
    ['?xem=doi-chieu&kh=da-nang', '/nhung/2024-69-kl-tw/da-nang/doi-chieu/', 'Đà Nẵng và Kết luận 69-KL/TW'],
    [
      '?xem=doi-chieu&kh=da-nang&muc=2',
      '/nhung/2024-69-kl-tw/da-nang/doi-chieu/muc/2/',
      'Đà Nẵng và Kết luận 69-KL/TW, mục 2',
    ],
    [
      '?xem=doi-chieu&kh=da-nang&muc=2&doan=para_2__subpara_1',
      '/nhung/2024-69-kl-tw/da-nang/doi-chieu/muc/2/#para_2__subpara_1',
      'Đà Nẵng và Kết luận 69-KL/TW, mục 2, đoạn 1',
    ],
    [
      '?xem=theo-ke-hoach&kh=da-nang&viec=sec_II__para_1__indent_2',
      '/nhung/2024-69-kl-tw/da-nang/doi-chieu/theo-ke-hoach/#sec_II__para_1__indent_2',
      'Mục II.1, ý 2 trong kế hoạch của Đà Nẵng',
    ],
    [
      '?xem=ma-tran&ghim=1&theme=dark&size=120',
      '/nhung/2024-69-kl-tw/ma-tran/?theme=dark&size=120',
      'Bảng tổng hợp: Kết luận 69-KL/TW',
    ],
    [
      '?xem=so-sanh&a=da-nang&b=da-nang',
      '/nhung/2024-69-kl-tw/so-sanh/?a=da-nang&b=binh-dinh',
      'Đà Nẵng và Bình Định, qua từng đoạn của Kết luận 69-KL/TW',
    ],
    [
      '?xem=co-quan&cq=ban-tuyen-giao&noi=da-nang',
      '/nhung/co-quan/ban-tuyen-giao/?places=da-nang',
      'Ban tuyên giáo',
    ],
    ['?xem=co-quan&cq=cap-uy&noi=da-nang', '/nhung/co-quan/cap-uy/', 'Cấp ủy'],
  ])('%s', (search, address, title) => {
    const shown = shownBy(search);
    expect(shown?.title).toBe(title);
    expect(shown && addressOf(shown, '')).toBe(address);
  });

  test('the full page, with the part that is shown', () => {
    const full = [
      '?xem=doan&doan=para_2__subpara_1',
      '?xem=so-sanh&a=da-nang&b=binh-dinh',
      '?xem=doi-chieu&kh=da-nang&muc=2&doan=para_2__subpara_1',
    ]
      .map(shownBy)
      .map((shown) => shown && fullOf(shown));
    expect(full).toEqual([
      '/2024-69-kl-tw/muc/2/#para_2__subpara_1',
      '/2024-69-kl-tw/so-sanh/?a=da-nang&b=binh-dinh',
      '/2024-69-kl-tw/da-nang/doi-chieu/#para_2__subpara_1',
    ]);
  });

  test('nothing, where the corpus has nothing of the kind', () => {
    expect(resolveChoice(readChoice('?xem=co-quan'), { ...catalogue, agencies: [] })).toBeNull();
    expect(resolveChoice(readChoice(''), { directives: [], agencies: [] })).toBeNull();
  });
});

test('a pin stands in the address', () => {
  const shown = shownBy('?xem=muc&muc=2&ghim=1');
  expect(shown && addressOf(shown, '0123abcd.89abcdef')).toBe(
    '/nhung/2024-69-kl-tw/muc/2/?v=0123abcd.89abcdef',
  );
});

test.each([
  '?xem=muc&d=2024-69-kl-tw&muc=2&theme=dark&accent=0b5394&size=120&noi=da-nang,binh-dinh&ghim=1',
  '?xem=so-sanh&d=2024-69-kl-tw&a=da-nang&b=binh-dinh',
  '?xem=theo-ke-hoach&d=2024-69-kl-tw&kh=da-nang&viec=sec_II__para_1__indent_2',
])('%s is read and written the same', (search) => {
  expect(writeChoice(readChoice(search))).toBe(search);
});

test.each([
  '?xem=alert(1)&d="><script>&muc=../..&theme=pink&accent=red&size=9000&noi=<b>,&ghim=yes',
  '?accent=0B5394%3Bx&size=79&noi=%2F..%2F',
])('%s asks for nothing', (search) => {
  expect(readChoice(search)).toEqual(readChoice(''));
});
