import { describe, expect, test } from 'vitest';
import { seeds, sourceOf } from '../document/seeds.fixture.ts';
import { isSyllable } from './syllables.ts';
import { readWords } from './words.ts';

describe('isSyllable', () => {
  test.each([
    ['plain rimes', 'ban cách mạng đẩy nghiệp ương rượu khuya xoong'],
    ['old and new tone placement', 'hoá hóa uỷ ủy thuý thúy khoẻ khỏe'],
    ['qu and gi', 'quốc quyết quý quỹ quân quỳnh gì giếng giữa giết gìn giải'],
    ['i and y', 'kỹ kĩ lý mỹ tỷ sỹ yêu yên y ý'],
    ['k, gh, ngh before e, ê, i', 'kế kiểm ghi ghép nghị nghệ nghiêng'],
    ['stopped rimes with sắc and nặng', 'tập sắp xếp đột khích lịch buýt'],
    ['letters apart', 'sắp'.normalize('NFD')],
    ['capitals', 'ĐẢNG Ủy THUẾ'],
  ])('has %s', (_name, words) => {
    expect(words.split(' ').filter((word) => !isSyllable(word))).toEqual([]);
  });

  test.each([
    ['stopped rimes with other tones or none', 'trưc triểt măt đôt sàch khich'],
    ['c before e, k before a', 'cế cỉ kả kọ gẹ ngề ghà nghầ'],
    ['a glide after a lip consonant', 'boà muế phoả vuỳ'],
    ['two syllables in one', 'khoahọc côngnghệ củaĐảng'],
    ['consonants that do not go together', 'đbạn tgiới nhgiệm xlý'],
    ['wrong vowels', 'ngưiờ tiêngs đượng̣c'],
  ])('has not %s', (_name, words) => {
    expect(words.split(' ').filter((word) => isSyllable(word))).toEqual([]);
  });

  test.each(seeds)('every word of $name in small letters is one', ({ file }) => {
    const { text } = sourceOf(file);
    const words = readWords(text)
      .filter(({ isPlain, end, start }) => isPlain && end - start > 1)
      .map(({ start, end }) => text.slice(start, end))
      .filter((word) => word === word.toLowerCase() && /[^a-z]/u.test(word));
    expect(words.length).toBeGreaterThan(1000);
    expect(words.filter((word) => !isSyllable(word))).toEqual([]);
  });
});
