import { describe, expect, it } from 'vitest';
import { firstRequest, type Relaxation, type SearchOutcome } from '../../core/search/types.ts';
import { sayFound, sayRelaxed, saySilent } from './words.ts';

const outcome: SearchOutcome = {
  request: { ...firstRequest, text: 'đầu tư' },
  asked: true,
  named: [],
  groups: [],
  total: 0,
  documents: 0,
  facets: [],
  relaxed: [],
  suggestions: [],
  sites: [],
};
const narrowed = { ...outcome.request, filters: { place: ['da-nang'] } };

describe('sayFound', () => {
  const sentences: [Partial<SearchOutcome>, string][] = [
    [{ total: 21, documents: 4 }, '21 kết quả trong 4 văn bản cho “đầu tư”.'],
    [{ total: 3, documents: 1 }, '3 kết quả trong một văn bản cho “đầu tư”.'],
    [{ total: 12345, documents: 1000 }, '12.345 kết quả trong 1.000 văn bản cho “đầu tư”.'],
    [{ total: 3, documents: 1, request: narrowed }, '3 kết quả trong một văn bản cho “đầu tư”, đã lọc.'],
    [{}, 'Không thấy “đầu tư” trong các văn bản.'],
    [{ request: narrowed }, 'Không thấy “đầu tư” trong phần đã lọc.'],
    [{ asked: false }, 'Gõ chữ cần tìm; chỉ có dấu câu hoặc chữ bị loại thì chưa tìm được.'],
  ];
  it.each(sentences)('%j', (part, sentence) => {
    expect(sayFound({ ...outcome, ...part })).toBe(sentence);
  });
});

describe('sayRelaxed', () => {
  const sentences: [Relaxation, string][] = [
    [{ kind: 'accents' }, 'Không thấy đúng dấu như đã gõ, nên tìm cả chữ khác dấu.'],
    [{ kind: 'nearness' }, 'Không thấy các chữ đi liền nhau, nên tìm chỗ có đủ các chữ.'],
    [{ kind: 'beginning', word: 'nghi' }, 'Tìm cả những chữ bắt đầu bằng “nghi”.'],
    [
      { kind: 'words', missing: ['xyzzy', 'qwerty'] },
      'Không có chỗ nào đủ các chữ, nên tìm chỗ thiếu “xyzzy”, “qwerty”.',
    ],
  ];
  it.each(sentences)('%j', (relaxation, sentence) => {
    expect(sayRelaxed([relaxation])).toEqual([sentence]);
  });
});

it('names a site that did not answer, and no other', () => {
  const sites = [
    { name: 'Cần Thơ', address: 'http://a.example/', answered: true },
    { name: 'Huế', address: 'http://b.example/', answered: false },
  ];
  expect(saySilent(sites)).toEqual(['Trang Huế không trả lời, nên chưa tìm ở đó.']);
});
