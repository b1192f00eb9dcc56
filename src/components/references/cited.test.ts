import { expect, test } from 'vitest';
import { listCited } from './cited.ts';

const mention = (
  document: string,
  provision: string,
  label: string,
  type: 'title' | 'opening' | 'indent',
) => ({
  document,
  provision,
  label,
  type,
});
const facts = {
  role: 'plan',
  type: 'Kế hoạch',
  number: null,
  date: null,
  authority: null,
  title: null,
} as const;
const index = [
  { ...facts, id: 'kl', role: 'directive' as const, directive: null, name: 'Kết luận số 69-KL/TW', data: '' },
  { ...facts, id: 'da-nang', directive: 'kl', name: 'Đà Nẵng', data: '' },
];

test('places by document, each once, told apart where they have one name', () => {
  const mentions = [
    mention('kl', 'preamble__p_1', '', 'opening'),
    mention('kl', 'preamble__p_1', '', 'opening'),
    mention('kl', 'preamble__p_3', '', 'opening'),
    mention('da-nang', 'sec_II__indent_1', 'II, ý 1', 'indent'),
  ];
  const [cited] = listCited('kl', [{ number: '20-NQ/TW', target: null, known: null, mentions }], index);
  expect(cited).toMatchObject({ standing: 'unknown', path: null, address: null });
  expect(cited?.citing).toEqual([
    {
      id: 'kl',
      name: 'Kết luận số 69-KL/TW',
      path: '/kl/',
      places: [
        { anchor: 'preamble__p_1', words: 'phần mở đầu', times: 2 },
        { anchor: 'preamble__p_3', words: 'phần mở đầu, chỗ 2', times: 1 },
      ],
    },
    {
      id: 'da-nang',
      name: 'Đà Nẵng',
      path: '/kl/da-nang/',
      places: [{ anchor: 'sec_II__indent_1', words: 'II, ý 1', times: 1 }],
    },
  ]);
});

test('a document of the corpus is linked, one of the registry has its facts', () => {
  const known = { type: 'Nghị định', date: '2024-02-01', authority: 'Chính phủ', title: null, address: null };
  const cited = listCited(
    'kl',
    [
      { number: '69-KL/TW', target: 'kl', known: null, mentions: [] },
      { number: '09/2024/NĐ-CP', target: null, known, mentions: [] },
    ],
    index,
  );
  expect(cited.map(({ standing, path, type }) => [standing, path, type])).toEqual([
    ['here', '/kl/', 'Kế hoạch'],
    ['known', null, 'Nghị định'],
  ]);
});
