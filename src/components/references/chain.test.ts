import { expect, test } from 'vitest';
import { makeChain, type ChainLink } from './chain.ts';

const title = (number: string) => ({
  type: 'title',
  references: [{ span: [0, 1], number, kind: 'number', target: null, known: true }],
});
const directive = {
  id: 'kl',
  implements: [],
  provisions: [title('20-NQ/TW')],
} as unknown as Parameters<typeof makeChain>[0];

const plan = (id: string, ...above: string[]) => ({ id, implements: ['kl', ...above] });
/** `kl(da-nang, 260-KH/TU(phu-quoc))` */
const say = ({ id, below }: ChainLink): string =>
  below.length > 0 ? `${id}(${below.map(say).join(', ')})` : id;

test('from the resolution in the title to the town below its province', () => {
  const chain = makeChain(directive, [plan('da-nang'), plan('phu-quoc', '260-KH/TU')]);
  expect(say(chain)).toBe('20-NQ/TW(kl(da-nang, 260-KH/TU(phu-quoc)))');
});

test('a plan below another plan of the corpus', () => {
  expect(say(makeChain(directive, [plan('xa', 'tinh'), plan('tinh')]))).toBe('20-NQ/TW(kl(tinh(xa)))');
});

test('plans that name each other are not lost', () => {
  expect(say(makeChain(directive, [plan('a', 'b'), plan('b', 'a')]))).toBe('20-NQ/TW(kl(a(b)))');
});
