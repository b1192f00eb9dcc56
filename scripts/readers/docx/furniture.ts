import type { Block, Paragraph } from '../extract/block.ts';
import type { WordPackage } from './package.ts';
import { elements, toggle, type XmlElement } from './xml.ts';

type Edge = 'header' | 'footer';

/**
 * Headers or footers of all sections (ECMA-376 part 1, 17.10), each text once. Those for the first page
 * and for even pages only where the document prints them.
 *
 * @param read reads the paragraphs of a part
 */
export function readEdges(
  edge: Edge,
  document: WordPackage,
  settings: XmlElement | null,
  read: (part: XmlElement) => Block[],
): Paragraph[] {
  const seen = new Set<string>();
  const found: Paragraph[] = [];
  for (const section of sections(document.body)) {
    for (const reference of references(edge, section, settings)) {
      const part = document.byId(reference.attributes.get('r:id') ?? '');
      for (const block of part ? flatten(read(part)) : []) {
        const text = `${block.role ?? ''} ${block.lines.join('\n')}`;
        if (block.lines.length === 0 || seen.has(text)) continue;
        seen.add(text);
        found.push({ ...block, number: null, role: block.role ?? edge });
      }
    }
  }
  return found;
}

function references(edge: Edge, section: XmlElement, settings: XmlElement | null): XmlElement[] {
  const printed = new Map([
    ['first', toggle(section, 'w:titlePg') ?? false],
    ['even', toggle(settings ?? undefined, 'w:evenAndOddHeaders') ?? false],
    ['default', true],
  ]);
  return elements(section).filter(
    ({ name, attributes }) =>
      name === `w:${edge}Reference` && (printed.get(attributes.get('w:type') ?? 'default') ?? true),
  );
}

function sections(parent: XmlElement): XmlElement[] {
  return elements(parent).flatMap((element) => (element.name === 'w:sectPr' ? [element] : sections(element)));
}

/** Tables in a header only place its words. */
function flatten(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flat().flatMap(flatten),
  );
}
