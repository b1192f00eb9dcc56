import type { Link } from '../alignment/types.ts';
import { sentencesOf } from '../text/sentences.ts';
import { marked, words, type Inline } from './mdx-nodes.ts';

/**
 * The sentences of a text that a link touches, with the words marked that stand on both sides.
 * Sentences that are not touched are left out and shown as […]; nothing else of the text is changed.
 * A link without common words is quoted whole.
 *
 * @param side which side of the evidence `text` is
 */
export function quote(text: string, evidence: Link['evidence'], side: 'task' | 'target'): Inline[] {
  const spans = mergeSpans(evidence.map((entry) => entry[side]));
  const sentences = sentencesOf(text);
  // A link may rest on something else than common words; then the whole text is the quote.
  const isTouched = (start: number, end: number): boolean =>
    spans.length === 0 || spans.some(([a, b]) => a < end && b > start);
  const touched = sentences.map(({ start, end }) => isTouched(start, end));
  const nodes: Inline[] = [];
  sentences.forEach(({ start, end }, i) => {
    if (!touched[i]) {
      if (touched[i - 1] ?? i === 0) nodes.push(gap(touched.includes(true, i)));
      return;
    }
    const space = text.slice(end, sentences[i + 1]?.start ?? end);
    const same = spans.map(([a, b]) => ({ start: a, end: b, name: 'Same', attributes: {} }));
    nodes.push(...marked(text, same, start, end + space.length));
  });
  return nodes;
}

/** What stands for sentences left out; the space before it belongs to the sentence before. */
function gap(isFollowed: boolean): Inline {
  return words(isFollowed ? '[…] ' : '[…]');
}

/** Ascending spans without overlap. */
function mergeSpans(spans: readonly (readonly [number, number])[]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
