import { expect, it } from 'vitest';
import { markOwn } from './marked.ts';

const text = 'Tích cực tham gia, các hoạt động triển lãm, diễn đàn.';
const wordsOf = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
const span = (words: string): { task: [number, number]; target: [number, number] } => {
  const at = text.indexOf(words);
  return { task: [at, at + words.length], target: [0, 0] };
};

it('marks what lies outside the evidence and loses no character', () => {
  const pieces = markOwn(text, [span('các hoạt động triển lãm')]);
  expect(pieces.map(wordsOf).join('')).toBe(text);
  expect(pieces.filter((piece) => piece.own).map(wordsOf)).toEqual(['Tích cực tham gia', 'diễn đàn']);
});

it('bears evidence that overlaps or comes out of order', () => {
  const pieces = markOwn(text, [span('triển lãm'), span('hoạt động triển')]);
  expect(pieces.map(wordsOf).join('')).toBe(text);
});

it.each([
  ['within own words', 'Tích cực', ['Tích cực tham gia', 'diễn đàn']],
  ['across the edge of own words', 'gia, các', ['Tích cực tham', 'diễn đàn']],
  ['with a sign at its end', 'diễn đàn.', ['Tích cực tham gia', 'diễn đàn.']],
])('keeps a corrected place whole: %s', (_, reads, expected) => {
  const [fix] = [span(reads).task];
  const corrections = [{ span: fix, reads, shouldRead: 'x', why: 'y' }];
  const pieces = markOwn(text, [span('các hoạt động triển lãm')], corrections);
  expect(pieces.map(wordsOf).join('')).toBe(text);
  expect(pieces.filter((piece) => piece.own).map(wordsOf)).toEqual(expected);
  expect(pieces.some(({ start, end }) => start <= fix[0] && end >= fix[1])).toBe(true);
});
