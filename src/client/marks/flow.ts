/**
 * The words of a page as plain text, with the way back to the text nodes that they stand in: a phrase is
 * found although a citation or a correction begins in the middle of it.
 */

/** Words that were probably misread stand twice in the page: as received, and as corrected. */
export type Reading = 'received' | 'corrected';

/** Half open, in UTF-16 units. */
type Span = readonly [start: number, end: number];

/** One reading of some elements, in order. */
export interface Flow {
  text: string;
  /** Every text node with the place in `text` where it begins. */
  pieces: { node: Text; start: number }[];
}

/** What is in the page but is not a word of the document, or not of this reading. */
const leftOut: Record<Reading, string> = {
  received: '.corrected, .hidden-text, [aria-hidden="true"], [data-beside]',
  corrected: '.as-received, .hidden-text, [aria-hidden="true"], [data-beside]',
};

/** Reads the words of `blocks`; a blank stands between two blocks and belongs to neither. */
export function readFlow(blocks: readonly Element[], reading: Reading): Flow {
  const flow: Flow = { text: '', pieces: [] };
  for (const block of blocks) {
    if (flow.text !== '') flow.text += ' ';
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node instanceof Element && node.matches(leftOut[reading])
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!(node instanceof Text)) continue;
      flow.pieces.push({ node, start: flow.text.length });
      flow.text += node.data;
    }
  }
  return flow;
}

/** The stretch of the page that a stretch of the text stands for. */
export function rangeOf({ pieces }: Flow, [start, end]: Span): Range {
  const range = document.createRange();
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (first) range.setStart(first.node, start - first.start);
  if (last) range.setEnd(last.node, end - last.start);
  return range;
}
