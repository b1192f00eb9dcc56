/** Which words of one side of a link the other side does not have: all that lies outside the evidence. */
import type { Span } from '../alignment/types.ts';

/** Words and what stands between them; spaces and signs at the edges are nobody's words. */
const core = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su;

/**
 * Stretches of `text` between `from` and `to` that lie outside the evidence, without the signs at their edges.
 *
 * @param evidence spans of common words, in any order
 * @param whole    spans that must not be cut in two, such as corrected words: one that lies across the edge of
 *                 the evidence counts as common, for as corrected it may well stand on both sides
 * @returns ascending spans without overlap
 */
export function ownWords(
  text: string,
  evidence: readonly Span[],
  whole: readonly Span[] = [],
  from = 0,
  to = text.length,
): Span[] {
  const common = mergeSpans(evidence);
  const across = whole.filter(([a, b]) =>
    common.some(([start, end]) => start < b && end > a && (start > a || end < b)),
  );
  const edges = [...mergeSpans([...common, ...across]), [to, to] as const];
  let at = from;
  return edges.flatMap(([start, end]) => {
    const words = start > at ? core.exec(text.slice(at, Math.min(start, to))) : null;
    const first = at + (words?.index ?? 0);
    at = Math.max(at, end);
    return words ? [widen([first, first + words[0].length], whole)] : [];
  });
}

/** A corrected place may begin or end with a sign. */
function widen([start, end]: Span, whole: readonly Span[]): Span {
  const touching = whole.filter(([a, b]) => a < end && b > start);
  return [Math.min(start, ...touching.map(([a]) => a)), Math.max(end, ...touching.map(([, b]) => b))];
}

/** Ascending spans without overlap. */
export function mergeSpans(spans: readonly Span[]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
