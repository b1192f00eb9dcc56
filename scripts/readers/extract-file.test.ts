import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { extractFile } from './extract-file.ts';
import { wordsOf } from './fixtures/lines.fixture.ts';
import { pdfFile } from './fixtures/pdf-file.fixture.ts';
import { p, wordFile } from './fixtures/word-file.fixture.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const oldOffice = latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + '\0'.repeat(600));
const wide = (text: string): string => [...text].map((letter) => `${letter}\0`).join('');
const damagedPage = Uint8Array.from([...strToU8('<p>Cộng hòa xã hội chủ nghĩa Việt Nam</p>'), 0xe1, 0x3c]);
const tcvn3 = 'Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc';
const vni = 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc';

describe('what is refused, and what to do', () => {
  test.each([
    ['old Word', 'a.doc', oldOffice, 'broken-file', /\.doc\).*expected \.docx/, /save as \.docx/],
    ['old Word named .docx', 'a.docx', oldOffice, 'broken-file', /old binary/, /save as \.docx/],
    [
      'Word with a password',
      'a.docx',
      latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + wide('EncryptedPackage')),
      'encrypted',
      /password/,
      /without the password/,
    ],
    [
      'OpenDocument',
      'a.odt',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
      'broken-file',
      /OpenDocument/,
      /\.docx/,
    ],
    ['Excel', 'a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'broken-file', /Excel/, /\.docx/],
    ['Rich Text', 'a.rtf', latin('{\\rtf1\\ansi}'), 'broken-file', /Rich Text/, /save as \.docx/],
    ['a web archive', 'a.mht', latin('MIME-Version: 1.0\r\n'), 'broken-file', /web archive/, /\.html/],
    ['a picture', 'a.png', latin('\x89PNG\r\n'), 'no-text-layer', /picture/, /OCR/],
    ['a photograph named .pdf', 'a.pdf', bytes(0xff, 0xd8, 0xff, 0xe0), 'no-text-layer', /picture/, /OCR/],
    ['nothing', 'a.docx', bytes(), 'broken-file', /no known kind/, /\.docx/],
    ['noise', 'a.docx', bytes(1, 2, 3), 'broken-file', /no known kind/, /\.docx/],
    [
      'half a Word file',
      'a.docx',
      wordFile(p('KẾ HOẠCH')).subarray(0, 700),
      'broken-file',
      /damaged Word/,
      /save it again/,
    ],
    ['a Word file without words', 'a.docx', wordFile(p('')), 'no-text-layer', /without words/, /OCR/],
    [
      'a Word file whose XML is broken',
      'a.docx',
      zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }),
      'broken-file',
      /not sound XML/,
      /save it again/,
    ],
    ['a scan', 'a.pdf', fixture('scan.pdf'), 'no-text-layer', /scan/, /OCR/],
    [
      'a PDF with a password',
      'a.pdf',
      fixture('locked.pdf'),
      'encrypted',
      /password/,
      /without the password/,
    ],
    [
      'a PDF of unnamed letters',
      'a.pdf',
      pdfFile(['\uE001\uE002 \uE003']),
      'no-text-layer',
      /do not say/,
      /OCR/,
    ],
    ['a damaged page of UTF-8', 'a.html', damagedPage, 'encoding', /not UTF-8/, /UTF-8/],
    [
      'half a PDF',
      'a.pdf',
      fixture('plan.pdf').subarray(0, 5000),
      'broken-file',
      /damaged PDF/,
      /save it again/,
    ],
    ['UTF-16', 'a.html', latin('\xff\xfe' + wide('<p>a</p>')), 'encoding', /UTF-16/, /UTF-8/],
    ['bytes of no encoding', 'a.html', latin('<p>k\xe9 ho\x81ch</p>'), 'encoding', /not UTF-8/, /UTF-8/],
    ['TCVN3 in Word', 'a.docx', wordFile(p(tcvn3)), 'legacy-encoding', /TCVN3/, /Unicode/],
    ['VNI in Word', 'a.docx', wordFile(p(vni)), 'legacy-encoding', /VNI/, /Unicode/],
    ['TCVN3 in a page, as bytes', 'a.html', latin(`<p>${tcvn3}</p>`), 'legacy-encoding', /TCVN3/, /Unicode/],
    [
      'TCVN3 in a page that names its encoding',
      'a.html',
      latin(`<meta charset="iso-8859-1"><p>${tcvn3}</p>`),
      'legacy-encoding',
      /TCVN3/,
      /Unicode/,
    ],
  ])('%s', async (_, name, content, rule, reason, note) => {
    const result = await extractFile(name, content);
    expect(result).toEqual({
      refusal: { rule, reason: expect.stringMatching(reason), note: expect.stringMatching(note) },
    });
  });
});

describe('attacks', () => {
  test('a zip bomb is not unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }, { level: 9 });
    const result = await extractFile('a.docx', bomb);
    expect(result).toHaveProperty('refusal.reason', expect.stringMatching(/more than 64 MB/));
  });

  test('a zip that declares less than it holds gives no more than it declares', async () => {
    const file = zipSync({ 'word/document.xml': new Uint8Array(1024 * 1024) });
    const at = file.findLastIndex((_, i) => file[i] === 0x50 && file[i + 1] === 0x4b && file[i + 2] === 0x01);
    file.set([16, 0, 0, 0], at + 24);
    expect(await extractFile('a.docx', file)).toHaveProperty('refusal.rule', 'broken-file');
  });

  test('tags without end or bottom', async () => {
    const many = zipSync({ 'word/document.xml': strToU8('<a/>'.repeat(2_100_000)) });
    expect(await extractFile('a.docx', many)).toHaveProperty('refusal.rule', 'broken-file');
    const deep = '<w:sdt><w:sdtContent>'.repeat(40_000) + p('a') + '</w:sdtContent></w:sdt>'.repeat(40_000);
    expect(await extractFile('a.docx', wordFile(deep))).toHaveProperty('refusal.rule', 'broken-file');
    const page = strToU8(`<body>${'<div>'.repeat(100_000)}a`);
    expect(await extractFile('a.html', page)).toHaveProperty('refusal.rule', 'broken-file');
  });

  test('entities are never expanded', async () => {
    const xml = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><w:document>&e;</w:document>`;
    const file = zipSync({ 'word/document.xml': strToU8(xml) });
    expect(await extractFile('a.docx', file)).toHaveProperty('refusal.rule', 'broken-file');
  });
});

describe('content goes before the name', () => {
  test.each([
    ['a Word file without ending', 'plan', wordFile(p('KẾ HOẠCH')), ['KẾ HOẠCH']],
    ['a page named .doc', 'plan.doc', strToU8('<html><body><p>KẾ HOẠCH</p></body></html>'), ['KẾ HOẠCH']],
    ['a page without tags', 'plan.html', strToU8('KẾ HOẠCH'), ['KẾ HOẠCH']],
  ])('%s', async (_, name, content, lines) => {
    expect(wordsOf(await extractFile(name, content))).toEqual(lines);
  });

  test('the bytes of the caller stay as they are', async () => {
    const content = fixture('plan.pdf');
    await extractFile('plan.pdf', content);
    expect(content).toEqual(fixture('plan.pdf'));
  });
});
