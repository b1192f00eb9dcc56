import { expect, test } from 'vitest';
import { versionOf } from '../text/hash.ts';
import { earlierTexts, extendHistory } from './history.ts';

const now = new Map([
  ['para_1', 'Tăng cường sự lãnh đạo của Đảng'],
  ['para_2', 'Đổi mới tư duy'],
]);

test('a wording is kept once, and again when it comes back', () => {
  const first = extendHistory({}, now);
  expect(first).toEqual({ para_1: ['Tăng cường sự lãnh đạo của Đảng'], para_2: ['Đổi mới tư duy'] });
  expect(extendHistory(first, now)).toEqual(first);
  const changed = new Map([...now, ['para_2', 'Đổi mới mạnh mẽ tư duy']]);
  const second = extendHistory(first, changed);
  expect(second['para_2']).toEqual(['Đổi mới tư duy', 'Đổi mới mạnh mẽ tư duy']);
  expect(extendHistory(second, now)['para_2']).toEqual([
    'Đổi mới tư duy',
    'Đổi mới mạnh mẽ tư duy',
    'Đổi mới tư duy',
  ]);
});

test('earlier wordings are those that are not in force; what is gone has none', () => {
  const kept = {
    para_1: ['Tăng cường sự lãnh đạo của Đảng'],
    para_2: ['Cũ', 'Đổi mới tư duy'],
    para_9: ['x'],
  };
  expect(earlierTexts(kept, now)).toEqual({ para_2: ['Cũ'] });
});

test('a version changes with every mark and stays within eight digits', () => {
  expect(versionOf('hoá')).toMatch(/^[0-9a-f]{8}$/);
  expect(new Set(['hoá', 'hóa', 'hoá.', 'Hoá', ''].map(versionOf)).size).toBe(5);
  expect(versionOf('hoá')).toBe(versionOf('hoá'));
});
