import type { Link } from '../alignment/types.ts';
import { mergeSpans, ownWords } from '../comparison/own-words.ts';
import { cutAsCorrected, type Received } from '../document/corrected.ts';
import type { Correction } from '../document/types.ts';
import { sentencesOf } from '../text/sentences.ts';
import { marked, words, type Inline, type Stretch } from './mdx-nodes.ts';

/**
 * The sentences of a text that a link touches, with the words marked that stand on this side only, and the
 * places that were misread. Sentences that are not touched are left out and shown as […]; nothing else of the
 * text is changed. A link without common words is quoted whole, with nothing marked.
 *
 * @param side which side of the evidence the text is
 */
export function quote(received: Received, evidence: Link['evidence'], side: 'task' | 'target'): Inline[] {
  const spans = mergeSpans(evidence.map((entry) => entry[side]));
  const { text, corrections } = received;
  const sentences = cutAsCorrected(received, sentencesOf);
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
    const to = end + text.slice(end, sentences[i + 1]?.start ?? end).length;
    const fixes = corrections.filter(({ span }) => span[0] >= start && span[1] <= to);
    const whole = fixes.map(({ span }) => span);
    const own = spans.length > 0 ? ownWords(text, spans, whole, start, to) : [];
    nodes.push(...marked(text, nest(own, fixes, side), start, to));
  });
  return nodes;
}

/** Own words with the corrections in them, and the corrections between them. */
function nest(
  own: readonly (readonly [number, number])[],
  fixes: readonly Correction[],
  side: 'task' | 'target',
): Stretch[] {
  const marks = fixes.map(({ span: [start, end], shouldRead, why }) => ({
    start,
    end,
    name: 'Fix',
    attributes: { should: shouldRead, why },
  }));
  const around = own.map(([start, end]) => ({
    start,
    end,
    name: 'Own',
    attributes: { of: side === 'task' ? 'plan' : 'directive' },
    inner: marks.filter((mark) => mark.start >= start && mark.end <= end),
  }));
  const inside = new Set<Stretch>(around.flatMap(({ inner }) => inner));
  return [...around, ...marks.filter((mark) => !inside.has(mark))].sort((a, b) => a.start - b.start);
}

/** What stands for sentences left out; the space before it belongs to the sentence before. */
function gap(isFollowed: boolean): Inline {
  return words(isFollowed ? '[…] ' : '[…]');
}
