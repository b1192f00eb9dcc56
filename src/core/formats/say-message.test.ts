import { expect, test } from 'vitest';
import { groupMessages, sayMessage } from './say-message.ts';

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
  ['container', '4 table rows that a page break cut are put together.', /^4 hàng của bảng .* nối lại\.$/],
  [
    'container',
    'Page 2, 5: no words; if it is a picture of text, its words are missing here.',
    /^Trang 2, 5 không có chữ; .*thiếu\.$/,
  ],
  ['container', 'A remark that is new.', /cần xem lại\.$/],
  [
    'stale-decision',
    'Found a decision (accept) on “Hỗ trợ hình thành các vườn ươm công nghệ” of which a text has changed',
    /về nhiệm vụ “Hỗ trợ hình thành các vườn ươm công nghệ…” không còn khớp/,
  ],
  [
    'stale-decision',
    'Found a decision (reject) of which a text has changed',
    /^Một quyết định rà soát không còn/,
  ],
  ['a-new-rule', 'Found something', /^Found something$/],
])('%s', (rule, reason, expected) => {
  expect(sayMessage({ rule, reason })).toMatch(expected);
});

test('what is said of several lines is said once', () => {
  const message = {
    file: 'a/source.md',
    column: 1,
    level: 'warning',
    rule: 'numbering',
    note: null,
  } as const;
  const found = groupMessages([
    { ...message, line: 9, reason: 'Found number “3.”' },
    { ...message, line: 4, reason: 'Found number “5.”' },
    { ...message, line: 2, reason: 'Found number “3.”' },
  ]);
  expect(found.map(({ said, lines, file }) => [said.slice(0, 8), lines, file])).toEqual([
    ['Số “3.” ', [2, 9], 'source.md'],
    ['Số “5.” ', [4], 'source.md'],
  ]);
});
