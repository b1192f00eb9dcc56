import type { ExtractedLine, ExtractRole } from '../../../src/core/document/extract.ts';
import { blankLine } from '../extract/flow.ts';
import { arrange, type Area, type Stream } from './columns.ts';
import type { Page, PageRow } from './page.ts';
import { isBreak, isBreakByShape, leadingOf, type Setting } from './paragraphs.ts';
import { textOf, type Row } from './row.ts';
import type { Table } from './table.ts';

/** A stretch of a page from top to bottom: rows, or a table between them. */
type Part = { kind: 'rows'; rows: PageRow[] } | { kind: 'table'; table: Table };

/** The last row of text of the pages before, to see whether a paragraph goes on. */
export interface Carry {
  row: PageRow | null;
  area: Area;
  /** Usual distance between lines of the document. */
  leading: number;
  /** A table that ended the page before, which may go on. */
  table: Table | null;
}

/** The lines of a page, and what the next page needs to know. */
export function pageLines(page: Page, carry: Carry): { lines: ExtractedLine[]; carry: Carry } {
  const { rows } = page;
  const text = rows.filter(({ role }) => role === null);
  const setting: Setting = { area: areaOf(text, page), leading: leadingOf(text, carry.leading) };
  const edge = (roles: readonly (ExtractRole | null)[]): ExtractedLine[] =>
    rows.filter(({ role }) => roles.includes(role)).map((row) => line(textOf(row), page.number, row.role));
  const numbersOnTop =
    rows.findIndex(({ role }) => role === 'page-number') < rows.findIndex(({ role }) => role === null);
  const top = edge(numbersOnTop ? ['header', 'page-number'] : ['header']);
  const bottom = edge(numbersOnTop ? ['footnote', 'footer'] : ['footnote', 'footer', 'page-number']);
  const parts = partsOf(
    text,
    page.tables.filter((table) => table.rows.length > 0),
  );
  const lines = [...top];
  if (opens(parts[0], carry, setting)) lines.push(blankLine(page.number));
  parts.forEach((part, i) => {
    if (i > 0) lines.push(blankLine(page.number));
    lines.push(
      ...(part.kind === 'table'
        ? tableLines(part.table, page.number)
        : bodyLines(part.rows, page.number, setting)),
    );
  });
  lines.push(...bottom, ...besideLines(page));
  const last = parts.at(-1);
  if (!last) return { lines, carry };
  return {
    lines,
    carry: {
      row: last.kind === 'rows' ? (last.rows.at(-1) ?? null) : null,
      area: setting.area,
      leading: carry.leading,
      table: last.kind === 'table' ? last.table : null,
    },
  };
}

function line(text: string, page: number, role: ExtractRole | null): ExtractedLine {
  return { text, page, paragraph: null, role, cells: null };
}

/** Left and right end of the text; the tables of a page reach as far. */
function areaOf(rows: readonly PageRow[], { width }: Page): Area {
  const left = Math.min(...rows.map(({ x0 }) => x0));
  const right = Math.max(...rows.map(({ x1 }) => x1));
  // A page with a few short lines says nothing of its margins; a quarter of a page is none.
  return { left: Math.min(left, width / 4), right: Math.max(right, (width * 3) / 4) };
}

function partsOf(rows: readonly PageRow[], tables: readonly Table[]): Part[] {
  const parts: Part[] = [];
  let above = -Infinity;
  for (const table of [...tables, null]) {
    const between = rows.filter(({ y }) => y > above && y <= (table?.top ?? Infinity));
    if (between.length > 0) parts.push({ kind: 'rows', rows: between });
    if (table) parts.push({ kind: 'table', table });
    above = table?.top ?? above;
  }
  return parts;
}

/** Whether the page begins with a new paragraph or table. */
function opens(first: Part | undefined, carry: Carry, setting: Setting): boolean {
  if (!first) return false;
  if (first.kind === 'table') return !first.table.continues && (carry.row !== null || carry.table !== null);
  const [row, next] = first.rows;
  if (!carry.row || !row) return carry.table !== null;
  return isBreakByShape(carry.row, row, next, { ...setting, area: carry.area });
}

function bodyLines(rows: readonly PageRow[], page: number, setting: Setting): ExtractedLine[] {
  const streams = arrange(rows, setting.area);
  return streams.flatMap((stream, i) => [
    ...(i > 0 ? [blankLine(page)] : []),
    ...streamLines(stream, page, setting),
  ]);
}

function streamLines({ kind, rows }: Stream, page: number, setting: Setting): ExtractedLine[] {
  return rows.flatMap((row, i) => {
    const before = rows[i - 1];
    const begins = before && isBreak(kind, before, row, rows[i + 1], setting);
    return [...(begins ? [blankLine(page)] : []), line(textOf(row), page, row.role)];
  });
}

function tableLines({ rows }: Table, page: number): ExtractedLine[] {
  return rows.map((cells) => ({
    ...line(cells.filter(Boolean).join(' ').replaceAll('\n', ' '), page, null),
    cells,
  }));
}

/** Text along the edges of the page, and words of stamps, which stand over the text and not in it. */
function besideLines({ turned, stamps, number }: Page): ExtractedLine[] {
  const write = (rows: readonly Row[], role: ExtractRole | null): ExtractedLine[] =>
    rows.map((row) => line(textOf(row), number, role));
  const words = write(turned, null);
  return [...(words.length > 0 ? [blankLine(number)] : []), ...words, ...write(stamps, 'image')];
}
