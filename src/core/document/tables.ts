import type { Block, Line } from './segment.ts';
import { joinPassages, slicePassage, trimPassage } from './passage.ts';
import type { Passage } from './types.ts';

export interface Cell {
  lines: Line[];
  /** The lines as one text. */
  passage: Passage;
}

export interface Table {
  kind: 'table';
  rows: Cell[][];
}

/** Lines that stand together, or a table. */
export type Part = { kind: 'lines'; lines: Line[] } | Table;

/** A line that only sets cells apart, in tables that were taken apart to one cell a line. */
function isBar(line: Line): boolean {
  return line.text === '|';
}

/** A row of a Markdown table; a line with one bar is none. */
function isPipeRow(line: Line): boolean {
  return line.text.length > 1 && line.text.startsWith('|') && line.text.endsWith('|');
}

/**
 * Finds the tables of a document, in two shapes: rows of cells between bars (`| 1. | Xây dựng … |`),
 * and cells one below the other with a bar alone on the line between them, as pages saved from the web have them.
 */
export function readTables(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  let exploded: Line[] = [];
  const closeTable = (): void => {
    if (exploded.length > 0) parts.push(readExploded(exploded));
    exploded = [];
  };
  for (const block of blocks) {
    const bars = block.kind === 'rule' && block.lines.some(isBar);
    if (bars) exploded.push(...block.lines.filter(isBar));
    else if (block.kind === 'text' && exploded.length > 0) exploded.push(...block.lines);
    else if (isOpenCell(exploded) || block.kind === 'furniture') continue;
    else {
      closeTable();
      if (block.kind === 'text') parts.push(...splitPipeRows(block.lines));
    }
  }
  closeTable();
  return parts;
}

/** A blank line within a cell does not end the table; one after the bar that closes a cell does. */
function isOpenCell(lines: readonly Line[]): boolean {
  const last = lines.at(-1);
  return last !== undefined && !isBar(last);
}

function makeCell(lines: Line[]): Cell {
  return { lines, passage: joinPassages(lines, ' ') };
}

/**
 * Reads cells set apart by bars. Between two cells of a row stands one bar; a row ends with a bar and the next
 * begins with one; an empty cell is two bars too. What a run of bars means follows from the number of columns.
 */
function readExploded(lines: readonly Line[]): Table {
  const cells: { lines: Line[]; bars: number }[] = [];
  let bars = 0;
  for (const line of lines) {
    const last = cells.at(-1);
    if (isBar(line)) bars++;
    else if (bars > 0 || !last) cells.push({ lines: [line], bars });
    else last.lines.push(line);
    if (!isBar(line)) bars = 0;
  }
  const columns = countColumns(cells);
  const rows: Cell[][] = [];
  for (const cell of cells) {
    const row = rows.at(-1);
    const empty = row ? emptyCells(cell.bars, row.length, columns) : 0;
    if (row && empty !== null)
      row.push(...Array.from({ length: empty }, () => makeCell([])), makeCell(cell.lines));
    else rows.push([makeCell(cell.lines)]);
  }
  return { kind: 'table', rows };
}

/** The longest row of cells with just one bar between each. */
function countColumns(cells: readonly { bars: number }[]): number {
  let longest = 1;
  let length = 0;
  for (const { bars } of cells) {
    length = bars === 1 ? length + 1 : 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

/**
 * How many empty cells a run of bars stands for within a row of `filled` cells; null where the row ends with it.
 */
function emptyCells(bars: number, filled: number, columns: number): number | null {
  if (bars === 1) return 0;
  const endsRow = bars === 2 || filled + bars - 2 >= columns;
  return endsRow ? null : bars - 1;
}

/** Takes runs of Markdown table rows out of lines of text. */
function splitPipeRows(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (isPipeRow(line)) {
      const table: Table = last?.kind === 'table' ? last : { kind: 'table', rows: [] };
      if (table !== last) parts.push(table);
      if (!/^[\s|:-]+$/u.test(line.text)) table.rows.push(splitRow(line));
    } else if (last?.kind === 'lines') last.lines.push(line);
    else parts.push({ kind: 'lines', lines: [line] });
  }
  return parts;
}

/** The cells of one Markdown row, as stretches of its line. */
function splitRow(line: Line): Cell[] {
  const cells: Cell[] = [];
  let from = 1;
  for (let to = line.text.indexOf('|', from); to !== -1; to = line.text.indexOf('|', from)) {
    const passage = trimPassage(slicePassage(line, from, to));
    const start = passage.runs[0]?.start ?? line.start;
    const part: Line = { ...passage, start, end: start + passage.text.length, marked: false, role: null };
    cells.push(makeCell(passage.text === '' ? [] : [part]));
    from = to + 1;
  }
  return cells;
}
