/** A cell of a table: words, or a number that a spreadsheet shall read as one; null stays empty. */
export type Cell = string | number | null;

export interface Table {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** What makes a spreadsheet take a text for a formula (OWASP, CSV injection). */
const formulaStart = /^[=+\-@\t\r]/u;

/**
 * A table as a CSV file that spreadsheets open by a double click: UTF-8 with a byte order mark, lines ending in
 * CR LF (RFC 4180), words between quotation marks, numbers bare with a point.
 *
 * Words that a spreadsheet would run as a formula get an apostrophe before them. Words of documents are otherwise
 * as received: a bullet ("-") is the number of a provision, not part of its text, so it meets none of them.
 */
export function toCsv({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((cells) => cells.map(writeCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = formulaStart.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
