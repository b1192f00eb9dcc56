import type { Paragraph, RootContent } from 'mdast';
import type {
  MdxJsxAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
  MdxTextExpression,
} from 'mdast-util-mdx';

/** Attributes of a component; null and undefined leave one out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** A JavaScript string literal; the two line separators are escaped, as old parsers end lines there. */
function literal(text: string): string {
  return JSON.stringify(text)
    .replace(/\u2028/gu, '\\u2028')
    .replace(/\u2029/gu, '\\u2029');
}

/** Values that need no quoting in an attribute: ids and words of the vocabulary. */
const plain = /^[\w .:/-]*$/u;

function attribute(name: string, value: string | number | boolean): MdxJsxAttribute {
  if (value === true) return { type: 'mdxJsxAttribute', name, value: null };
  if (typeof value === 'string' && plain.test(value)) return { type: 'mdxJsxAttribute', name, value };
  const expression = typeof value === 'string' ? literal(value) : String(value);
  return {
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value: expression },
  };
}

function toAttributes(attributes: Attributes): MdxJsxAttribute[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [attribute(name, value)],
  );
}

/** A component that holds other components. */
export function flow(
  name: string,
  attributes: Attributes,
  children: readonly RootContent[],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: toAttributes(attributes),
    children: children as MdxJsxFlowElement['children'],
  };
}

/** Words of a document. As string literals they pass through MDX unread: no Markdown, no JSX, no lost space. */
export function words(text: string): MdxTextExpression {
  return { type: 'mdxTextExpression', value: literal(text) };
}

export type Inline = MdxTextExpression | MdxJsxTextElement;

/** A component within a line of words. */
export function inline(name: string, attributes: Attributes, children: readonly Inline[]): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: toAttributes(attributes), children: [...children] };
}

/** A component that holds words, written on a line of its own. */
export function line(name: string, attributes: Attributes, children: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: [inline(name, attributes, children)] };
}

export interface Stretch {
  start: number;
  end: number;
  name: string;
  attributes: Attributes;
  /** Stretches within this one. */
  inner?: readonly Stretch[];
}

/**
 * Words with components around some stretches of them.
 *
 * @param stretches ascending and without overlap, as offsets in `text`
 * @param from      where to begin
 * @param to        exclusive
 */
export function marked(text: string, stretches: readonly Stretch[], from = 0, to = text.length): Inline[] {
  const nodes: Inline[] = [];
  let at = from;
  for (const { start, end, name, attributes, inner = [] } of stretches) {
    if (end <= from || start >= to) continue;
    if (start > at) nodes.push(words(text.slice(at, start)));
    nodes.push(inline(name, attributes, marked(text, inner, Math.max(start, from), Math.min(end, to))));
    at = Math.min(end, to);
  }
  if (at < to) nodes.push(words(text.slice(at, to)));
  return nodes;
}
