import type { ExtractedLine, ExtractRole } from '../../../src/core/document/extract.ts';
import { besideText, cellText, firstNumber, type Block, type Cell, type Table } from './block.ts';
import { isLayout } from './layout-table.ts';

/** A line with nothing on it, between two paragraphs. */
export function blankLine(page: number | null = null): ExtractedLine {
  return { text: '', page, paragraph: null, role: null, cells: null };
}

/** A line of words in a document that has paragraphs but no pages. */
function wordLine(text: string, paragraph: number | null, role: ExtractRole | null): ExtractedLine {
  return { text, page: null, paragraph, role, cells: null };
}

/**
 * Writes blocks as lines: a blank line between paragraphs, one line for each row of a table, and the
 * tables that only place the letterhead and the signature as their paragraphs, column by column.
 */
export function toLines(blocks: readonly Block[]): ExtractedLine[] {
  const lines: ExtractedLine[] = [];
  let tables = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (block.role === null) pause(lines);
      lines.push(...block.lines.map((text) => wordLine(text, block.number, block.role)));
    } else {
      pause(lines);
      lines.push(...(isLayout(block, tables === 0) ? columnLines(block) : block.rows.flatMap(rowLines)));
      pause(lines);
      tables++;
    }
  }
  while (lines.at(-1)?.text === '' && lines.at(-1)?.role === null) lines.pop();
  return lines;
}

/** Ends a paragraph: a blank line, unless there is one or nothing stands before. */
function pause(lines: ExtractedLine[]): void {
  const last = lines.at(-1);
  if (last && (last.text !== '' || last.role !== null)) lines.push(blankLine());
}

/** A row as a line, and after it the footnotes and pictures of its cells. A row without words is no line. */
function rowLines(row: readonly Cell[]): ExtractedLine[] {
  const cells = row.map(cellText);
  const text = cells
    .filter((cell) => cell !== '')
    .join(' ')
    .replaceAll('\n', ' ');
  const beside = row
    .flatMap(besideText)
    .flatMap(({ lines, number, role }) => lines.map((line) => wordLine(line, number, role)));
  if (text === '') return beside;
  return [{ text, page: null, paragraph: firstNumber(row), role: null, cells }, ...beside];
}

/** The paragraphs of a table column by column, without blank lines inside a cell, one between cells. */
function columnLines(table: Table): ExtractedLine[] {
  const lines: ExtractedLine[] = [];
  const columns = Math.max(0, ...table.rows.map((row) => row.length));
  for (let column = 0; column < columns; column++) {
    for (const row of table.rows) {
      const cell = row[column] ?? [];
      const inner = cell.some(({ kind }) => kind === 'table') ? toLines(cell) : cellLines(cell);
      if (inner.length === 0) continue;
      pause(lines);
      lines.push(...inner);
    }
  }
  return lines;
}

/** Paragraphs of a cell, one below the other; empty ones (the room for a signature) as one blank line. */
function cellLines(cell: Cell): ExtractedLine[] {
  const lines: ExtractedLine[] = [];
  for (const block of cell) {
    if (block.kind === 'table') continue;
    if (block.lines.length === 0 && block.role === null) pause(lines);
    lines.push(...block.lines.map((text) => wordLine(text, block.number, block.role)));
  }
  while (lines.at(-1)?.text === '' && lines.at(-1)?.role === null) lines.pop();
  return lines;
}
