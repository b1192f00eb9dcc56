import { cellText, type Table } from './block.ts';
import { markOf, type LayoutMark } from './layout-marks.ts';

/** More rows than this are facts, not a letterhead or a signature. */
const layoutRows = 4;
/** Recipients, signature, and an empty column between them. */
const layoutColumns = 3;
/** Rows of a document that a page sets in one big table; longer texts than this do not fit a table cell. */
const pageCellLength = 1500;

/**
 * Whether a table only places text on the page: a single cell, a frame around whole pages, a letterhead,
 * or the recipients beside the signature.
 *
 * @param first whether no table stands before it
 */
export function isLayout(table: Table, first: boolean): boolean {
  const filled = table.rows.flat().filter((cell) => cell.length > 0);
  if (filled.length <= 1) return true;
  const columns = new Set(table.rows.flatMap((row) => row.flatMap((cell, i) => (cellText(cell) ? [i] : []))));
  const nests = filled.some((cell) => cell.some(({ kind }) => kind === 'table'));
  if (!table.ruled && columns.size <= 2 && nests) return true;
  if (!table.ruled && columns.size === 1 && filled.some((cell) => cellText(cell).length > pageCellLength)) {
    return true;
  }
  if (table.rows.length > layoutRows || columns.size > layoutColumns) return false;
  return filled
    .flatMap((cell) => cellText(cell).split('\n'))
    .map(markOf)
    .some((mark) => mark !== null && proves(mark, table, first));
}

function proves(mark: LayoutMark, table: Table, first: boolean): boolean {
  return mark.strong || (first && !table.ruled);
}
