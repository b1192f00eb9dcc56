import { expect, it } from 'vitest';
import { listPieces, sayTouched } from './pieces.ts';

const sentences = (pattern: string): { touched: boolean; spans: [] }[] =>
  [...pattern].map((sign) => ({ touched: sign === 'x', spans: [] }));

it('shows what lies between touched sentences as one gap', () => {
  const numbers = listPieces(sentences('-x--x-'), 'target').map(({ number }) => number);
  expect(numbers).toEqual([2, null, 5]);
});

it('says that a task goes on before and after what is shown', () => {
  expect(listPieces(sentences('-x-'), 'task').map(({ number }) => number)).toEqual([null, 2, null]);
});

it('names sentences one by one, three and more as a range', () => {
  expect(sayTouched(sentences('xx-xxx'))).toBe(', câu 1, 2, 4–6');
  expect(sayTouched(sentences('x'))).toBe('');
});
