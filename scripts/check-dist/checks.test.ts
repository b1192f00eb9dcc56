import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareText } from './fidelity.ts';
import { tagPolicy } from '../../src/core/hosting/policy.ts';
import { faultsOf } from './guard.ts';
import { checkHosts, foreignInPage } from './hosts.ts';
import { checkIds } from './ids.ts';
import { checkLinks } from './links.ts';
import { checkMarkup } from './markup.ts';
import { checkMetadata } from './metadata.ts';
import { site } from './site.fixture.ts';
import { makePage, readSite } from './site.ts';
import { checkWidgets } from './widgets.ts';

describe('links', () => {
  const fault = async (link: string, base = '/'): Promise<string[]> => {
    const pages = { '/a/': `<a href="${link}">x</a><p id="đoạn-1"></p>`, '/b/': '<p id="para_1"></p>' };
    return (await checkLinks(site(pages, ['/data/index.json'], base))).problems;
  };

  test.each([
    '/b/',
    '../b/',
    '/b/#para_1',
    '#đoạn-1',
    '#%C4%91o%E1%BA%A1n-1',
    '?q=x',
    '/data/index.json',
    'https://example.org/',
    'mailto:a@b.vn',
  ])('%s is there', async (link) => {
    expect(await fault(link)).toEqual([]);
  });

  test.each([
    ['/c/', 'there is no such page or file'],
    ['/b', 'there is no such page or file'],
    ['/b/#para_2', 'there is no such id on that page'],
    ['#para_1', 'there is no such id on that page'],
  ])('%s is broken', async (link, reason) => {
    expect(await fault(link)).toEqual([`/a/: ${link}: ${reason}`]);
  });

  test('under a base path, links have to begin with it', async () => {
    expect(await fault('/doi-chieu/b/#para_1', '/doi-chieu/')).toEqual([]);
    expect(await fault('../b/', '/doi-chieu/')).toEqual([]);
    expect(await fault('/b/', '/doi-chieu/')).toEqual(['/a/: /b/: outside the base path /doi-chieu/']);
  });
});

describe('other hosts', () => {
  test.each([
    '<script src="https://cdn.example/a.js"></script>',
    '<link rel="stylesheet" href="//fonts.example/a.css">',
    '<link rel="preconnect" href="https://fonts.example">',
    '<img src="/a.png" srcset="/b.png 1x, https://img.example/c.png 2x">',
    '<p style="background: url(https://img.example/a.png)"></p>',
    '<style>@import "https://fonts.example/a.css";</style>',
    '<script type="module">import("https://cdn.example/a.js")</script>',
  ])('%s would be fetched', (html) => {
    expect(foreignInPage(makePage('/', html))).toHaveLength(1);
  });

  test.each([
    '<a href="https://example.org/">x</a>',
    '<link rel="canonical" href="https://example.org/">',
    '<script src="/a.js"></script>',
    '<script type="application/ld+json">{"@context": "https://schema.org"}</script>',
  ])('%s is no request to another host', (html) => {
    expect(foreignInPage(makePage('/', html))).toEqual([]);
  });

  test('stylesheets and scripts of the site are read too', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'hosts-'));
    await writeFile(join(dir, 'a.css'), 'a { background: url("https://img.example/a.png") }');
    await writeFile(join(dir, 'b.js'), 'fetch("https://api.example/b")');
    const { problems } = await checkHosts(await readSite(dir, '/'));
    await rm(dir, { recursive: true });
    expect(problems).toEqual(['/a.css: https://img.example/a.png', '/b.js: https://api.example/b']);
  });
});

describe('head', () => {
  const head = (title: string, canonical: string): string =>
    `<html lang="vi"><head><title>${title}</title><meta name="description" content="d">` +
    `<link rel="canonical" href="https://doi-chieu.example${canonical}"></head>`;

  test('a page with title, description and its own address is right', () => {
    expect(checkMetadata(site({ '/a/': head('A', '/a/'), '/b/': head('B', '/b/') })).problems).toEqual([]);
  });

  test('two pages with one title, and a wrong address, are found', () => {
    const { problems } = checkMetadata(site({ '/a/': head('A', '/a/'), '/b/': head('A', '/a/') }));
    expect(problems).toEqual(['"A" is the title of /a/ and /b/', '/b/: canonical /a/, expected /b/']);
  });

  test('what is missing is named', () => {
    expect(checkMetadata(site({ '/': '<p>x</p>' })).problems).toEqual([
      '/: no title',
      '/: no description',
      '/: lang is not "vi"',
      '/: 0 canonical links, expected one',
    ]);
  });
});

describe('the guard of a page', () => {
  const tag = (kind: 'page' | 'embed'): string =>
    `<meta http-equiv="Content-Security-Policy" content="${tagPolicy(kind)}">`;

  test.each([
    [tag('page'), '<p onclick="x()">x</p>', '<p onclick>: a script in an attribute'],
    [tag('page'), '<p style="color:red">x</p>', '<p style>: a style in an attribute'],
    [tag('page'), '<a href=" javascript:x()">x</a>', '<a>: an address that is a script'],
    [tag('page'), '<style>p{}</style>', '<style>: a stylesheet in the page'],
    [tag('page'), '<script type="module">x()</script>', '<script>: code in the page'],
    ['', '', 'no Content-Security-Policy'],
    [tag('embed'), '', 'not the policy of a page of kind "page"'],
    [`<link rel="stylesheet" href="/a.css">${tag('page')}`, '', '<link> stands before the policy'],
  ])('%#', (head, body, fault) => {
    expect(faultsOf(makePage('/a/', `<head>${head}</head><body>${body}</body>`))).toEqual([fault]);
  });

  test('data and scripts in files need no exception', () => {
    const body = '<script type="application/ld+json">{"a":1}</script><script src="/a.js"></script>';
    expect(faultsOf(makePage('/nhung/a/', `<head>${tag('embed')}</head><body>${body}</body>`))).toEqual([]);
  });
});

test('scripts for other sites: too heavy, not in ASCII, not the one that is said', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'widgets-'));
  await mkdir(join(dir, 'nhung'));
  const heavy = Array.from({ length: 3000 }, (_, i) =>
    createHash('md5').update(String(i)).digest('hex'),
  ).join();
  const hash = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;
  await writeFile(join(dir, 'nhung/doan.js'), heavy);
  await writeFile(join(dir, 'nhung/vien-dan.js'), '"Đ"');
  await writeFile(
    join(dir, 'nhung/toan-ven.json'),
    JSON.stringify({ 'doan.js': hash(heavy), 'vien-dan.js': hash('"D"') }),
  );
  const { problems } = await checkWidgets(await readSite(dir, '/'));
  await rm(dir, { recursive: true });
  expect(problems).toEqual([
    expect.stringMatching(/^\/nhung\/doan\.js: \d+ bytes gzipped, at most 4000$/),
    '/nhung/vien-dan.js: letters that are not ASCII',
    expect.stringContaining('toan-ven.json says sha384-'),
  ]);
});

test('an id that is there twice is found', () => {
  const { problems } = checkIds(site({ '/': '<p id="a"></p><p id="b"></p><p id="a"></p>' }));
  expect(problems).toEqual(['/: #a is there twice']);
});

test('invalid HTML is found, with its place', async () => {
  const { problems } = await checkMarkup(site({ '/': '<!DOCTYPE html>\n<p><div></div></p>' }));
  expect(problems.join('\n')).toMatch(
    /^\/:2:\d+: .*\(element-permitted-content|close-order|no-implicit-close\)/m,
  );
});

describe('official text', () => {
  const provision = (id: string, num: string, text: string): { id: string; num: string; text: string } => ({
    id,
    num,
    text,
  });
  const document = {
    provisions: [
      provision('sec_I', 'I.', 'MỤC ĐÍCH'),
      provision('sec_I__para_1', '1.', 'Quán triệt Kết luận, thực hiện.'),
    ],
  };
  const page = (text: string): ReturnType<typeof makePage> =>
    makePage('/x/', `<div class="text">${text}</div>`);
  const compare = (text: string): string[] =>
    compareText(document as unknown as Parameters<typeof compareText>[0], page(text));
  const heading = '<h2 class="doc">I. MỤC ĐÍCH</h2>';

  test('words in their order under their ids are the text, whatever stands in the margin', () => {
    const words = '<p class="doc">1. Quán triệt <a href="/">Kết luận</a>, thực hiện.</p>';
    const margin = '<div class="margin"><p class="doc">lời khác</p></div>';
    expect(
      compare(`<section id="sec_I">${heading}<div id="sec_I__para_1">${words}${margin}</div></section>`),
    ).toEqual([]);
  });

  test('rows and cells of a table are provisions, what stands beside them is ours', () => {
    const row = '<tr id="sec_I"><td>I. MỤC</td><td>ĐÍCH</td><td class="beside-row">lời khác</td></tr>';
    const cell = (words: string): string => `<tr><td id="sec_I__para_1">${words}</td></tr>`;
    const table = (words: string): string => `<table class="doc">${row}${cell(words)}</table>`;
    const fixed = '1. Quán triệt <span id="fix_1">Kết luận<b data-correction>x</b></span>, thực hiện.';
    expect(compare(table(fixed))).toEqual([]);
    expect(compare(table('1. Quán triệt Kết luận.'))).toHaveLength(1);
  });

  test('a space too many is found', () => {
    const words = '<p class="doc">1. Quán triệt <a href="/"> Kết luận </a>, thực hiện.</p>';
    expect(compare(`<section id="sec_I">${heading}<div id="sec_I__para_1">${words}</div></section>`)).toEqual(
      [
        '/x/#sec_I__para_1: word 5: expected "… triệt Kết luận, thực hiện. …", found "… triệt Kết luận , thực hiện. …"',
      ],
    );
  });

  test('words left out, added, or in another order are found', () => {
    const words = '<p class="doc">1. Quán triệt Kết luận, thực hiện. Thêm.</p>';
    expect(
      compare(`<section id="sec_I">${heading}<div id="sec_I__para_1">${words}</div></section>`),
    ).toHaveLength(1);
    expect(compare(`<section id="sec_I">${heading}</section>`)).toHaveLength(2);
    expect(
      compare(`<div id="sec_I__para_1">${words}</div><section id="sec_I">${heading}</section>`)[0],
    ).toMatch(/not in the document's order/);
  });
});
