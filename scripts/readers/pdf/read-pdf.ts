import type { ExtractedLine, ExtractResult } from '../../../src/core/document/extract.ts';
import { broken, locked, pictureOnly } from '../extract/refusals.ts';
import { continueTables } from './continue-tables.ts';
import { markFurniture } from './furniture.ts';
import { openPages } from './open-pages.ts';
import type { Page } from './page.ts';
import { pageLines, type Carry } from './page-lines.ts';
import { usualLeading } from './paragraphs.ts';
import { isUnreadable, remarksOf } from './remarks.ts';

/**
 * Reads a PDF with a text layer: lines by their place on the page, in the order of reading.
 *
 * @param bytes the file as received; not changed
 * @returns lines with page numbers; a refusal for a password, for pictures of text and for damage
 */
export async function readPdf(bytes: Uint8Array): Promise<ExtractResult> {
  const opened = await openPages(bytes);
  if ('fault' in opened) {
    if (opened.fault === 'locked') return locked('PDF');
    return broken(
      'PDF',
      opened.fault === 'too-long' ? 'it has too many pages' : 'its pages cannot be opened',
    );
  }
  const { pages } = opened;
  if (pages.every(isEmpty)) return pictureOnly('a PDF without a text layer (a scan)');
  if (isUnreadable(pages)) return pictureOnly('a PDF whose fonts do not say which letters they print');
  markFurniture(pages, usualSize(pages));
  const continued = continueTables(pages);
  const lines: ExtractedLine[] = [];
  const leading = usualLeading(pages.map(({ rows }) => rows.filter(({ role }) => role === null)));
  let carry: Carry = { row: null, area: { left: 0, right: 0 }, leading, table: null };
  for (const page of pages) {
    const read = pageLines(page, carry);
    lines.push(...read.lines);
    carry = read.carry;
  }
  return { extract: { lines, remarks: remarksOf(pages, continued, bytes) } };
}

function isEmpty({ rows, tables, turned }: Page): boolean {
  return rows.length + tables.length + turned.length === 0;
}

/** The size in which most characters are set. */
function usualSize(pages: readonly Page[]): number {
  const counts = new Map<number, number>();
  for (const row of pages.flatMap(({ rows }) => rows)) {
    const size = Math.round(row.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + row.glyphs.length);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}
