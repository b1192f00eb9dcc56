/** Making elements. Words always come as text, so that nothing in a document can be taken for markup. */

type Child = Node | string | null | false;

/**
 * Makes an element with attributes (`true` writes an empty one, `false` and null leave it out) and children,
 * of which empty ones are left out.
 */
export function drawElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | boolean | null> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}
