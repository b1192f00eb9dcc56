/**
 * Marks stretches of a page. Where the browser can, nothing in the page is touched (CSS Custom Highlight API):
 * what is copied, counted or searched in it stays the official text. Elsewhere the words are wrapped in `mark`,
 * and unwrapped again.
 */

/** Names of the two highlights in `styles/search.css`. */
const all = 'found';
const current = 'found-here';

/** Marks on a page, until they are taken off. */
export interface Paint {
  /** Sets one of the stretches apart from the others. */
  point: (range: Range) => void;
  clear: () => void;
}

/** Marks all `ranges`, which stay valid whichever way they are marked. */
export function paint(ranges: readonly Range[]): Paint {
  return 'highlights' in CSS ? highlight(ranges) : wrap(ranges);
}

function highlight(ranges: readonly Range[]): Paint {
  CSS.highlights.set(all, new Highlight(...ranges));
  return {
    point: (range) => {
      const here = new Highlight(range);
      here.priority = 1;
      CSS.highlights.set(current, here);
    },
    clear: () => [all, current].forEach((name) => CSS.highlights.delete(name)),
  };
}

function wrap(ranges: readonly Range[]): Paint {
  const marks = new Map(ranges.map((range) => [range, textPieces(range).map(wrapPiece)]));
  for (const [range, own] of marks) {
    const [first, last] = [own[0], own.at(-1)];
    if (first) range.setStartBefore(first);
    if (last) range.setEndAfter(last);
  }
  const pieces = [...marks.values()].flat();
  return {
    point: (range) => {
      for (const mark of pieces) mark.classList.toggle(current, marks.get(range)?.includes(mark) ?? false);
    },
    clear: () => pieces.forEach(unwrap),
  };
}

/** The parts of a stretch, one for each text node that it passes. */
function textPieces(range: Range): Range[] {
  const { commonAncestorContainer: root } = range;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = root instanceof Text ? [root] : [];
  while (walker.nextNode())
    if (range.intersectsNode(walker.currentNode)) nodes.push(walker.currentNode as Text);
  return nodes
    .map((node) => {
      const piece = document.createRange();
      piece.setStart(node, node === range.startContainer ? range.startOffset : 0);
      piece.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
      return piece;
    })
    .filter((piece) => !piece.collapsed);
}

function wrapPiece(piece: Range): HTMLElement {
  const mark = document.createElement('mark');
  mark.className = all;
  piece.surroundContents(mark);
  return mark;
}

function unwrap(mark: HTMLElement): void {
  const parent = mark.parentNode;
  mark.replaceWith(...mark.childNodes);
  parent?.normalize();
}
