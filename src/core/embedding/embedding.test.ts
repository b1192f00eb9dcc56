import { describe, expect, test } from 'vitest';
import { publicAddress } from '../hosting/address.ts';
import {
  agencyEmbed,
  clauseEmbed,
  comparisonEmbed,
  matrixEmbed,
  pairEmbed,
  planClauseEmbed,
  provisionEmbed,
} from './embeds.ts';
import { makeOembed, oembedPath } from './oembed.ts';

const directive = { id: '2024-69-kl-tw', name: 'Kết luận số 69-KL/TW', type: 'Kết luận', number: '69-KL/TW' };
const clause = { slug: '2', label: 'mục 2', text: 'Đổi mới tư duy, hoàn thiện chính sách' };
const plan = { id: 'da-nang', name: 'Đà Nẵng' };
const row = { target: 'para_2__subpara_1', label: 'mục 2, đoạn 1' };

test.each([
  [
    clauseEmbed(directive, clause),
    '/nhung/2024-69-kl-tw/muc/2/',
    '/2024-69-kl-tw/muc/2/',
    'Mục 2 của Kết luận 69-KL/TW',
  ],
  [
    provisionEmbed(directive, clause, row),
    '/nhung/2024-69-kl-tw/doan/para_2__subpara_1/',
    '/2024-69-kl-tw/muc/2/#para_2__subpara_1',
    'Mục 2, đoạn 1 của Kết luận 69-KL/TW',
  ],
  [
    matrixEmbed(directive),
    '/nhung/2024-69-kl-tw/ma-tran/',
    '/2024-69-kl-tw/ma-tran/',
    'Bảng tổng hợp: Kết luận 69-KL/TW',
  ],
  [
    comparisonEmbed(directive, plan, 'plan'),
    '/nhung/2024-69-kl-tw/da-nang/doi-chieu/theo-ke-hoach/',
    '/2024-69-kl-tw/da-nang/doi-chieu/theo-ke-hoach/',
    'Đà Nẵng và Kết luận 69-KL/TW, theo kế hoạch',
  ],
  [
    planClauseEmbed(directive, plan, clause),
    '/nhung/2024-69-kl-tw/da-nang/doi-chieu/muc/2/',
    '/2024-69-kl-tw/da-nang/doi-chieu/',
    'Đà Nẵng và Kết luận 69-KL/TW, mục 2',
  ],
  [
    pairEmbed(directive),
    '/nhung/2024-69-kl-tw/so-sanh/',
    '/2024-69-kl-tw/so-sanh/',
    'Hai kế hoạch cạnh nhau: Kết luận 69-KL/TW',
  ],
  [
    agencyEmbed({ id: 'ban-tuyen-giao', name: 'Ban tuyên giáo' }),
    '/nhung/co-quan/ban-tuyen-giao/',
    '/co-quan/ban-tuyen-giao/',
    'Ban tuyên giáo',
  ],
])('%#', (embed, path, full, title) => {
  expect(embed).toMatchObject({ path, full, title });
});

describe('an oEmbed answer', () => {
  const embed = clauseEmbed({ ...directive, number: '1"<b>' }, clause);
  const publisher = { name: 'Đối Chiếu', address: 'https://doi-chieu.danang.gov.vn/tra-cuu/' };
  const answer = { ...embed, picture: '/chia-se/trang-dau.png', frame: embed };
  const made = makeOembed(answer, publisher);
  const html = made.type === 'rich' ? made.html : '';

  test('stands beside its page and names whole addresses', () => {
    expect(oembedPath(embed)).toBe('/nhung/2024-69-kl-tw/muc/2/oembed.json');
    expect(made).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_url: 'https://doi-chieu.danang.gov.vn/tra-cuu/',
      thumbnail_url: 'https://doi-chieu.danang.gov.vn/tra-cuu/chia-se/trang-dau.png',
    });
  });

  test('of a page that nothing is framed of is a link', () => {
    const plain = makeOembed({ ...answer, frame: null }, publisher);
    expect(plain).toMatchObject({ type: 'link', title: made.title, thumbnail_url: made.thumbnail_url });
    expect(Object.keys(plain)).not.toContain('html');
  });

  test('is a quotation and then a frame, as WordPress looks for them, and no title is markup', () => {
    // The pattern is WordPress' own (wp-includes/embed.php, wp_filter_oembed_result).
    const found = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/ms.exec(html);
    expect(found?.[1]).toContain('href="https://doi-chieu.danang.gov.vn/tra-cuu/2024-69-kl-tw/muc/2/"');
    expect(found?.[2]).toContain('src="https://doi-chieu.danang.gov.vn/tra-cuu/nhung/2024-69-kl-tw/muc/2/"');
    expect(html.match(/1&quot;&lt;b&gt;/g)).toHaveLength(2);
    expect(html).not.toContain('<b>');
  });
});

test.each([
  ['https://doi-chieu.danang.gov.vn', '/', 'https://doi-chieu.danang.gov.vn/'],
  ['https://danang.gov.vn', '/doi-chieu/', 'https://danang.gov.vn/doi-chieu/'],
  ['https://doi-chieu.example', '/', null],
  ['https://site.invalid/', '/', null],
  [undefined, '/', null],
])('the address of %s under %s', (url, base, address) => {
  expect(publicAddress(url, base)).toBe(address);
});
