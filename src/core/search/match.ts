/** Whether a provision really holds what was asked for, and how well. */
import { listWords, type Query, type Word } from './query.ts';
import type { ExcerptPiece } from './types.ts';

/** Best first: the phrase with its marks, the phrase without, all words anywhere in the provision. */
export const tiers = ['exact-phrase', 'phrase', 'words'] as const;
export type Tier = (typeof tiers)[number];

export interface Match {
  tier: Tier;
  /** Stretches of the text to mark, in order, not overlapping. */
  spans: [number, number][];
}

/**
 * Looks for the query in a text. The search engine lets unknown words pass and takes the beginning of a
 * word for the word; here every word of the query must be there, whole.
 */
export function matchText(text: string, query: Query): Match | null {
  const words = listWords(text);
  const exact = findPhrases(words, query.words, 'exact');
  if (exact.length > 0) return { tier: 'exact-phrase', spans: exact };
  const folded = findPhrases(words, query.words, 'bare');
  if (folded.length > 0) return { tier: 'phrase', spans: folded };
  const wanted = new Set(query.words.map((word) => word.bare));
  const found = words.filter((word) => wanted.has(word.bare));
  if (new Set(found.map((word) => word.bare)).size < wanted.size) return null;
  return { tier: 'words', spans: joinNeighbours(found, text) };
}

function findPhrases(words: Word[], phrase: Word[], form: 'exact' | 'bare'): [number, number][] {
  const spans: [number, number][] = [];
  for (let at = 0; at + phrase.length <= words.length; at += 1) {
    if (!phrase.every((word, index) => words[at + index]?.[form] === word[form])) continue;
    const start = words[at]?.start ?? 0;
    at += phrase.length - 1;
    spans.push([start, words[at]?.end ?? start]);
  }
  return spans;
}

/** Found words that stand side by side are marked as one stretch. */
function joinNeighbours(words: Word[], text: string): [number, number][] {
  const spans: [number, number][] = [];
  for (const { start, end } of words) {
    const last = spans.at(-1);
    if (last && text.slice(last[1], start).trim() === '') last[1] = end;
    else spans.push([start, end]);
  }
  return spans;
}

const before = 110;
const length = 330;

/** Where the excerpt has most to show: the first match with the most others within its reach. */
function pickStart(spans: [number, number][]): number {
  const reach = (from: number): number =>
    spans.reduce(
      (sum, [start, end]) => (start >= from && end <= from + length - before ? sum + end - start : sum),
      0,
    );
  const starts = spans.map(([start]) => start);
  return starts.reduce((best, start) => (reach(start) > reach(best) ? start : best), starts[0] ?? 0);
}

/** The part of a text around its best match, cut between words, with `…` where something is left out. */
export function makeExcerpt(text: string, spans: [number, number][]): ExcerptPiece[] {
  const first = pickStart(spans);
  const start = text.length <= length || first <= before ? 0 : text.indexOf(' ', first - before) + 1;
  const stop = start + length >= text.length ? text.length : text.lastIndexOf(' ', start + length);
  const pieces: ExcerptPiece[] = start > 0 ? [{ text: '… ', marked: false }] : [];
  let at = start;
  for (const [from, to] of spans) {
    if (from < at || to > stop) continue;
    pieces.push({ text: text.slice(at, from), marked: false }, { text: text.slice(from, to), marked: true });
    at = to;
  }
  pieces.push({ text: text.slice(at, stop) + (stop < text.length ? ' …' : ''), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}
