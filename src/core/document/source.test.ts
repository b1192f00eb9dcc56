import { describe, expect, test } from 'vitest';
import { decodeSource, fileOffset, positionAt } from './source.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeSource', () => {
  const refused: [name: string, bytes: Uint8Array, rule: string][] = [
    ['an empty file', utf8(''), 'empty-source'],
    ['a file of blanks and a byte order mark', utf8('\uFEFF \n\t\n'), 'empty-source'],
    ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, 0x4b, 0x00]), 'encoding'],
    ['UTF-16 without it', new Uint8Array(Buffer.from('Số 69-KL/TW ngày 11/01/2024', 'utf16le')), 'encoding'],
    ['windows-1258 bytes', new Uint8Array([0x4b, 0xea, 0xcc, 0x20, 0xff]), 'encoding'],
  ];
  test.each(refused)('refuses %s', (_name, bytes, rule) => {
    const { source, messages } = decodeSource('source.md', bytes);
    expect(source).toBeNull();
    expect(messages).toMatchObject([{ file: 'source.md', level: 'error', rule }]);
    expect(messages[0]?.note).toContain('source.md');
  });

  test('names the place of the first bytes that are not UTF-8', () => {
    const bytes = new Uint8Array([...utf8('KẾ HOẠCH\nthực hiện\nKết '), 0xc3, 0x28]);
    expect(decodeSource('s.md', bytes).messages).toMatchObject([{ line: 3, column: 5 }]);
  });

  const read: [name: string, text: string, expected: string, remark: RegExp | null][] = [
    ['plain text', 'Số 69-KL/TW\n', 'Số 69-KL/TW\n', null],
    ['a byte order mark', '\uFEFFKẾT LUẬN', 'KẾT LUẬN', /byte order mark/u],
    [
      'Windows line ends',
      'I. MỤC ĐÍCH\r\n1. Mục đích\r\n',
      'I. MỤC ĐÍCH\n1. Mục đích\n',
      /Windows line ends/u,
    ],
    ['zero-width characters', 'Kế\u200B hoạch', 'Kế\u200B hoạch', /invisible/u],
    ['non-breaking spaces', 'Số\u00A069-KL/TW', 'Số\u00A069-KL/TW', /non-breaking/u],
    ['decomposed letters', 'Kế hoạch'.normalize('NFD'), 'Kế hoạch', /NFC/u],
  ];
  test.each(read)('reads %s', (_name, text, expected, remark) => {
    const { source, messages } = decodeSource('s.md', utf8(text));
    expect(source?.text).toBe(expected);
    expect(messages.map(({ level }) => level)).toEqual(remark ? ['warning'] : []);
    if (remark) expect(messages[0]?.reason).toMatch(remark);
  });

  test('leads back to line and column of the file as received', () => {
    const received = '\uFEFFThời hạn:\r\nNghị quyết số 20-NQ/TW'.normalize('NFD');
    const { source } = decodeSource('s.md', utf8(received));
    if (!source) throw new Error('not read');
    const at = source.text.indexOf('20-NQ/TW');
    expect(received.slice(fileOffset(source, at))).toBe('20-NQ/TW');
    const line = received.split('\r\n')[1] ?? '';
    expect(positionAt(source, at)).toEqual({ line: 2, column: line.indexOf('20-NQ/TW') + 1 });
  });
});
