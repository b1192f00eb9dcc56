import { describe, expect, test } from 'vitest';
import { extractFile } from '../extract-file.ts';
import { extractOf, linesOf, wordsOf } from '../fixtures/lines.fixture.ts';

const read = (html: string): ReturnType<typeof extractFile> =>
  extractFile('plan.html', new TextEncoder().encode(html));

describe('text', () => {
  test.each([
    [
      'blocks and breaks',
      '<p>KẾ HOẠCH<br>thực hiện Kết luận số 69-KL/TW</p><div>I. MỤC ĐÍCH</div>',
      ['KẾ HOẠCH', 'thực hiện Kết luận số 69-KL/TW', '', 'I. MỤC ĐÍCH'],
    ],
    [
      'white space of the source',
      '<p>  Tăng\n   cường <b>sự </b> <i>lãnh\tđạo</i> </p>',
      ['Tăng cường sự lãnh đạo '],
    ],
    ['text without blocks, parted by two breaks', 'Một<br> <br>Hai', ['Một', '', 'Hai']],
    ['preformatted text', '<pre>Nơi nhận:\n- Lưu VP.</pre>', ['Nơi nhận:', '- Lưu VP.']],
    ['no-break spaces as found', '<p>Số&nbsp;&nbsp;12-KH/TU</p>', ['Số\u00A0\u00A012-KH/TU']],
    ['a picture', '<p>BÍ THƯ<img src="x.png" alt="chữ ký"></p>', ['BÍ THƯ', '[image] chữ ký']],
    [
      'list marks as Word writes them',
      '<p><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span>Tăng cường</p>',
      ['- Tăng cường'],
    ],
    [
      'footnotes as Word writes them',
      '<p>Một<a href="#_ftn1">[1]</a></p><div id="ftn1"><p>[1] Luật</p></div>',
      ['Một[1]', '[footnote] [1] Luật'],
    ],
    [
      'header, footer and footnotes as LibreOffice writes them',
      '<div title="header"><p>2</p></div><p>Một<sup>1</sup></p><div id="sdfootnote1"><p>1Luật</p></div><div title="footer"><p>Lưu hành</p></div>',
      ['[header] 2', '', 'Một1', '[footnote] 1Luật', '[footer] Lưu hành'],
    ],
  ])('%s', async (_, html, lines) => {
    expect(linesOf(await read(html))).toEqual(lines);
  });
});

describe('lists keep their printed numbers', () => {
  test.each([
    ['<ol><li>Một</li><li>Hai</li></ol>', ['1. Một', '2. Hai']],
    ['<ol start="3"><li>Ba</li><li value="7">Bảy</li><li>Tám</li></ol>', ['3. Ba', '7. Bảy', '8. Tám']],
    ['<ol type="a"><li>Một</li><li>Hai</li></ol>', ['a. Một', 'b. Hai']],
    [
      '<ol type="I"><li>MỤC ĐÍCH</li><li>NHIỆM VỤ<ol><li>Một</li></ol></li></ol>',
      ['I. MỤC ĐÍCH', 'II. NHIỆM VỤ', '1. Một'],
    ],
    ['<ol reversed><li>Hai</li><li>Một</li></ol>', ['2. Hai', '1. Một']],
    ['<ul><li>Một</li><li>+ Hai</li></ul>', ['- Một', '+ Hai']],
    ['<ul style="list-style-type: none"><li>Một</li></ul>', ['Một']],
    ['<ol><li><p>Một</p><p>tiếp</p></li></ol>', ['1. Một', 'tiếp']],
  ])('%s', async (html, lines) => {
    expect(wordsOf(await read(html))).toEqual(lines);
  });
});

describe('tables', () => {
  test.each([
    [
      'wide and high cells',
      '<table border="1"><tr><th>TT<th colspan="2">Nhiệm vụ<tr><td rowspan="2">1<td>a<td>b<p>c<tr><td>d<td>e</table>',
      ['TT | Nhiệm vụ | ', '1 | a | b⏎c', ' | d | e'],
    ],
    [
      'a letterhead and a signature',
      '<table><tr><td>TỈNH ỦY BÌNH ĐỊNH<br>*<td>ĐẢNG CỘNG SẢN VIỆT NAM</table><p>KẾ HOẠCH</p><table><tr><td>Nơi nhận:<br>- Lưu.<td>T/M BAN THƯỜNG VỤ<br>BÍ THƯ</table>',
      [
        'TỈNH ỦY BÌNH ĐỊNH',
        '*',
        '',
        'ĐẢNG CỘNG SẢN VIỆT NAM',
        '',
        'KẾ HOẠCH',
        '',
        'Nơi nhận:',
        '- Lưu.',
        '',
        'T/M BAN THƯỜNG VỤ',
        'BÍ THƯ',
      ],
    ],
    [
      'a page set in a table',
      '<table><tr><td><p>KẾ HOẠCH</p><table border="1"><tr><td>1<td>Một</table></table>',
      ['KẾ HOẠCH', '', '1 | Một'],
    ],
  ])('%s', async (_, html, lines) => {
    expect(linesOf(await read(html))).toEqual(lines);
  });
});

describe('a page around the document', () => {
  const document =
    '<p>TỈNH ỦY BÌNH ĐỊNH</p><p>KẾ HOẠCH</p><p>Một</p><p>T/M BAN THƯỜNG VỤ</p><p>Hồ Quốc Dũng</p>';

  test('is left out, and said', async () => {
    const result = await read(`<header><nav>KẾ HOẠCH tuần</nav></header><div><div id="tin">Tin mới nhất</div>
      <div class="noi-dung">${document}</div></div><footer>Bản quyền</footer><script>var a</script>`);
    expect(wordsOf(result)[0]).toBe('TỈNH ỦY BÌNH ĐỊNH');
    expect(wordsOf(result).at(-1)).toBe('Hồ Quốc Dũng');
    expect(extractOf(result).remarks).toEqual([
      'Left out around the document: header (3 words), footer (2 words), div#tin (3 words).',
    ]);
  });

  test('without type name and signature, the body is taken without its frame', async () => {
    const result = await read('<nav>Trang chủ</nav><p>Một</p><aside>Tin</aside>');
    expect(wordsOf(result)).toEqual(['Một']);
    expect(extractOf(result).remarks).toEqual([
      'Left out around the document: nav (2 words), aside (1 words).',
    ]);
  });

  test('hidden text and buttons are left out, and said', async () => {
    const result = await read(
      '<p>Một</p><p style="display: none">hai ba</p><p hidden>bốn</p><button>Tải về</button>',
    );
    expect(wordsOf(result)).toEqual(['Một']);
    expect(extractOf(result).remarks).toEqual([
      '3 words that the page hides are left out.',
      '2 words of buttons and fields are left out.',
    ]);
  });

  test('another encoding, where the page names it', async () => {
    const html = '<meta charset="windows-1258"><p>\xd0\xe0 N\xe3ng</p>';
    const result = await extractFile(
      'a.html',
      Uint8Array.from(html, (letter) => letter.charCodeAt(0)),
    );
    expect(wordsOf(result).join('').normalize('NFC')).toBe('Đà Năng');
    expect(extractOf(result).remarks).toEqual(['The page is stored in windows-1258; read as it says.']);
  });
});
