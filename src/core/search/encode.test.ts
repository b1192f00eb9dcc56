import { describe, expect, it } from 'vitest';
import { decodeText, encodeText, termOf, wordEnd } from './encode.ts';

const back = (text: string): string => decodeText(encodeText(text, []).encoded.split(' ')).text;

describe('encodeText and decodeText', () => {
  it.each([
    'Tiếp tục sáp nhập, đẩy mạnh cơ chế tự chủ đối với các tổ chức khoa học và công nghệ công lập',
    'gắn với phát triển kinh tế - xã hội của ngành, vùng, địa phương',
    'theo Quyết định số 1158/QĐ-TTg ngày 13/7/2021 của và Chỉ thị số 25/CT-TTg',
    'Trung tâm Quốc tế Khoa học và Giáo dục liên ngành (ICISE)',
    '“Phát triển Khu Đô thị Khoa học Quy Hòa đến năm 2025”',
    '- Lưu Văn phòng Tỉnh ủy.',
    'giai đoạn 2021–2025, Nghị quyết số 119/2020/QH14',
    `dấu lạ: a${wordEnd}b, \`c\`, 50% < 60% & "d"`,
  ])('gives every letter back: %s', (text) => {
    expect(back(text)).toBe(text);
  });

  it('says which words are found, whole and in parts', () => {
    const { words } = encodeText('Nghị quyết số 119/2020/QH14, Quyết định 1158/QĐ-TTg', []);
    expect(words).toEqual(expect.arrayContaining(['nghị', '119', '2020', 'qh', '14', 'qđ', 'ttg']));
  });

  it('takes one place for a word and what hangs on it', () => {
    const { encoded, length } = encodeText('kinh tế - xã hội', []);
    expect(length).toBe(5); // four words, and the end of the text
    expect(encoded.split(' ')).toHaveLength(5);
  });

  it('puts corrected words behind the words that were read', () => {
    const text = 'Tiếp tục sáp nhập, đẩy mạnh';
    const { encoded } = encodeText(text, [{ span: [0, 17], words: ['Tiếp', 'tục', 'sắp', 'xếp'] }]);
    const { places } = decodeText(encoded.split(' '));
    expect(places.map(({ words }) => words.map((word) => word.toLowerCase()))).toEqual([
      ['tiếp'],
      ['tục'],
      ['sáp', 'sắp'],
      ['nhập', 'xếp'],
      ['đẩy'],
      ['mạnh'],
    ]);
    expect(decodeText(encoded.split(' ')).text).toBe(text);
  });

  it('puts a long form behind its abbreviation', () => {
    const { encoded } = encodeText('hàm lượng về KH&CN, qua đó', [
      { span: [13, 18], words: ['khoa', 'học', 'và', 'công', 'nghệ'] },
    ]);
    const place = decodeText(encoded.split(' ')).places[3];
    expect(place?.words).toEqual(['KH', 'CN', 'khoa', 'học', 'và', 'công', 'nghệ']);
  });

  it('asks for a word as it stands in the index', () => {
    expect(encodeText('Đầu tư', []).encoded.toLowerCase().split(' ')[0]).toBe(termOf('đầu'));
  });
});
