import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A node of a parsed page. */
export type Node = DefaultTreeAdapterTypes.Node;
/** An element of a parsed page. */
export type Element = DefaultTreeAdapterTypes.Element;

/** Parses a page as a browser would. */
export function parsePage(html: string): Node {
  return parse(html);
}

/** Children of a node; those of a `template` are not part of the page. */
export function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** Every element below a node, in the order of the source. */
export function elementsOf(node: Node): Element[] {
  return childrenOf(node).flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

/** The value of an attribute, or null. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** All text below a node, without corrections laid over it: these are ours, not the document's. */
export function textOf(node: Node): string {
  if ('tagName' in node && attribute(node, 'data-correction') !== null) return '';
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return childrenOf(node).map(textOf).join('');
}
