import { expect, test } from 'vitest';
import { uncorrected } from '../document/corrected.ts';
import { directive } from './corpus.fixture.ts';
import { indexDirective } from './index.ts';
import { readTokens, tokensOf } from './reading.ts';

const { lexicon } = indexDirective(directive).views.marked;
const symbolsOf = new Map([...lexicon.ids].map(([symbol, id]) => [id, symbol]));

test.each([
  // `gắn` and `gần`, `đổi` and `đội` are both words of the directive, but not beside these.
  ['đồi mới sáng tạo', 'đổi mới sáng tạo'],
  ['tiềm lực quôc gia', 'tiềm lực quốc gia'],
  // Nothing is read into words that stand right beside their neighbours.
  ['chuyên gia, nhà khoa học', 'chuyên gia nhà khoa học'],
])('%s is read as %s', (printed, meant) => {
  const read = readTokens(tokensOf(uncorrected(printed)), lexicon);
  const wanted = tokensOf(uncorrected(meant)).map(({ key }) => key);
  expect([...read.symbols].map((id) => symbolsOf.get(id))).toEqual(wanted);
});
