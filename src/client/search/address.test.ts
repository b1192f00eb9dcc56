import { describe, expect, it } from 'vitest';
import { firstRequest, type SearchRequest } from '../../core/search/types.ts';
import { linkTo, markedAddress, readAddress, writeAddress } from './address.ts';

const read = (address: string): SearchRequest => readAddress(new URLSearchParams(address));

describe('readAddress and writeAddress', () => {
  const requests: [address: string, request: Partial<SearchRequest>][] = [
    ['', {}],
    ['q=khoi+nghiep+sang+tao', { text: 'khoi nghiep sang tao' }],
    ['q=%22%C4%91%E1%BA%A7u+t%C6%B0%22', { text: '"đầu tư"' }],
    [
      'q=69-KL%2FTW&noi=da-nang&noi=binh-dinh',
      { text: '69-KL/TW', filters: { place: ['da-nang', 'binh-dinh'] } },
    ],
    [
      'q=x&phan=task&quan-he=near-verbatim',
      { text: 'x', filters: { kind: ['task'], relation: ['near-verbatim'] } },
    ],
    ['q=x&xep=ngay&so=16&het=a', { text: 'x', sort: 'date', documents: 16, whole: ['a'] }],
  ];
  it.each(requests)('"%s" there and back', (address, request) => {
    expect(read(address)).toEqual({ ...firstRequest, ...request });
    expect(writeAddress({ ...firstRequest, ...request })).toBe(address);
  });

  it('takes what it does not know for a new search', () => {
    expect(read('q=x&xep=lung-tung&so=abc&noi=&khac=1')).toEqual({ ...firstRequest, text: 'x' });
    expect(read('so=-3').documents).toBe(firstRequest.documents);
    expect(read('so=1000000').documents).toBe(400);
  });

  it('brings the query into one normal form', () => {
    expect(read(`q=${encodeURIComponent('Đà Nẵng'.normalize('NFD'))}`).text).toBe('Đà Nẵng');
  });
});

describe('markedAddress', () => {
  it('carries the words before the anchor, under any base path', () => {
    expect(markedAddress('/2024-69-kl-tw/da-nang/#sec_II', '"đầu tư"', '/doi-chieu/')).toBe(
      '/doi-chieu/2024-69-kl-tw/da-nang/?tim=%22%C4%91%E1%BA%A7u%20t%C6%B0%22#sec_II',
    );
  });
  it('leaves the address of another site whole', () => {
    expect(linkTo('https://khac.example/a/', '/b/')).toBe('https://khac.example/a/');
    expect(markedAddress('http://khac.example/a/#x', 'y', '/b/')).toBe('http://khac.example/a/?tim=y#x');
  });
});
