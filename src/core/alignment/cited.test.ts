import { expect, test } from 'vitest';
import { uncorrected } from '../document/corrected.ts';
import { keptWeights } from './cited.ts';
import { tokensOf } from './reading.ts';

/** The words that count less, as they stand in the text. */
function dimmed(text: string): string {
  const tokens = tokensOf(uncorrected(text));
  const keep = keptWeights(tokens, text);
  const dim = tokens.filter((_, at) => (keep[at] ?? 1) < 1);
  return dim.length === 0 ? '' : text.slice(dim[0]?.start, dim.at(-1)?.end);
}

test.each([
  [
    'Nghị quyết số 45-NQ/TW ngày 24/11/2023 của Ban Chấp hành Trung ương Đảng về tiếp tục xây dựng và phát huy vai trò của đội ngũ trí thức.',
    'tiếp tục xây dựng và phát huy vai trò của đội ngũ trí thức',
  ],
  [
    'Kế hoạch số 121-KH/TU về phát triển công nghiệp công nghệ cao trên địa bàn thị xã; ưu tiên bố trí nguồn lực',
    'phát triển công nghiệp công nghệ cao trên địa bàn thị xã',
  ],
  ['Triển khai thực hiện Kết luận số 69-KL/TW và Kế hoạch này phù hợp với chức năng, nhiệm vụ', ''],
  ['Hoàn thiện pháp luật về khoa học, công nghệ', ''],
])('%s', (text, expected) => {
  expect(dimmed(text)).toBe(expected);
});
