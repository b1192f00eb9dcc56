import { expect, test } from 'vitest';
import { extractFile } from '../extract-file.ts';
import { extractOf, wordsOf } from '../fixtures/lines.fixture.ts';
import { inList, level, p, wordFile } from '../fixtures/word-file.fixture.ts';

const symbol = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>';
const courier = '<w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr>';
const definition = (id: number, inner: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`;
const list = (id: number, of: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const restartAt = (at: number, value: number): string =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;

const numbering = [
  definition(
    0,
    level(0, 'upperRoman', '%1.') +
      level(1, 'decimal', '%2.') +
      level(2, 'lowerLetter', '%3)') +
      level(3, 'bullet', '-'),
  ),
  definition(1, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.')),
  definition(2, level(0, 'upperRoman', 'Phần %1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')),
  definition(
    3,
    level(0, 'bullet', '\uF0B7', symbol) + level(1, 'bullet', 'o', courier) + level(2, 'bullet', '+'),
  ),
  definition(4, level(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="Dieu"/>') + level(1, 'none', '')),
  definition(
    5,
    level(0, 'decimal', 'Chương %1') + level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>'),
  ),
  definition(6, level(0, 'decimalZero', '%1')),
  definition(7, '<w:numStyleLink w:val="Ds"/>'),
  list(1, 0) + list(2, 1) + list(3, 2) + list(4, 3) + list(5, 4) + list(6, 5) + list(7, 6),
  list(8, 1, restartAt(0, 1)) + list(9, 1) + list(10, 7),
].join('');

const styles = `<w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
  <w:style w:type="numbering" w:styleId="Ds"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;

/** Paragraphs of lists as `list/level`, and the marks that Word prints before them. */
test.each([
  [
    'levels of a plan',
    ['1/0', '1/1', '1/2', '1/2', '1/3', '1/1', '1/2', '1/0', '1/1'],
    ['I.', '1.', 'a)', 'b)', '-', '2.', 'a)', 'II.', '1.'],
  ],
  ['letters have no đ', ['1/2', '1/2', '1/2', '1/2', '1/2'], ['a)', 'b)', 'c)', 'd)', 'e)']],
  [
    'numbers with those above them',
    ['2/0', '2/1', '2/1', '2/0', '2/1'],
    ['1.', '1.1.', '1.2.', '2.', '2.1.'],
  ],
  ['a level above that was never used', ['2/1', '2/1'], ['1.1.', '1.2.']],
  ['legal numbers', ['3/0', '3/0', '3/1'], ['Phần I', 'Phần II', '2.1']],
  ['bullets of symbol fonts', ['4/0', '4/1', '4/2'], ['-', '-', '+']],
  [
    'numbers that never restart',
    ['6/0', '6/1', '6/1', '6/0', '6/1'],
    ['Chương 1', 'Điều 1.', 'Điều 2.', 'Chương 2', 'Điều 3.'],
  ],
  ['two digits', ['7/0', '7/0'], ['01', '02']],
  ['a list that begins anew', ['2/0', '2/0', '8/0', '8/0'], ['1.', '2.', '1.', '2.']],
  ['two lists of one definition count on', ['2/0', '9/0'], ['1.', '2.']],
  ['a definition that points to a list style', ['10/0', '10/1'], ['I.', '1.']],
])('%s', async (_, places, marks) => {
  const body = places.map((place) => {
    const [id, at] = place.split('/').map(Number);
    return p('Tăng cường', inList(id ?? 0, at));
  });
  const result = await extractFile('plan.docx', wordFile(body.join(''), { numbering, styles }));
  expect(wordsOf(result)).toEqual(marks.map((mark) => `${mark} Tăng cường`));
});

test('a style numbers its paragraphs, unless they say list 0', async () => {
  const styled = '<w:pStyle w:val="Dieu"/>';
  const body = p('Phạm vi', styled) + p('Không số', styled + inList(0)) + p('Đối tượng', styled);
  const result = await extractFile('quy-che.docx', wordFile(body, { numbering, styles }));
  expect(wordsOf(result)).toEqual(['Điều 1. Phạm vi', 'Không số', 'Điều 2. Đối tượng']);
});

test('mapped bullets are said once', async () => {
  const body = p('Một', inList(4)) + p('Hai', inList(4));
  const { remarks } = extractOf(await extractFile('a.docx', wordFile(body, { numbering })));
  expect(remarks).toEqual(['2 list marks of a symbol font are given as "-".']);
});
