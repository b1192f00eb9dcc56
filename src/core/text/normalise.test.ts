import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';

test.each([
  ['  Kết  luận\tsố\n69 ', 'Kết luận số 69'],
  ['Nghị quyết'.normalize('NFD'), 'Nghị quyết'],
  ['I – MỤC ĐÍCH', 'I - MỤC ĐÍCH'],
  ['“không quản được thì cấm”', '"không quản được thì cấm"'],
  ['\uFEFFKế\u00AD hoạch', 'Kế hoạch'],
])('%j', (text, expected) => {
  expect(normalise(text)).toBe(expected);
});
