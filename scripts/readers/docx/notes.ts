import { formatNumber } from '../extract/number-format.ts';
import { formatOf } from './numbering-part.ts';
import { child, descendant, elements, integer, valueOf, type XmlElement } from './xml.ts';

/** Footnotes and endnotes: what stands in them, and the marks that are printed for them. */
export interface NoteCounter {
  /**
   * Counts a reference.
   *
   * @param reference `w:footnoteReference` or `w:endnoteReference`
   * @returns the printed mark ('' where the writer typed one) and the note; null where there is no such note
   */
  refer: (reference: XmlElement) => { mark: string; content: XmlElement } | null;
}

interface Kind {
  content: ReadonlyMap<string, XmlElement>;
  format: string;
  next: number;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Reads the parts for notes. Marks are counted through the document in the format that the settings give
 * (ECMA-376 part 1, 17.11); restarting on each page depends on the layout and is not followed.
 */
export function countNotes(
  footnotes: XmlElement | null,
  endnotes: XmlElement | null,
  settings: XmlElement | null,
  body: XmlElement,
): NoteCounter {
  const kinds = new Map<string, Kind>([
    ['w:footnoteReference', readKind(footnotes, 'w:footnotePr', 'decimal', settings, body)],
    ['w:endnoteReference', readKind(endnotes, 'w:endnotePr', 'lowerRoman', settings, body)],
  ]);
  return {
    refer: (reference) => {
      const kind = kinds.get(reference.name);
      const content = kind?.content.get(reference.attributes.get('w:id') ?? '');
      if (!kind || !content) return null;
      const own = /^(?:1|true|on)$/u.test(reference.attributes.get('w:customMarkFollows') ?? '');
      return { mark: own ? '' : printMark(kind.next++, kind.format), content };
    },
  };
}

function readKind(
  part: XmlElement | null,
  name: string,
  usual: string,
  settings: XmlElement | null,
  body: XmlElement,
): Kind {
  const content = new Map<string, XmlElement>();
  for (const element of elements(part ?? undefined)) {
    // Separators are notes with a type of their own (17.11.9).
    const type = element.attributes.get('w:type') ?? 'normal';
    if (type === 'normal') content.set(element.attributes.get('w:id') ?? '', element);
  }
  const properties = descendant(child(body, 'w:sectPr'), name) ?? child(settings ?? undefined, name);
  const format = valueOf(properties, 'w:numFmt') ?? usual;
  return { content, format, next: integer(valueOf(properties, 'w:numStart')) ?? 1 };
}

/** Marks are printed raised: numbers have raised digits of their own in Unicode, which no word swallows. */
function printMark(value: number, name: string): string {
  if (name === 'chicago') return '*'.repeat(Math.max(1, value));
  const { format, upper } = formatOf(name);
  if (format === 'bullet' || format === 'none') return '';
  const text = formatNumber(value, format);
  return (upper ? text.toUpperCase() : text).replace(/\d/gu, (digit) => superscripts.charAt(Number(digit)));
}
