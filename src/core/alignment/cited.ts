/** Titles of other documents quoted in a task: words that say what is cited, not what is to be done. */
import type { RoleToken } from '../text/roles.ts';
import { makeFloats } from './rows.ts';

/**
 * How much of its weight a word of a cited title keeps. Not nothing: a provision may itself be about
 * the cited document.
 */
const keptOfTitle = 0.1;

/** Where a title ends at the latest, in words; the longest in the corpus has about forty. */
const longestTitle = 48;
/** How far behind the number the word `về` may stand: `ngày 24/11/2023 của Ban Chấp hành Trung ương Đảng về`. */
const longestAttribution = 14;

/** Punctuation that a title does not run over, and words that begin the next citation. */
const boundary = /[;:.)”"]/u;
const nextCitation = /^(?:nghi quyet|ket luan|quyet dinh|chi thi|ke hoach|nghi dinh|chuong trinh)$/u;

function startOfTitle(tokens: readonly RoleToken[], number: number, text: string): number {
  for (let at = number + 1; at < Math.min(tokens.length, number + longestAttribution); at++) {
    const token = tokens[at];
    if (token === undefined || boundary.test(text.slice(tokens[at - 1]?.end ?? 0, token.start))) return -1;
    if (token.key === 'về' || token.fold === 've') return at + 1;
  }
  return -1;
}

/**
 * Part of each token's weight that counts: less for the words behind `về` after a document's number,
 * up to the next punctuation mark or citation.
 *
 * `Nghị quyết số 45-NQ/TW … về tiếp tục xây dựng và phát huy vai trò của đội ngũ trí thức …`
 *
 * @param tokens Tokens of `text` with roles.
 */
export function keptWeights(tokens: readonly RoleToken[], text: string): Float64Array {
  const keep = makeFloats(tokens.length).fill(1);
  tokens.forEach((token, number) => {
    if (token.kind !== 'document') return;
    const start = startOfTitle(tokens, number, text);
    if (start < 0) return;
    for (let at = start; at < Math.min(tokens.length, start + longestTitle); at++) {
      const here = tokens[at];
      if (here === undefined || boundary.test(text.slice(tokens[at - 1]?.end ?? 0, here.start))) break;
      if (nextCitation.test(`${here.fold} ${tokens[at + 1]?.fold ?? ''}`)) break;
      keep[at] = keptOfTitle;
    }
  });
  return keep;
}
