/** The part of a text that shows what was found. */
import type { ExcerptPiece } from './types.ts';

const before = 110;
const length = 330;

/** Where the excerpt has most to show: the first match with the most others within its reach. */
function pickStart(spans: readonly [number, number][]): number {
  const reach = (from: number): number =>
    spans.reduce(
      (sum, [start, end]) => (start >= from && end <= from + length - before ? sum + end - start : sum),
      0,
    );
  const starts = spans.map(([start]) => start);
  return starts.reduce((best, start) => (reach(start) > reach(best) ? start : best), starts[0] ?? 0);
}

/** The part of a text around its best match, cut between words, with `…` where something is left out. */
export function makeExcerpt(text: string, spans: readonly [number, number][]): ExcerptPiece[] {
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
