import type { Parts } from './archive.ts';
import { elements, parseXml, type XmlElement } from './xml.ts';

/** A document inside its archive: the main part and the way to the parts that belong to it. */
export interface WordPackage {
  body: XmlElement;
  /** The part that a relationship of the main part names, such as `styles`; null where there is none. */
  related: (type: string) => XmlElement | null;
  /** The part behind the id of a relationship. */
  byId: (id: string) => XmlElement | null;
}

interface Relationship {
  id: string;
  /** Last word of its type's address: `styles`, `header`. */
  type: string;
  target: string;
}

/**
 * Opens the main part (ECMA-376 part 1, 11.3.10) by the relationships of the package.
 *
 * @returns null where there is no main part, or one that is not a sound WordprocessingML document
 */
export function openPackage(parts: Parts): WordPackage | null {
  const main =
    relationships(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const root = open(parts, main);
  const body = elements(root ?? undefined).find(({ name }) => name === 'w:body');
  if (root?.name !== 'w:document' || !body) return null;
  const links = relationships(parts, main);
  const target = (link: Relationship | undefined): XmlElement | null =>
    link ? open(parts, link.target) : null;
  return {
    body,
    related: (type) => target(links.find((link) => link.type === type)),
    byId: (id) => target(links.find((link) => link.id === id)),
  };
}

/** Parts are found by name, and names do not depend on capitals (ECMA-376 part 2, 6.2.2.3). */
function open(parts: Parts, path: string): XmlElement | null {
  const wanted = path.toLowerCase();
  const name = parts.has(path) ? path : [...parts.keys()].find((key) => key.toLowerCase() === wanted);
  const text = name === undefined ? undefined : parts.get(name);
  return text === undefined ? null : parseXml(text);
}

/** The relationships of a part ('' for those of the package itself), with targets as full paths. */
function relationships(parts: Parts, part: string): Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const root = open(parts, `${folder}_rels/${part.slice(slash)}.rels`);
  return elements(root ?? undefined).map(({ attributes }) => ({
    id: attributes.get('Id') ?? '',
    type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
    target: resolve(folder, attributes.get('Target') ?? ''),
  }));
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
