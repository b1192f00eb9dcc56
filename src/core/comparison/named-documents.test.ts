import { expect, test } from 'vitest';
import { findNames, namings } from './named-documents.ts';

const namesIn = (text: string): string[] => findNames(text).map(({ start, end }) => text.slice(start, end));

test.each(namings)('$kind', ({ kind, example }) => {
  const [found] = namesIn(example);
  expect(found).toMatch(new RegExp(`^${kind} .*\\d{4}$`, 'u'));
});

test.each<[string, string[]]>([
  [
    'triển khai Chương trình phát triển tài sản trí tuệ đến năm 2030; Đề án số hóa',
    ['Chương trình phát triển tài sản trí tuệ đến năm 2030'],
  ],
  ['xây dựng chương trình, kế hoạch đến năm 2030', []],
  [
    'tích cực tham gia thực hiện Kết luận số 69-KL/TW và Kế hoạch này',
    ['thực hiện Kết luận số 69-KL/TW và Kế hoạch này'],
  ],
])('%s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});
