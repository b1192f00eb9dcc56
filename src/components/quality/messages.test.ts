import { expect, test } from 'vitest';
import { sayMessage } from './messages.ts';

test.each([
  ['numbering', 'Found number “3.”, expected number 2 of its list', /^Số “3\.” không nối tiếp/],
  [
    'fact-differs',
    'Found date “2024-06-05”, expected “2024-06-04” as in the text',
    /“2024-06-05”.*“2024-06-04”/,
  ],
  [
    'ambiguous-reference',
    'Found 69-KL/TW, which is the number of a and b; expected one document',
    /^Số 69-KL\/TW/,
  ],
  ['unrecognised', 'Found text that fits no part of a document: “Một dòng lạ.”', /“Một dòng lạ\.”/],
  ['a-new-rule', 'Found something', /^Found something$/],
])('%s', (rule, reason, expected) => {
  expect(sayMessage({ rule, reason })).toMatch(expected);
});
