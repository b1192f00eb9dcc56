import { expect, test } from 'vitest';
import { uncorrected } from '../document/corrected.ts';
import { bodyNames, bodyWords } from './body-names.ts';
import { tokensOf } from './reading.ts';

function namesIn(text: string): string {
  const tokens = tokensOf(uncorrected(text));
  const named = bodyNames(tokens, text);
  return tokens.flatMap(({ start, end }, at) => (named[at] === 1 ? [text.slice(start, end)] : [])).join(' ');
}

test.each([
  ['về Bộ Giáo dục và Đào tạo quản lý', 'Bộ Giáo dục và Đào tạo'],
  ['Bộ Lao động - Thương binh và Xã hội chủ trì xây dựng', 'Bộ Lao động Thương binh và Xã hội'],
  ['nhiệm vụ của Ủy ban Pháp luật hoặc theo sự phân công', 'Ủy ban Pháp luật'],
  ['Bộ Tài chính, Bộ Công an phối hợp', 'Bộ Tài chính Bộ Công an'],
  ['Sở Khoa học và Công nghệ tham mưu', 'Sở Khoa học và Công nghệ'],
  ['bảo hộ Sở hữu trí tuệ', ''],
  ['Bộ tiêu chí đánh giá', ''],
  ['BỘ TÀI CHÍNH', ''],
])('the bodies named in “%s” are “%s”', (text, names) => {
  expect(namesIn(text)).toBe(names);
});

test.each(bodyWords.map(({ word, line }) => [word, line]))('“%s” begins a name in “%s”', (word, line) => {
  expect(namesIn(line).toLowerCase()).toMatch(new RegExp(`^${word}`, 'u'));
});
