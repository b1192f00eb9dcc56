import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkEmbeds } from './embeds.ts';
import { site } from './site.fixture.ts';

const file = '/nhung/muc/2/oembed.json';
const canonical = (host: string): string => `<link rel="canonical" href="https://${host}/muc/2/">`;
const link = (path: string, title = 'Mục 2'): string =>
  `<link rel="alternate" type="application/json+oembed" href="https://a.vn${path}oembed.json" title="${title}">` +
  canonical('a.vn');
const plain = {
  version: '1.0',
  type: 'link',
  title: 'Mục 2',
  provider_name: 'Đối Chiếu',
  provider_url: 'https://a.vn/',
  cache_age: 86400,
  thumbnail_url: 'https://a.vn/chia-se/2.png',
  thumbnail_width: 1200,
  thumbnail_height: 630,
};
const whole = {
  ...plain,
  type: 'rich',
  html: '<blockquote><a href="https://a.vn/muc/2/">Mục 2</a></blockquote><iframe src="https://a.vn/nhung/muc/2/"></iframe>',
  width: 760,
  height: 640,
};
const named = link('/nhung/muc/2/');
const good = { '/muc/2/': named, '/nhung/muc/2/': named };

async function problems(pages: Record<string, string>, answer: object): Promise<string[]> {
  const dir = await mkdtemp(join(tmpdir(), 'doi-chieu-'));
  await mkdir(join(dir, 'nhung/muc/2'), { recursive: true });
  await writeFile(join(dir, file), JSON.stringify(answer));
  const found = await checkEmbeds({ ...site(pages, [file, '/chia-se/2.png']), dir });
  await rm(dir, { recursive: true });
  return found.problems;
}

test.each([
  ['a frame', good, whole],
  ['a link alone', good, plain],
  ['pages that say no address', { ...good, '/404/': '<p>x</p>' }, whole],
])('answers that are right: %s', async (_, pages, answer) => {
  expect(await problems(pages, answer)).toEqual([]);
});

test('a site without an address needs none', async () => {
  const { problems: found, figure } = await checkEmbeds(site({ '/muc/2/': canonical('a.example') }));
  expect([found, figure]).toEqual([[], 'no answers: the site has no address']);
});

test.each([
  [{ ...good, '/x/': canonical('a.vn') }, whole, '/x/: names no oEmbed answer'],
  [{ ...good, '/x/': link('/nhung/x/') }, whole, '/x/: /nhung/x/oembed.json: there is no such file'],
  [{ '/muc/2/': '' }, whole, `${file}: no page names it`],
  [{ '/nhung/muc/2/': named }, whole, `${file}: https://a.vn/muc/2/`],
  [good, { ...whole, thumbnail_url: 'https://a.vn/3.png' }, `${file}: https://a.vn/3.png`],
  [
    { ...good, '/muc/2/': link('/nhung/muc/2/', 'Mục 3') },
    plain,
    `${file}: "Mục 2" is not the title that /muc/2/ says`,
  ],
])('a fault is found, %#', async (pages, answer, problem) => {
  expect(await problems(pages, answer)).toEqual([problem]);
});

test.each([
  { ...whole, type: 'video' },
  { ...whole, html: '' },
  { ...plain, html: '<p>x</p>' },
])('one of another shape is found, %#', async (answer) => {
  expect(await problems(good, answer)).toEqual([expect.stringContaining(`${file}: `)]);
});
