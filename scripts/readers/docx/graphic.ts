import { descendant, elements, type XmlElement } from './xml.ts';

/** What a drawing shows: a box of text, or a picture. Lines and empty shapes show neither. */
export type GraphicPart = { kind: 'text'; content: XmlElement } | { kind: 'picture'; alternative: string };

/** Elements that are pictures: images, charts and diagrams, older images, embedded objects. */
const pictures = new Set(['pic:pic', 'a:graphicData', 'v:imagedata']);

/**
 * Reads a drawing (`w:drawing`, ECMA-376 part 1, 20.4; `w:pict`, part 4, 19).
 *
 * @returns its text boxes and pictures, in order
 */
export function readGraphic(element: XmlElement): GraphicPart[] {
  const described = descendant(element, 'wp:docPr')?.attributes;
  const alternative = described?.get('descr') ?? described?.get('title') ?? '';
  return partsOf(element, alternative);
}

function partsOf(element: XmlElement, alternative: string): GraphicPart[] {
  return elements(element).flatMap((part): GraphicPart[] => {
    if (part.name === 'w:txbxContent') return [{ kind: 'text', content: part }];
    if (part.name === 'mc:AlternateContent') return partsOf(firstOf(part), alternative);
    if (pictures.has(part.name) && isPicture(part)) {
      return [{ kind: 'picture', alternative: alternative || (part.attributes.get('o:title') ?? '') }];
    }
    return partsOf(part, alternative);
  });
}

function firstOf(choice: XmlElement): XmlElement {
  return elements(choice)[0] ?? choice;
}

/** Graphic data may be a shape, which is looked into, or a chart or diagram, of which only its place is read. */
function isPicture(part: XmlElement): boolean {
  if (part.name !== 'a:graphicData') return true;
  return /\/(?:chart|diagram)$/u.test(part.attributes.get('uri') ?? '');
}
