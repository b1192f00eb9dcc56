import type { Cell, Table } from '../extract/block.ts';
import { attribute, elements, kindOf, styleOf, type Element } from './dom.ts';
import type { Page } from './page.ts';

/** Larger spans are damage; browsers stop there too (HTML Living Standard, 4.9.11). */
const mostColumns = 1000;

/**
 * Reads a table onto its grid (HTML Living Standard, 4.9.12): a cell over several columns or rows fills the
 * first place, the others are empty.
 */
export function readTable(table: Element, page: Page): Table {
  const rows: Cell[][] = [];
  const taken = new Set<string>();
  rowsOf(table).forEach((row, y) => {
    const cells: Cell[] = [];
    for (const element of elements(row).filter(isCell)) {
      let x = cells.length;
      while (taken.has(`${x},${y}`)) x++;
      while (cells.length < x) cells.push([]);
      const width = span(element, 'colspan');
      for (let down = 0; down < span(element, 'rowspan'); down++) {
        for (let right = 0; right < width; right++) taken.add(`${x + right},${y + down}`);
      }
      cells.push(page.readBlocks(element));
      for (let right = 1; right < width; right++) cells.push([]);
    }
    rows.push(cells);
  });
  const columns = Math.max(0, ...rows.map((row) => row.length));
  for (const row of rows) while (row.length < columns) row.push([]);
  return { kind: 'table', rows, ruled: isRuled(table) };
}

function rowsOf(table: Element): Element[] {
  return elements(table).flatMap((part) => {
    if (part.tagName === 'tr') return kindOf(part) === 'shown' ? [part] : [];
    return /^(?:thead|tbody|tfoot)$/u.test(part.tagName) ? rowsOf(part) : [];
  });
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th';
}

function span(element: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(attribute(element, name), 10);
  return value > 1 ? Math.min(value, mostColumns) : 1;
}

function isRuled(table: Element): boolean {
  if (/^[1-9]/u.test(attribute(table, 'border'))) return true;
  return [table, ...rowsOf(table).flatMap(elements)].some((element) => {
    const border = `${styleOf(element, 'border')} ${styleOf(element, 'border-top')}`;
    return /solid|double|dashed|dotted|groove|ridge|inset|outset/u.test(border);
  });
}
