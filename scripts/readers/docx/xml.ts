import sax from 'sax';

/** An element of Office XML; prefixes are the usual ones, whatever the file calls them. */
export interface XmlElement {
  /** As in ECMA-376: `w:p`. Elements of namespaces that are not read have no prefix. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly (XmlElement | string)[];
}

/** Namespaces that are read, transitional and strict (ECMA-376 part 1, annex A), and their prefixes. */
const prefixes: readonly [pattern: RegExp, prefix: string][] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/u, 'w'],
  [/\/office\/word\/20\d\d\/wordml/u, 'w14'],
  [/\/officeDocument\/(?:2006\/)?math$/u, 'm'],
  [/\/officeDocument\/(?:2006\/)?relationships$/u, 'r'],
  [/\/package\/2006\/relationships$/u, 'rel'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/u, 'wp'],
  [/\/drawingml\/(?:2006\/)?picture$/u, 'pic'],
  [/\/drawingml\/(?:2006\/)?main$/u, 'a'],
  [/\/markup-compatibility\/2006$/u, 'mc'],
  [/^urn:schemas-microsoft-com:vml$/u, 'v'],
];

/** An element that is still open, and what the prefixes of the file stand for inside it. */
interface Open {
  element: XmlElement & { children: (XmlElement | string)[] };
  scope: Scope;
}
type Scope = ReadonlyMap<string, string>;

/**
 * Parses a part of an Office document. A document type declaration is refused, so that no entity of the
 * file's own, inside or outside, is ever expanded.
 *
 * @returns the root element, or null where the text is not well-formed XML
 */
export function parseXml(text: string): XmlElement | null {
  const xml = sax.parser(true);
  const top: Open = { element: { name: '', attributes: new Map(), children: [] }, scope: new Map() };
  const open = [top];
  const append = (words: string): void => {
    open.at(-1)?.element.children.push(words);
  };
  xml.ontext = append;
  xml.oncdata = append;
  xml.ondoctype = () => {
    throw new Error('A document type declaration');
  };
  xml.onerror = (error) => {
    throw error;
  };
  xml.onopentag = ({ name, attributes }) => {
    const parent = open.at(-1) ?? top;
    const child = begin(name, attributes as Record<string, string>, parent.scope);
    parent.element.children.push(child.element);
    open.push(child);
  };
  xml.onclosetag = () => {
    open.pop();
  };
  try {
    xml.write(text).close();
  } catch {
    return null;
  }
  return elements(top.element)[0] ?? null;
}

function begin(name: string, written: Readonly<Record<string, string>>, outer: Scope): Open {
  const entries = Object.entries(written);
  const declared = entries.filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'));
  const scope =
    declared.length === 0
      ? outer
      : new Map([
          ...outer,
          ...declared.map(([key, uri]) => [key.slice('xmlns:'.length), prefixOf(uri)] as const),
        ]);
  const attributes = new Map<string, string>();
  for (const [key, value] of entries) {
    // An attribute without a prefix belongs to its element, not to the default namespace.
    if (!key.startsWith('xmlns')) attributes.set(key.includes(':') ? usual(key, scope) : key, value);
  }
  return { element: { name: usual(name, scope), attributes, children: [] }, scope };
}

/** A name with the usual prefix of its namespace. */
function usual(name: string, scope: Scope): string {
  const colon = name.indexOf(':');
  const prefix = name.slice(0, Math.max(0, colon));
  const known = scope.get(prefix) ?? (prefix === 'xml' ? 'xml' : '');
  return known === '' ? name.slice(colon + 1) : `${known}:${name.slice(colon + 1)}`;
}

function prefixOf(namespace: string): string {
  return prefixes.find(([pattern]) => pattern.test(namespace))?.[1] ?? '';
}

/** The children that are elements. */
export function elements(parent: XmlElement | undefined): XmlElement[] {
  return (parent?.children ?? []).filter((child) => typeof child !== 'string');
}

/** The first child of a name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return elements(parent).find((element) => element.name === name);
}

/** The first element of a name anywhere below. */
export function descendant(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const element of elements(parent)) {
    const found = element.name === name ? element : descendant(element, name);
    if (found) return found;
  }
  return undefined;
}

/** `w:val` of the first child of a name. */
export function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return child(parent, name)?.attributes.get('w:val');
}

/** A whole number of an attribute or value; undefined when there is none. */
export function integer(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(number) ? number : undefined;
}

/**
 * A switch such as `<w:caps/>` (ECMA-376 part 1, 17.17.4): present means on, unless its value says off.
 *
 * @returns undefined where the element is absent
 */
export function toggle(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(parent, name);
  if (!found) return undefined;
  return !/^(?:0|false|off|none)$/iu.test(found.attributes.get('w:val') ?? '');
}
