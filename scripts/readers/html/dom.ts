import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Parses a page as a browser would; the element `html`. */
export function parsePage(html: string): Element | null {
  return (
    parse(html)
      .childNodes.filter(isElement)
      .find(({ tagName }) => tagName === 'html') ?? null
  );
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** Children that are elements. */
export function elements(parent: Element): Element[] {
  return parent.childNodes.filter(isElement);
}

/** The value of an attribute; '' where it is absent. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? '';
}

/** One declaration of an element's own style attribute, in small letters; '' where it is absent. */
export function styleOf(element: Element, property: string): string {
  for (const declaration of attribute(element, 'style').toLowerCase().split(';')) {
    const [name, ...value] = declaration.split(':');
    if (name?.trim() === property) return value.join(':').trim();
  }
  return '';
}

/** Elements whose content a browser never shows as text. */
const unseen = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'iframe',
  'object',
  'video',
]);
/** Elements that people use a page with; their labels are not the document's words. */
const controls = new Set(['button', 'select', 'textarea', 'input', 'option', 'label', 'audio', 'canvas']);

/** Whether an element is shown at all, as far as the element itself says. */
export function kindOf(element: Element): 'shown' | 'unseen' | 'control' | 'hidden' {
  if (unseen.has(element.tagName)) return 'unseen';
  if (controls.has(element.tagName)) return 'control';
  if (element.attrs.some(({ name }) => name === 'hidden')) return 'hidden';
  if (styleOf(element, 'display') === 'none' || styleOf(element, 'visibility') === 'hidden') return 'hidden';
  return 'shown';
}

/** The words below a node that a browser shows. */
export function shownText(node: Node): string {
  if ('value' in node) return node.value;
  if (!isElement(node) || kindOf(node) === 'unseen') return '';
  return node.childNodes.map(shownText).join(isBlock(node) ? ' ' : '');
}

/** Number of words below an element. */
export function wordsIn(element: Element): number {
  return shownText(element).match(/\S+/gu)?.length ?? 0;
}

const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table
  tbody td tfoot th thead tr ul`.split(/\s+/u),
);

/** Whether an element begins and ends a paragraph (HTML Living Standard, 15.3 "Flow content"). */
export function isBlock({ tagName }: Element): boolean {
  return blocks.has(tagName);
}
