import { expect, it } from 'vitest';
import { markOwn } from './marked.ts';

const text = 'Tích cực tham gia, các hoạt động triển lãm, diễn đàn.';
const span = (words: string): { task: [number, number]; target: [number, number] } => {
  const at = text.indexOf(words);
  return { task: [at, at + words.length], target: [0, 0] };
};

it('marks what lies outside the evidence and loses no character', () => {
  const pieces = markOwn(text, [span('các hoạt động triển lãm')]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter((piece) => piece.own).map((piece) => piece.text)).toEqual([
    'Tích cực tham gia',
    'diễn đàn',
  ]);
});

it('bears evidence that overlaps or comes out of order', () => {
  const pieces = markOwn(text, [span('triển lãm'), span('hoạt động triển')]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});
