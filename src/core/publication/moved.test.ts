import { describe, expect, test } from 'vitest';
import { addAlias, listAliases, listMovedPages, renderMoved } from './moved.ts';
import type { Move } from './published.ts';

const paths = [
  '/d/',
  '/d/muc/2/',
  '/d/b/',
  '/d/b/doi-chieu/',
  '/d/b/doi-chieu/theo-ke-hoach/',
  '/d/phan-cong/b/',
  '/co-quan/y/',
  '/nhung/d/doan/para_2__subpara_1/',
  '/nhung/d/b/doi-chieu/muc/2/',
  '/nhung/co-quan/y/',
];
const move = (from: string, to: string | null): Move => ({ from, to, why: 'Vì.', line: 1, column: 1 });
const leads = (...moves: Move[]): string[] =>
  listMovedPages(moves, paths).map(({ path, to }) => `${path} → ${to ?? 'rút'}`);

describe('pages at old addresses', () => {
  test('a plan takes all its pages along', () => {
    expect(leads(move('d/a', 'd/b'))).toEqual([
      '/d/a/ → /d/b/',
      '/d/a/doi-chieu/ → /d/b/doi-chieu/',
      '/d/a/doi-chieu/theo-ke-hoach/ → /d/b/doi-chieu/theo-ke-hoach/',
      '/d/phan-cong/a/ → /d/phan-cong/b/',
      '/nhung/d/a/doi-chieu/muc/2/ → /nhung/d/b/doi-chieu/muc/2/',
    ]);
  });

  test.each([
    [
      move('d#para_9', 'd#para_2'),
      ['/d/muc/9/ → /d/muc/2/', '/nhung/d/b/doi-chieu/muc/9/ → /nhung/d/b/doi-chieu/muc/2/'],
    ],
    [
      move('d#para_9__subpara_1', 'd#para_2__subpara_1'),
      ['/nhung/d/doan/para_9__subpara_1/ → /nhung/d/doan/para_2__subpara_1/'],
    ],
    [move('co-quan#x', 'co-quan#y'), ['/co-quan/x/ → /co-quan/y/', '/nhung/co-quan/x/ → /nhung/co-quan/y/']],
    [move('d/c', null), ['/d/c/ → rút', '/d/phan-cong/c/ → rút', '/nhung/d/c/ → rút']],
    [
      move('d/muc#9', 'd/muc#2'),
      ['/d/muc/9/ → /d/muc/2/', '/nhung/d/b/doi-chieu/muc/9/ → /nhung/d/b/doi-chieu/muc/2/'],
    ],
    [move('d/muc#9', null), ['/d/muc/9/ → rút', '/nhung/d/muc/9/ → rút']],
    [move('d', 'd'), []],
  ])('%#', (given, expected) => {
    expect(leads(given)).toEqual(expected);
  });

  test('say where the text is now, by themselves and by a link', () => {
    const place = {
      base: '/',
      site: 'https://a.vn',
      discovery: '<link type="application/json+oembed" href="/d/b/oembed.json">',
    };
    const page = renderMoved({ path: '/d/a/', to: '/d/b/', why: null }, { ...place, base: '/x/' });
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/x/d/b/">');
    expect(page).toContain('<link rel="canonical" href="https://a.vn/x/d/b/">');
    expect(page).toContain('<a href="/x/d/b/" data-moved>');
    expect(renderMoved({ path: '/d/a/', to: null, why: '<b>"Vì"' }, place)).toContain('&lt;b>&quot;Vì');
  });
});

describe('old names of ids', () => {
  test('stand on the pages of their document only', () => {
    expect(listAliases([move('d#old', 'd#new')], paths).map(({ path }) => path)).toEqual([
      '/d/',
      '/d/muc/2/',
      '/d/b/doi-chieu/',
      '/nhung/d/doan/para_2__subpara_1/',
      '/nhung/d/b/doi-chieu/muc/2/',
    ]);
    expect(listAliases([move('d/b#old', 'd/b#new')], paths).map(({ path }) => path)).toEqual([
      '/d/b/',
      '/d/b/doi-chieu/theo-ke-hoach/',
    ]);
  });

  test.each([
    ['<p id="new">x</p>', '<p id="new"><span id="old" class="moved"></span>x</p>'],
    [
      '<tr class="a" id="new"><td class="b">x',
      '<tr class="a" id="new"><td class="b"><span id="old" class="moved"></span>x',
    ],
    ['<p id="other">x</p>', '<p id="other">x</p>'],
    ['<p id="new"></p><p id="old"></p>', '<p id="new"></p><p id="old"></p>'],
  ])('%s', (html, expected) => {
    expect(addAlias(html, { path: '/d/', id: 'new', old: 'old' })).toBe(expected);
  });
});
