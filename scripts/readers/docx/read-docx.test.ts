import { describe, expect, test } from 'vitest';
import { extractFile } from '../extract-file.ts';
import { extractOf, linesOf, wordsOf } from '../fixtures/lines.fixture.ts';
import { p, r, table, wordFile, type WordParts } from '../fixtures/word-file.fixture.ts';

const read = (body: string, parts?: WordParts): ReturnType<typeof extractFile> =>
  extractFile('plan.docx', wordFile(body, parts));

const begin = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
const run = (inner: string): string => `<w:r>${inner}</w:r>`;
const box = (inner: string): string =>
  `<w:p>${run(`<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`)}${r('KẾ HOẠCH')}</w:p>`;
const image = `<w:drawing><wp:inline><wp:docPr descr="Chữ ký"/><a:graphic><a:graphicData uri="picture"><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing>`;

describe('text', () => {
  test.each([
    [
      'paragraphs, a blank line between',
      p('KẾ HOẠCH') + p('') + p('I. MỤC ĐÍCH'),
      ['KẾ HOẠCH', '', 'I. MỤC ĐÍCH'],
    ],
    [
      'line breaks',
      `<w:p>${run('<w:t>PHÓ BÍ THƯ</w:t><w:br/><w:t>Lê Thanh Sơn</w:t>')}</w:p>`,
      ['PHÓ BÍ THƯ', 'Lê Thanh Sơn'],
    ],
    [
      'tabs and hyphens',
      `<w:p>${run('<w:t>1.</w:t><w:tab/><w:t>69</w:t><w:noBreakHyphen/><w:t>KL/</w:t><w:softHyphen/><w:t>TW</w:t>')}</w:p>`,
      ['1. 69-KL/TW'],
    ],
    ['inner spaces as found', p('Số:           /KH-UBND'), ['Số:           /KH-UBND']],
    [
      'a hyperlink, a smart tag',
      `<w:p><w:hyperlink>${r('Nghị quyết số ')}</w:hyperlink><w:smartTag>${r('20-NQ/TW')}</w:smartTag></w:p>`,
      ['Nghị quyết số 20-NQ/TW'],
    ],
    [
      'a content control',
      `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${p('KẾ HOẠCH')}</w:sdtContent></w:sdt>`,
      ['KẾ HOẠCH'],
    ],
    ['the result of a field', `<w:p>${begin(' DOCPROPERTY so ')}${r('69-KL/TW')}${end}</w:p>`, ['69-KL/TW']],
    [
      'a field in the code of a field',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${begin('X')}${r('mã')}${end}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Chỉ thị')}${end}</w:p>`,
      ['Chỉ thị'],
    ],
    [
      'a field that never ends',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>${p('Tổ chức thực hiện')}`,
      ['Tổ chức thực hiện'],
    ],
    ['a text box once, after its paragraph', box(p('ĐẾN Số: A0')), ['KẾ HOẠCH', '', 'ĐẾN Số: A0']],
    ['a picture', `<w:p>${r('BÍ THƯ')}${run(image)}</w:p>`, ['BÍ THƯ', '[image] Chữ ký']],
    ['decomposed letters as found', p('Kế hoạch'.normalize('NFD')), ['Kế hoạch'.normalize('NFD')]],
  ])('%s', async (_, body, lines) => {
    expect(linesOf(await read(body))).toEqual(lines);
  });

  test('paragraph numbers lead back, a forced line break keeps its paragraph', async () => {
    const { lines } = extractOf(
      await read(p('KẾ HOẠCH') + p('') + `<w:p>${run('<w:t>a</w:t><w:br/><w:t>b</w:t>')}</w:p>`),
    );
    expect(lines.map(({ paragraph }) => paragraph)).toEqual([1, null, 3, 3]);
  });
});

describe('formatting that changes what is printed', () => {
  const styles = `<w:style w:type="paragraph" w:styleId="Ten"><w:rPr><w:caps/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Ten"/></w:style>`;
  test.each([
    [
      'capitals',
      `<w:p>${r('Kế hoạch', '<w:caps/>')}</w:p>`,
      ['KẾ HOẠCH'],
      /^2 words formatted as all capitals/,
    ],
    ['capitals of a style', p('Kế hoạch', '<w:pStyle w:val="Con"/>'), ['KẾ HOẠCH'], /capitals/],
    [
      'capitals switched off',
      `<w:p><w:pPr><w:pStyle w:val="Con"/></w:pPr>${r('Kế hoạch', '<w:caps w:val="0"/>')}</w:p>`,
      ['Kế hoạch'],
      null,
    ],
    [
      'hidden text',
      `<w:p>${r('Kế hoạch')}${r(' mật của tỉnh', '<w:vanish/>')}</w:p>`,
      ['Kế hoạch'],
      /^3 words formatted as hidden/,
    ],
    [
      'inserted text',
      `<w:p>${r('Bộ ')}<w:ins>${r('Chính trị')}</w:ins></w:p>`,
      ['Bộ Chính trị'],
      /^2 words inserted/,
    ],
    [
      'deleted text',
      `<w:p>${r('Bộ')}<w:del><w:r><w:delText> Chính trị khoá XI</w:delText></w:r></w:del></w:p>`,
      ['Bộ'],
      /^4 words deleted/,
    ],
    [
      'a deleted end of a paragraph',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('Ban Chấp hành ')}</w:p>${p('Trung ương')}`,
      ['Ban Chấp hành Trung ương'],
      null,
    ],
    [
      'a symbol',
      `<w:p>${run('<w:sym w:font="Wingdings" w:char="F0FC"/>')}${r(' Có')}</w:p>`,
      ['✓ Có'],
      /same sign of Unicode/,
    ],
  ])('%s', async (_, body, lines, remark) => {
    const result = await read(body, { styles });
    expect(wordsOf(result)).toEqual(lines);
    const { remarks } = extractOf(result);
    if (remark === null) expect(remarks.filter((found) => !found.includes('deleted'))).toEqual([]);
    else expect(remarks).toEqual([expect.stringMatching(remark)]);
  });
});

describe('tables', () => {
  const letterhead = table(
    [
      [
        p('TỈNH ỦY BÌNH ĐỊNH') + p('*') + p('Số 260-KH/TU'),
        p('ĐẢNG CỘNG SẢN VIỆT NAM') + p('Bình Định, ngày 04 tháng 6 năm 2024'),
      ],
    ],
    false,
  );
  test.each([
    [
      'rows with their cells',
      table([
        [p('TT'), p('Nhiệm vụ')],
        [p('1'), p('Quán triệt') + p('Kết luận')],
      ]),
      ['TT | Nhiệm vụ', '1 | Quán triệt⏎Kết luận'],
    ],
    [
      'wide and high cells',
      table([
        [`<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('I. Thể chế')}</w:tc>`, p('2024')],
        [`<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('1')}</w:tc>`, p('Sở Nội vụ'), p('quý I')],
        [`<w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('')}</w:tc>`, p('Sở Xây dựng'), p('quý II')],
      ]),
      ['I. Thể chế |  | 2024', '1 | Sở Nội vụ | quý I', ' | Sở Xây dựng | quý II'],
    ],
    [
      'a letterhead, column by column',
      letterhead + p('KẾ HOẠCH'),
      [
        'TỈNH ỦY BÌNH ĐỊNH',
        '*',
        'Số 260-KH/TU',
        '',
        'ĐẢNG CỘNG SẢN VIỆT NAM',
        'Bình Định, ngày 04 tháng 6 năm 2024',
        '',
        'KẾ HOẠCH',
      ],
    ],
    [
      'recipients and signature',
      p('Kế hoạch này./.') +
        table(
          [
            [
              p('Nơi nhận:') + p('- Lưu Văn thư.'),
              p('T/M BAN THƯỜNG VỤ') + p('') + p('') + p('Lê Thanh Sơn'),
            ],
          ],
          false,
        ),
      ['Kế hoạch này./.', '', 'Nơi nhận:', '- Lưu Văn thư.', '', 'T/M BAN THƯỜNG VỤ', '', 'Lê Thanh Sơn'],
    ],
    [
      'a first table of facts',
      table([
        [p('Số TT'), p('Số lượng')],
        [p('1'), p('2')],
      ]),
      ['Số TT | Số lượng', '1 | 2'],
    ],
  ])('%s', async (_, body, lines) => {
    expect(linesOf(await read(body))).toEqual(lines);
  });
});

describe('notes, headers and footers', () => {
  const footnotes = `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote>
    <w:footnote w:id="2"><w:p>${run('<w:footnoteRef/>')}${r(' Luật Địa chất và khoáng sản')}</w:p></w:footnote>`;
  const reference = run('<w:footnoteReference w:id="2"/>');

  test('a footnote follows its paragraph, with the mark that is printed', async () => {
    const result = await read(`<w:p>${r('về khoáng sản')}${reference}${r(' đến cán bộ')}</w:p>${p('Hai')}`, {
      footnotes,
    });
    expect(linesOf(result)).toEqual([
      'về khoáng sản¹ đến cán bộ',
      '[footnote] ¹ Luật Địa chất và khoáng sản',
      '',
      'Hai',
    ]);
    expect(extractOf(result).lines.map(({ paragraph }) => paragraph)).toEqual([1, 1, null, 2]);
  });

  test('headers once, page numbers as such, only where they are printed', async () => {
    const pageField = `<w:p>${r('- ')}<w:fldSimple w:instr=" PAGE ">${r('2')}</w:fldSimple>${r(' -')}</w:p>`;
    const edges = [p('Dự thảo') + pageField, p('Trang đầu')];
    const section = (more: string): string =>
      `<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:headerReference w:type="first" r:id="rId2"/>${more}</w:sectPr>`;
    const body = `<w:p><w:pPr>${section('')}</w:pPr>${r('Một')}</w:p>${p('Hai')}`;
    expect(wordsOf(await read(body + section(''), { edges }))).toEqual([
      '[header] Dự thảo',
      '[page-number] - 2 -',
      'Một',
      'Hai',
    ]);
    expect(wordsOf(await read(body + section('<w:titlePg/>'), { edges }))).toContain('[header] Trang đầu');
  });

  test('comments are left out and said', async () => {
    const result = await read(p('Một'), { comments: `<w:comment w:id="1">${p('xem lại')}</w:comment>` });
    expect(wordsOf(result)).toEqual(['Một']);
    expect(extractOf(result).remarks).toEqual(['1 comments in the margin are left out.']);
  });
});
