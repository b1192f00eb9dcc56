import { compoundsLike, isCompound, type Compound } from './compounds.ts';
import type { Finding } from './types.ts';
import { inCaseOf, type Word } from './words.ts';

/**
 * Pairs of syllables that have the letters of a common word but other marks: `đầu thầu` for `đấu thầu`.
 * A syllable that makes a common word with its other neighbour is left alone: `nhân văn đóng góp`.
 */
export function findMisreadCompounds(text: string, words: readonly Word[]): Finding[] {
  return words.flatMap((second, at) => {
    const first = words[at - 1];
    if (!first || !second.isJoined || !first.isPlain || !second.isPlain) return [];
    const meant = compoundsLike(first.fold, second.fold);
    if (meant.length === 0 || isCompound(first.key, second.key)) return [];
    const [before, after] = [words[at - 2], words[at + 1]];
    if (before && isCompound(before.key, first.key)) return [];
    if (after && isCompound(second.key, after.key)) return [];
    return [describe(text, first, second, meant)];
  });
}

function describe(text: string, first: Word, second: Word, meant: readonly Compound[]): Finding {
  const span: [number, number] = [first.start, second.end];
  const names = meant.map(({ written }) => `“${written.join(' ')}”`).join(' hoặc ');
  const why = `Từ thường gặp trong văn bản là ${names}; các dấu có thể đã bị nhận dạng sai.`;
  const [only] = meant.length === 1 ? meant : [];
  if (!only) return { kind: 'marks', span, shouldRead: null, why };
  const proposal =
    inCaseOf(text.slice(first.start, first.end), only.written[0]) +
    text.slice(first.end, second.start) +
    inCaseOf(text.slice(second.start, second.end), only.written[1]);
  return { kind: 'marks', span, shouldRead: proposal, why };
}
