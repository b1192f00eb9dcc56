import { expect, test } from 'vitest';
import { makeChain } from './chain.ts';
import { layRails, type RailRow } from './rails.ts';

const title = {
  type: 'title',
  references: [{ span: [0, 1], number: '20-NQ/TW', kind: 'number', target: null, known: true }],
};
const directive = { id: 'kl', implements: [], provisions: [title] } as unknown as Parameters<
  typeof makeChain
>[0];
const plan = (id: string, ...above: string[]) => ({ id, implements: ['kl', ...above] });
const lay = (...plans: ReturnType<typeof plan>[]): RailRow[] =>
  layRails(makeChain(directive, plans), directive, plans);

const say = ({ id, column, parents }: RailRow): string =>
  `${column} ${id} < ${parents.map((parent) => `${parent.id} ${parent.tie}`).join(', ')}`;

test('a town stands below its province and below the directive: both are drawn', () => {
  expect(lay(plan('da-nang'), plan('phu-quoc', '260-KH/TU')).map(say)).toEqual([
    '0 20-NQ/TW < ',
    '1 kl < 20-NQ/TW named',
    '2 da-nang < kl said',
    '2 260-KH/TU < kl named',
    '3 phu-quoc < kl said, 260-KH/TU said',
  ]);
});

test('a rail runs from a document to the last one that hangs on it, and no further', () => {
  const rows = lay(plan('da-nang'), plan('phu-quoc', '260-KH/TU'));
  expect(rows.map(({ rails }) => rails.map(({ column, ends }) => `${column}${ends ? ' ends' : ''}`))).toEqual(
    [[], ['0 ends'], ['1'], ['1'], ['1 ends', '2 ends']],
  );
});

test('plans that name each other do not hang on each other twice', () => {
  expect(lay(plan('a', 'b'), plan('b', 'a')).map(say)).toEqual([
    '0 20-NQ/TW < ',
    '1 kl < 20-NQ/TW named',
    '2 a < kl said',
    '3 b < kl said, a said',
  ]);
});
