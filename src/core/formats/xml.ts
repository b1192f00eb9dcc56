import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/**
 * A tree as an XML file in UTF-8, ending in a line feed. Control characters, which XML cannot hold and no word is
 * made of, are left out.
 */
export function toXmlFile(root: Element): string {
  // The library writes “]]>” as it stands, which XML forbids in words (section 2.4); there are no CDATA sections here.
  const xml = toXml(root).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}
