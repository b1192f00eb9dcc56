/** A link around words of the host's page, which stay as they are. */
import { dress } from '../widget/sheet.ts';
import type { Part } from './flow.ts';
import type { Link, Meant } from './meant.ts';
import { style } from './style.ts';
import { givePopover } from './triggers.ts';

/** Boxes lay out each element and each text between elements by itself: a link would tear the text apart. */
const laysOutChildren = ({ parentElement }: Text): boolean =>
  parentElement !== null && /flex|grid/.test(getComputedStyle(parentElement).display);

/** Puts a link around the parts of a mention; words and their order stay, and so does what they look like. */
export function wrap(parts: readonly Part[], meant: Meant): void {
  if (parts.some(({ node }) => laysOutChildren(node))) return;
  for (const [i, { node, span }] of [...parts.entries()].reverse()) {
    const [start, end] = span;
    const words = start > 0 ? node.splitText(start) : node;
    if (end - start < words.data.length) words.splitText(end - start);
    const link = makeLink(meant);
    words.replaceWith(link.element);
    link.element.append(words);
    // A number that goes on in another element is one link for the keyboard.
    if (i > 0) link.anchor.tabIndex = -1;
  }
}

/** In a shadow tree the page's rules for links do not hold, so nothing moves. */
function makeLink(meant: Meant): Link {
  const element = document.createElement('doi-chieu-vien-dan');
  const shadow = element.attachShadow({ mode: 'open' });
  dress(shadow, style);
  const anchor = document.createElement('a');
  anchor.className = 'words';
  anchor.href = meant.library.address(meant.document, meant.provision);
  anchor.append(document.createElement('slot'));
  shadow.append(anchor);
  const link = { element, shadow, anchor, meant };
  givePopover(link);
  return link;
}
