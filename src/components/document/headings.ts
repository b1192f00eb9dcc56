/** The headings of a document for its contents. */
import type { ProvisionData } from '../../core/formats/contract.ts';

export interface HeadingEntry {
  id: string;
  num: string;
  text: string;
  depth: number;
}

/** Longer than this, a "heading" is a sentence with provisions under it, which would flood the contents. */
const longest = 220;

/** Headings of the first two levels, in order; capitals of printed section names become sentence case. */
export function listHeadings(provisions: ProvisionData[]): HeadingEntry[] {
  const depths = new Map<string, number>();
  const entries = provisions
    .filter(({ heading, type, text }) => heading && type !== 'row' && text !== '')
    .map((provision) => {
      const depth = provision.parent === null ? 0 : (depths.get(provision.parent) ?? -1) + 1;
      depths.set(provision.id, depth);
      return { id: provision.id, num: provision.num, text: calm(provision.text), depth };
    });
  return entries.filter((entry) => entry.depth < 2 && entry.text.length <= longest);
}

function calm(text: string): string {
  const plain = text.trim();
  if (plain !== plain.toLocaleUpperCase('vi')) return plain;
  const calmed = plain.charAt(0) + plain.slice(1).toLocaleLowerCase('vi');
  // A Roman number stays one: “Phụ lục II”.
  return calmed.replace(/ [ivxl]+$/, (numeral) => numeral.toUpperCase());
}
