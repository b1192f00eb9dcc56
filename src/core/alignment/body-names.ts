/** Names of ministries, departments and committees: the subject in them says who, not what is to be done. */
import type { RoleToken } from '../text/roles.ts';
import { fold } from '../text/syllable.ts';

/** Words that such names begin with, and a real line for each. */
export const bodyWords: readonly { word: string; line: string }[] = [
  { word: 'bộ', line: 'Đề án chuyển các cơ sở giáo dục đại học về Bộ Giáo dục và Đào tạo quản lý' },
  { word: 'sở', line: 'Sở Khoa học và Công nghệ chủ trì, phối hợp' },
  { word: 'ủy ban', line: 'thuộc chức năng, nhiệm vụ của Ủy ban Pháp luật hoặc theo sự phân công' },
];
const folds: ReadonlySet<string> = new Set(bodyWords.map(({ word }) => fold(word)));
const firstFolds: ReadonlySet<string | undefined> = new Set([...folds].map((word) => word.split(' ')[0]));

/** A word with a capital and small letters behind it; of a text in capitals nothing can be told. */
const capital = /^\p{Lu}\p{M}*\p{Ll}/u;
/** What stands between the words of a name: `Bộ Lao động - Thương binh và Xã hội`. */
const joint = /^[\s–-]*$/u;

/** Where the name ends: one syllable behind its last capital, since most of its words have two. */
function endOfName(tokens: readonly RoleToken[], from: number, text: string): number {
  let end = from;
  for (const [step, { start, end: after, fold: plain }] of tokens.slice(from).entries()) {
    const at = from + step;
    if (step > 0 && !joint.test(text.slice(tokens[at - 1]?.end ?? 0, start))) break;
    if (capital.test(text.slice(start, after))) end = at + 2;
    else if (at > end || (at === end && plain !== 'va')) break;
  }
  return Math.min(end, tokens.length);
}

/** How many tokens the word for a body at `at` has, where a capital follows it; 0 for none. */
function bodyWordAt(tokens: readonly RoleToken[], at: number, text: string): number {
  if (!firstFolds.has(tokens[at]?.fold)) return 0;
  if (!capital.test(text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0))) return 0;
  for (const size of [1, 2]) {
    const next = tokens[at + size];
    const word = tokens.slice(at, at + size).map((token) => token.fold);
    if (next !== undefined && folds.has(word.join(' ')) && capital.test(text.slice(next.start, next.end)))
      return size;
  }
  return 0;
}

/**
 * Which tokens stand in the name of a ministry, department or committee.
 *
 * @param tokens Tokens of `text` with roles.
 * @returns By token 1 inside a name, else 0.
 */
export function bodyNames(tokens: readonly RoleToken[], text: string): Uint8Array {
  const named = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const size = bodyWordAt(tokens, at, text);
    if (size > 0) named.fill(1, at, endOfName(tokens, at + size, text));
  }
  return named;
}
