import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildContent } from '../content.ts';
import { findOffice } from '../office.mjs';
import { writeExports } from './run.ts';
import { packSheet } from './xlsx.ts';

const publisher = { name: 'Đối Chiếu', address: 'https://doi-chieu.example/thu/' };
/** Milliseconds; whole programs are started, and a busy machine takes as long as it takes. */
const patience = 120_000;
let folder = '';
const file = (path: string): Promise<Buffer> => readFile(join(folder, 'once', '2024-69-kl-tw', path));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exports-'));
  const out = join(folder, 'content');
  const history = { folder: 'content/history', keep: false };
  await buildContent({ sources: 'content/sources', registry: 'content/registry', cache: null, history, out });
  await writeExports(join(out, 'data'), join(folder, 'once'), publisher, join(folder, 'cache'));
}, patience);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Files of one run that another has not, or not with these bytes. */
async function differing(run: string, other: string): Promise<string[]> {
  const names = (await readdir(join(folder, run), { recursive: true })).filter((name) => name.includes('.'));
  expect(names.filter((name) => name.endsWith('.docx')).length).toBe(3 + 7 + 2);
  const pairs = names.map(async (name) => {
    const [one, two] = await Promise.all([run, other].map((at) => readFile(join(folder, at, name))));
    return one?.equals(two ?? Buffer.of()) === true ? [] : [name.replace('2024-69-kl-tw/', '')];
  });
  return (await Promise.all(pairs)).flat().sort();
}

test.each([
  ['packed anew', null, 26],
  ['taken from the first run', 'cache', 0],
])('the second run gives the same bytes, %s', async (run, cache, packed) => {
  const kept = cache === null ? null : join(folder, cache);
  const made = await writeExports(join(folder, 'content/data'), join(folder, run), publisher, kept);
  expect(made.packed).toBe(packed);
  expect(await differing('once', run)).toEqual([]);
});

test('a changed plan packs its own files anew and those of the tables that it stands in', async () => {
  const data = join(folder, 'changed/data');
  await cp(join(folder, 'content/data'), data, { recursive: true });
  const changed = ['da-nang.json', 'coverage.json', 'work.json', 'comparisons/da-nang.json'];
  const words = 'trên địa bàn thành phố';
  for (const path of changed.map((name) => join(data, '2024-69-kl-tw', name)))
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll(words, words.toUpperCase()));
  const { packed } = await writeExports(data, join(folder, 'later'), publisher, join(folder, 'cache'));
  const files = (await differing('later', 'once')).filter((name) => /\.(?:docx|xlsx)$/u.test(name));
  expect(packed).toBe(files.length);
  expect(files).toEqual([
    ...['clauses/para_3', 'clauses/para_4', 'comparisons/da-nang'].flatMap((path) => [
      `${path}.docx`,
      `${path}.xlsx`,
    ]),
    ...['doi-chieu.xlsx', 'phan-cong.docx', 'phan-cong.xlsx'],
  ]);
});

test('no part of a Word or Excel file knows the time of day', async () => {
  for (const name of ['comparisons/da-nang.docx', 'comparisons/da-nang.xlsx']) {
    const parts = Object.values(unzipSync(await file(name))).map((part) => new TextDecoder().decode(part));
    const years = parts.flatMap((part) => part.match(/<dcterms:\w+[^>]*>\d{4}/gu) ?? []);
    expect(years.map((match) => match.slice(-4))).toEqual(['2000', '2000']);
  }
});

test('the head of a sheet is frozen, which only a window shows', async () => {
  const parts = unzipSync(await file('phan-cong.xlsx'));
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"');
});

test('words that a spreadsheet could run as a formula stay words', async () => {
  const columns = [{ head: '=1+1', kind: 'words' as const, width: 10 }];
  const bytes = await packSheet({ name: 'Thử', columns, rows: [['=1+1'], ['@SUM(A1)']], notes: ['=2+2'] });
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => path.includes('worksheets/'));
  expect(parts.length).toBe(2);
  for (const [, part] of parts) expect(new TextDecoder().decode(part)).not.toContain('<f>');
});

const office = findOffice();
const missing = office === null ? ': NOT OPENED, there is no LibreOffice here; see scripts/office.mjs' : '';

describe.skipIf(office === null)(`opened with LibreOffice${missing}`, () => {
  /** Converts files in one run; a profile of its own keeps it apart from other windows. */
  const convert = async (to: string, paths: string[]): Promise<void> => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const sources = paths.map((path) => join(folder, 'once', '2024-69-kl-tw', path));
    const args = [profile, '--headless', '--convert-to', to, '--outdir', join(folder, to), ...sources];
    await promisify(execFile)(office ?? '', args);
  };
  const words = ['comparisons/da-nang.docx', 'clauses/para_2.docx', 'bang-tong-hop.docx', 'phan-cong.docx'];
  const sheets = ['comparisons/da-nang.xlsx', 'phan-cong.xlsx', 'bang-tong-hop.xlsx'];
  beforeAll(async () => {
    await convert('pdf', words);
    await convert('fods', sheets);
  }, patience);

  const pagesOf = async (path: string): Promise<string[]> => {
    const bytes = await readFile(join(folder, 'pdf', basename(path).replace('.docx', '.pdf')));
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
    return text.map((page) => page.replace(/\s+/gu, ' ').normalize('NFC'));
  };

  test.each([
    [words[0] ?? '', 'TT Kết luận số 69-KL/TW Quan hệ Kế hoạch của Ban Thường vụ Thành ủy Đà Nẵng'],
    [words[1] ?? '', 'TT Nơi Nhiệm vụ Quan hệ'],
    [words[2] ?? '', 'TT Đoạn của Kết luận Bình Định Đà Nẵng'],
    [words[3] ?? '', 'TT Nhiệm vụ Chủ trì Phối hợp Sản phẩm Thời hạn'],
  ])('%s repeats its head on every page that has rows and says its sources', async (path, head) => {
    const pages = await pagesOf(path);
    const tail = pages.findIndex((page) => page.includes('Nguồn:'));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages.slice(0, tail)) expect(page).toContain(head);
    expect(pages.join(' ')).toMatch(/mã bản nguồn [0-9a-f]{12}/u);
    expect(pages.join(' ')).toContain('https://doi-chieu.example/thu/2024-69-kl-tw/');
  });

  test('a comparison says state and corrections, and has the words as received', async () => {
    const all = (await pagesOf(words[0] ?? '')).join(' ');
    expect(all).toContain('(máy đề xuất, chưa rà soát)');
    expect(all).toContain('Bản nguồn ghi “đầu thầu”, có thể đúng là “đấu thầu”');
    expect(all).toContain('Chưa thấy nhiệm vụ tương ứng');
    expect(all).toContain('(bản nguồn không ghi số, ngày)');
  });

  test.each([
    [sheets[0] ?? '', ['percentage', 'float', 'string']],
    [sheets[1] ?? '', ['date', 'float', 'string']],
    [sheets[2] ?? '', ['float', 'string']],
  ])('%s has typed cells, a filter, and a head that every printed page repeats', async (path, types) => {
    const xml = await readFile(join(folder, 'fods', basename(path).replace('.xlsx', '.fods')), 'utf8');
    for (const type of types) expect(xml).toContain(`office:value-type="${type}"`);
    expect(xml).toContain('table:display-filter-buttons="true"');
    expect(xml).toContain('<table:table-header-rows>');
    expect(xml).toContain('mã bản nguồn');
    expect(xml).not.toContain('table:formula');
  });
});
