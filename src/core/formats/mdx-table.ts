import type { RootContent } from 'mdast';
import type { Provision } from '../document/types.ts';
import { flow, line } from './mdx-nodes.ts';
import { wordsOf, type Annotate, type Children } from './mdx.ts';

/** The rows of a table. Rows of a group follow the row that names it: HTML knows no rows within rows. */
export function toRows(table: Provision, children: Children, annotate: Annotate): RootContent[] {
  const rows = descend(table, children);
  const columns = Math.max(...rows.flatMap((row) => cellsOf(row, children).map(columnOf)), 2);
  return rows.map((row) => toRow(row, cellsOf(row, children), columns, annotate));
}

function descend(parent: Provision, children: Children): Provision[] {
  const rows = (children.get(parent.id) ?? []).filter(({ type }) => type === 'row');
  return rows.flatMap((row) => [row, ...descend(row, children)]);
}

function cellsOf(row: Provision, children: Children): Provision[] {
  return (children.get(row.id) ?? []).filter(({ type }) => type === 'cell');
}

/** Column of a cell, from 1: the end of its id (`…__td_3`). */
function columnOf(cell: Provision): number {
  return Number(/td_(\d+)/u.exec(cell.id.split('__').at(-1) ?? '')?.[1] ?? 1);
}

/**
 * One row with a cell for each column. Number and words of the row stand in the first columns that are free;
 * words with nothing beside them take the rest of the row.
 */
function toRow(
  row: Provision,
  cells: readonly Provision[],
  columns: number,
  annotate: Annotate,
): RootContent {
  const { id, num, label, part, text } = row;
  const { attributes, after } = annotate(row);
  const plain = { ...row, text: num, references: [], corrections: [] };
  const number = num === '' ? [] : [line('Cell', { role: 'number' }, wordsOf(plain))];
  const wide = cells.length === 0 ? columns - number.length : null;
  const own = [...number, ...(text === '' ? [] : [line('Cell', { role: 'task', wide }, wordsOf(row))])];
  const places = Array.from({ length: wide === null ? columns : own.length }, (_, i) => {
    const cell = cells.find((entry) => columnOf(entry) === i + 1);
    if (cell) return line('Cell', { id: cell.id, role: cell.role }, wordsOf(cell));
    return own.shift() ?? line('Cell', {}, []);
  });
  return flow('Row', { id, label, part, heading: row.heading || null, ...attributes }, [...places, ...after]);
}
