import { expect, it } from 'vitest';
import { judgeFound, listFallen, readQuestions, shareRight, type Question } from './search.ts';

const question: Question = { kind: 'numbers', text: '69-KL/TW', expected: ['/a/', '/a/#p1'] };
const nothing: Question = { kind: 'nothing', text: 'xyzzy', expected: [] };

it.each([
  [question, ['/a/#p1', '/b/'], true, true],
  [question, ['/b/', '/c/', '/a/'], false, true],
  [question, ['/b/', '/c/', '/d/', '/a/'], false, false],
  [nothing, [], true, true],
  [nothing, ['/a/'], false, false],
])('$text judged by what stands first', (asked, found, first, third) => {
  expect(judgeFound(asked, found)).toMatchObject({ first, third });
});

it('says which kind fell below its floor', () => {
  const right = judgeFound(question, ['/a/']);
  const wrong = judgeFound(nothing, ['/a/']);
  expect(listFallen(shareRight([right, right]))).toEqual([]);
  expect(listFallen(shareRight([right, wrong]))).toEqual([
    'nothing: 0.0 % right at 1, expected 90.0 %',
    'all: 50.0 % right at 1, expected 98.5 %',
    'all: 50.0 % right at 3, expected 99.0 %',
  ]);
});

it('has at least eighty questions of each of eleven kinds in all, with addresses written out', async () => {
  const questions = await readQuestions();
  expect(questions.length).toBeGreaterThanOrEqual(80);
  expect(new Set(questions.map(({ kind }) => kind)).size).toBe(11);
  expect(
    questions.flatMap(({ expected }) => expected).filter((path) => !path.startsWith('/2024-69-kl-tw/')),
  ).toEqual([]);
});
