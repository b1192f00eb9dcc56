import { expect, test } from 'vitest';
import type { DiffSentence } from './diff.ts';
import { layCorrections } from './lay-corrections.ts';

const sentences: DiffSentence[] = [
  {
    touched: true,
    spans: [
      { kind: 'same', text: 'Tiếp tục ' },
      { kind: 'changed', text: 'sáp nhập' },
      { kind: 'punctuation', text: ', ' },
      { kind: 'same', text: 'đầy mạnh tự chủ. ' },
    ],
  },
  { touched: false, spans: [{ kind: 'same', text: 'Câu hai.' }] },
];
const text = sentences.flatMap(({ spans }) => spans.map((span) => span.text)).join('');
const lay = (...places: string[]): string[] => {
  const corrections = places.map((reads) => {
    const start = text.indexOf(reads);
    return { span: [start, start + reads.length] as [number, number], reads, shouldRead: 'x', why: 'y' };
  });
  const laid = layCorrections(sentences, corrections).flatMap(({ spans }) => spans);
  expect(laid.map((span) => span.text).join('')).toBe(text);
  return laid.filter((span) => span.fix).map((span) => `${span.kind}: ${span.text}`);
};

test.each([
  ['a whole span', ['sáp nhập'], ['changed: sáp nhập']],
  ['part of a span', ['đầy mạnh'], ['same: đầy mạnh']],
  ['parts of three spans', ['tục sáp nhập, đầy'], ['changed: tục sáp nhập, đầy']],
  ['several', ['Tiếp', 'mạnh', 'hai'], ['same: Tiếp', 'same: mạnh', 'same: hai']],
])('a corrected place becomes one span, nothing is lost: %s', (_, places, expected) => {
  expect(lay(...places)).toEqual(expected);
});
