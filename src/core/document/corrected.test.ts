import { expect, test } from 'vitest';
import { sentencesOf } from '../text/sentences.ts';
import { cutAsCorrected } from './corrected.ts';

/** Sentences of a text in which one place was misread, as they stand in the text as received. */
function sentencesWith(text: string, reads: string, shouldRead: string): string[] {
  const start = text.indexOf(reads);
  const corrections = [
    { span: [start, start + reads.length] as [number, number], reads, shouldRead, why: '' },
  ];
  const found = cutAsCorrected({ text, corrections }, sentencesOf);
  return found.map((sentence) => text.slice(sentence.start, sentence.end));
}

test.each([
  ['Chủ trọng đầu tư. Tăng nguồn lực.', 'Chủ', 'Chú', ['Chủ trọng đầu tư.', 'Tăng nguồn lực.']],
  ['Đầu tư. Nguồn lực. Tổ chức.', 'tư. Nguồn', 'tư, nguồn', ['Đầu tư. Nguồn lực.', 'Tổ chức.']],
  ['Đầu tư, Nguồn lực. Tổ chức.', 'tư, Nguồn', 'tư. Nguồn', ['Đầu tư, Nguồn lực.', 'Tổ chức.']],
  ['Đầu tư. Nguồn lực. Tổ chức.', '. Nguồn lực.', '', ['Đầu tư. Nguồn lực. Tổ chức.']],
])('“%s” with “%s” for “%s” is cut into %j', (text, reads, shouldRead, expected) => {
  expect(sentencesWith(text, reads, shouldRead)).toEqual(expected);
});
