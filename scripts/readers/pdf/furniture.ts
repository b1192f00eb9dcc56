import type { Page, PageRow } from './page.ts';
import { textOf } from './row.ts';

/** So many rows at the top and at the bottom of a page may be headers and footers. */
const edgeRows = 3;
/** The same text at the same height, in points, give or take. */
const sameHeight = 4;
/** Headers and footers stand in this part of the page at its top and bottom. */
const margin = 0.15;
/** Lines over footnotes are shorter than this part of the page's width (Word draws 2 inches). */
const noteRule = 0.45;

/** Page numbers as they are printed: "2", "- 2 -", "Trang 2/14". */
const pageNumber = /^(?:[-–—]\s*)?(?:(?:Trang|Page)\s+)?(\d{1,4})(?:\s*\/\s*\d{1,4})?(?:\s*[-–—])?$/iu;

type Edge = 'header' | 'footer';

/** A row at an edge of its page. */
interface EdgeRow {
  page: Page;
  edge: Edge;
  row: PageRow;
  /** Its words, numbers apart. */
  key: string;
  /** The number of the page that it prints, if it prints nothing else. */
  printed: number | null;
}

/**
 * Marks headers, footers, page numbers and footnotes in the rows of all pages.
 *
 * @param size usual size of the document's words, in points
 */
export function markFurniture(pages: readonly Page[], size: number): void {
  const edges = pages.flatMap((page) => [edgeOf(page, 'header'), edgeOf(page, 'footer')]);
  const offset = numberOffset(edges);
  const alike = new Map<string, EdgeRow[]>();
  for (const entry of edges.flat()) {
    const name = `${entry.edge} ${entry.key}`;
    alike.set(name, [...(alike.get(name) ?? []), entry]);
  }
  for (const edge of edges) {
    for (const entry of edge) {
      const { row, page, printed } = entry;
      const others = alike.get(`${entry.edge} ${entry.key}`) ?? [];
      // Numbers that begin anew in an annex are ahead by another count, but stand at the same place.
      if (printed !== null && printed - page.number === offset) row.role = 'page-number';
      else if (isRepeated(entry, others, pages.length))
        row.role = printed === null ? entry.edge : 'page-number';
      else break;
    }
  }
  for (const page of pages) markFootnotes(page, size);
}

/** Rows from an edge inwards, as far as no table stands between. */
function edgeOf(page: Page, edge: Edge): EdgeRow[] {
  const free = page.rows.filter(({ y }) =>
    edge === 'header'
      ? y < margin * page.height && page.tables.every(({ top }) => y < top)
      : y > (1 - margin) * page.height && page.tables.every(({ bottom }) => y > bottom),
  );
  const rows = edge === 'header' ? free.slice(0, edgeRows) : free.slice(-edgeRows).reverse();
  return rows.map((row) => {
    const text = textOf(row).normalize('NFC');
    const printed = pageNumber.exec(text)?.[1];
    const key = text.replace(/\d+/gu, '#');
    return { page, edge, row, key, printed: printed === undefined ? null : Number(printed) };
  });
}

/** What the printed numbers are ahead of the pages; null where no number stands at an edge. */
function numberOffset(edges: readonly EdgeRow[][]): number | null {
  const votes = new Map<number, number>();
  for (const [outermost] of edges) {
    if (outermost?.printed == null) continue;
    const offset = outermost.printed - outermost.page.number;
    votes.set(offset, (votes.get(offset) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([a, times], [b, others]) => others - times || Math.abs(a) - Math.abs(b));
  if (!best) return null;
  // One number alone may be a number of the text; the number of its own page is not.
  return best[1] > 1 || best[0] === 0 ? best[0] : null;
}

/** Whether the same words, but for numbers, stand at the same height of other pages' edges. */
function isRepeated({ page, row }: EdgeRow, alike: readonly EdgeRow[], pages: number): boolean {
  const others = alike.filter((other) => other.page !== page && Math.abs(other.row.y - row.y) <= sameHeight);
  return others.length >= (pages > 3 ? 2 : 1);
}

/** The raised number before a note. */
const noteMark = /^[¹²³⁰⁴-⁹]/u;

/** Small rows, or rows that begin with a raised number, under a short line at the left, down to the end of the page. */
function markFootnotes({ rows, rules, width, height }: Page, size: number): void {
  const text = rows.filter(({ role }) => role === null);
  const left = Math.min(...text.map(({ x0 }) => x0));
  for (const { x0, x1, y0 } of rules) {
    if (y0 < height / 3 || x1 - x0 > noteRule * width || Math.abs(x0 - left) > size) continue;
    const below = text.filter(({ y }) => y > y0);
    const [first] = below;
    if (!first || (below.some((row) => row.size > 0.93 * size) && !noteMark.test(textOf(first)))) continue;
    for (const row of below) row.role = 'footnote';
  }
}
