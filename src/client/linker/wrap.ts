/** A link around words of the host's page, which stay as they are. */

/**
 * Inside a shadow tree the page's own rules for links do not hold, so nothing moves; `!important` there is
 * stronger than the page's own.
 */
const style = `:host{all:unset!important}
a{all:unset;cursor:pointer;text-decoration:underline dotted;text-underline-offset:.2em}
a:hover{text-decoration-style:solid}
a:focus-visible{outline:2px solid;outline-offset:2px}`;

/** Puts a link around a stretch of a text node; the words and their order stay. */
export function wrap(node: Text, [start, end]: readonly [number, number], address: string): HTMLElement {
  const words = start > 0 ? node.splitText(start) : node;
  if (end - start < words.data.length) words.splitText(end - start);
  const element = document.createElement('doi-chieu-vien-dan');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  const shadow = element.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  const link = document.createElement('a');
  link.href = address;
  link.append(document.createElement('slot'));
  shadow.append(link);
  words.replaceWith(element);
  element.append(words);
  return element;
}
