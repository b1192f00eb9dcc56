import type { Element, Text } from 'xast';
import { x } from 'xastscript';

/** Attributes of an element; null and undefined leave one out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** Words of a document as a text node. */
export function words(text: string): Text {
  return { type: 'text', value: text };
}

/** An element that holds words and marks in a line. */
export function line(name: string, attributes: Attributes, children: (Element | Text)[]): Element {
  return x(name, attributes, children);
}

/** An element that holds other elements; each stands on a line of its own, so that people can read the file. */
export function block(name: string, attributes: Attributes, children: Element[]): Element {
  const apart = children.flatMap((child) => [words('\n'), child]);
  return x(name, attributes, children.length > 0 ? [...apart, words('\n')] : []);
}
