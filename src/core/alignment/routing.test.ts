import { expect, test } from 'vitest';
import type { Document } from '../document/types.ts';
import { directive, planOf } from './corpus.fixture.ts';
import { names } from './routing.ts';

const plan = planOf('da-nang');
const withFacts = (number: string | null, title: string | null): Document => ({
  ...directive,
  facts: { ...directive.facts, number, title },
});

test.each([
  ['its number', '69-KL/TW', null, true],
  ['another number', '45-HD/BTCTW', null, false],
  ['only the first figures of its number', '69-KH/TU', null, false],
  [
    'its title',
    null,
    'về phát triển khoa học và công nghệ phục vụ sự nghiệp công nghiệp hoá, hiện đại hoá trong điều kiện kinh tế thị trường',
    true,
  ],
  ['another title', null, 'về công tác lưu trữ hồ sơ cán bộ, giải mật tài liệu của cơ quan Đảng', false],
  ['nothing to look for', null, null, false],
])('the directive gives %s', (_, number, title, expected) => {
  expect(names(plan, withFacts(number, title))).toBe(expected);
});

test('filed under a directive that gives nothing to look for', () => {
  expect(names({ ...plan, implements: [directive.id] }, withFacts(null, null))).toBe(true);
});
