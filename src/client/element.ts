/** One way to make an element: words only ever become text, never markup. */

/** What may stand inside an element; what is false or null is left out. */
export type Child = Node | string | false | null | undefined;

/** Makes an element with attributes; `true` writes an empty one, what is false or null is left out. */
export function drawElement<Name extends keyof HTMLElementTagNameMap>(
  tag: Name,
  attributes: Readonly<Record<string, string | boolean | null>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== false && child !== null && child !== undefined));
  return element;
}

/**
 * Makes an element that has classes at most.
 *
 * @param names classes, without those that are false
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  tag: Name,
  names: readonly (string | false)[] = [],
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const given = names.filter((name) => name !== false).join(' ');
  return drawElement(tag, { class: given === '' ? null : given }, ...children);
}

/** A link. */
export function makeLink(address: string, ...children: Child[]): HTMLAnchorElement {
  const link = make('a', [], ...children);
  link.href = address;
  return link;
}

/**
 * An element that the page's own HTML has.
 *
 * @throws where it has none: the page and its script do not fit together
 */
export function need<T extends Element>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page lacks #${id}.`);
  return element;
}
