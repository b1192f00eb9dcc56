import { draft, type Draft } from './draft.ts';
import { columnHeadings } from './heading-words.ts';
import { childrenOf, claimId, type Outline } from './outline.ts';
import { emptyPassage, joinPassages } from './passage.ts';
import type { Cell, Table } from './tables.ts';
import type { CellRole } from './types.ts';

type Role = Exclude<CellRole, 'column-heading'>;

/**
 * Adds a table: the table, its rows, and the cells of each row. In a task table (its heading names a column of
 * tasks), a row speaks with its number and its task; the other cells stand below it with their roles.
 * In any other table all cells stand below their row.
 *
 * @param parent the provision that the table stands under
 */
export function addTable(outline: Outline, table: Table, parent: Draft | undefined): void {
  const count = childrenOf(outline, parent).filter((other) => other.type === 'table').length + 1;
  const id = claimId(outline, parent, `table_${count}`);
  const node = draft(outline.scope, 'table', id, emptyPassage, { parent: parent?.id ?? null, heading: true });
  const first = table.rows.flat().find((cell) => cell.lines.length > 0)?.lines[0];
  if (!first) return;
  node.source = draft(outline.scope, 'table', id, first).source;
  outline.provisions.push(node);
  const roles = readColumns(table.rows[0] ?? []);
  const heading = table.rows[0]?.[roles?.indexOf('task') ?? -1]?.passage.text ?? '';
  node.part = /chỉ tiêu|mục tiêu/iu.test(heading) ? 'target' : null;
  let group: Draft | null = null;
  let last: Draft | null = null;
  for (const [i, cells] of table.rows.entries()) {
    if (roles && (i === 0 || isColumnNumbers(cells))) addRow(outline, node, cells, { kind: 'heading' });
    else if (!roles) addRow(outline, node, cells, { kind: 'plain' });
    else if (last && isContinuation(cells, roles)) extendRow(outline, last, cells, roles);
    else if (isGroup(cells, roles)) last = group = addRow(outline, node, cells, { kind: 'group', roles });
    else last = addRow(outline, group ?? node, cells, { kind: 'task', roles });
  }
}

/** The role of each column, or null where the first row names no column of tasks. */
function readColumns(heading: readonly Cell[]): Role[] | null {
  const roles = heading.map(
    ({ passage }) => columnHeadings.find((row) => row.pattern.test(passage.text))?.role ?? 'other',
  );
  return roles.includes('task') && roles.some((role) => role !== 'task' && role !== 'other') ? roles : null;
}

/** The row that numbers the columns: (1) (2) (3). */
function isColumnNumbers(cells: readonly Cell[]): boolean {
  return cells.length > 1 && cells.every(({ passage }) => /^\(?\d{1,2}\)?$/u.test(passage.text));
}

/** A row that names a group of tasks: one wide cell, or a Roman number (or capital) and nothing but a name. */
function isGroup(cells: readonly Cell[], roles: readonly Role[]): boolean {
  if (filledCells(cells).length === 1) return true;
  const others = cells.filter((_, i) => ['agencies', 'co-agencies'].includes(roles[i] ?? ''));
  return filledCells(others).length === 0 && /^(?:[IVXL]+|[A-Z])[.)]?$/u.test(cells[0]?.passage.text ?? '');
}

function filledCells(cells: readonly Cell[]): Cell[] {
  return cells.filter(({ lines }) => lines.length > 0);
}

/**
 * A row that a page break cut off the row before: as many cells as columns, but none with a number,
 * and the words do not begin like the name of a group.
 */
function isContinuation(cells: readonly Cell[], roles: readonly Role[]): boolean {
  const number = cells[roles.indexOf('number')];
  const text = cells[roles.indexOf('task')]?.passage.text ?? '';
  const isWhole = cells.length === roles.length && number !== undefined;
  return isWhole && number.lines.length === 0 && text !== text.toUpperCase();
}

/** Adds the words of a row that was cut off to the row before, cell by cell. */
function extendRow(outline: Outline, row: Draft, cells: readonly Cell[], roles: readonly Role[]): void {
  cells.forEach((cell, i) => {
    if (cell.lines.length === 0) return;
    const own =
      roles[i] === 'task' ? row : childrenOf(outline, row).find(({ id }) => id.endsWith(`__td_${i + 1}`));
    if (own) Object.assign(own, joinPassages([own, cell.passage], ' '));
    else insertCell(outline, row, cell, i, roles[i] ?? 'other');
  });
}

/** Adds a cell that only the cut-off row has, in its column: cells of a row stand in the order of their columns. */
function insertCell(outline: Outline, row: Draft, cell: Cell, column: number, role: CellRole): void {
  addCell(outline, row, cell, column, role);
  const columnOf = ({ id }: Draft): number => Number(/__td_(\d+)/u.exec(id.slice(row.id.length))?.[1] ?? 0);
  const after = childrenOf(outline, row).find((other) => columnOf(other) > column + 1);
  const added = after ? outline.provisions.pop() : undefined;
  if (after && added) outline.provisions.splice(outline.provisions.indexOf(after), 0, added);
}

function addCell(outline: Outline, row: Draft, cell: Cell, column: number, role: CellRole): void {
  const id = claimId(outline, row, `td_${column + 1}`);
  outline.provisions.push(draft(outline.scope, 'cell', id, cell.passage, { parent: row.id, role }));
}

type RowKind = { kind: 'heading' | 'plain' } | { kind: 'group' | 'task'; roles: readonly Role[] };

function addRow(outline: Outline, parent: Draft, cells: readonly Cell[], row: RowKind): Draft {
  const count = childrenOf(outline, parent).filter((other) => other.type === 'row').length + 1;
  const id = claimId(outline, parent, `tr_${count}`);
  const roleOf = (i: number): Role => ('roles' in row ? (row.roles[i] ?? 'other') : 'other');
  const speaks = (role: Role): Cell | undefined =>
    'roles' in row ? cells.find((cell, i) => roleOf(i) === role && cell.lines.length > 0) : undefined;
  // A group row may be one cell as wide as the table.
  const wide = row.kind === 'group' && cells.filter(({ lines }) => lines.length > 0).length === 1;
  const task = wide ? cells.find(({ lines }) => lines.length > 0) : speaks('task');
  const number = wide ? undefined : speaks('number');
  const node = draft(outline.scope, 'row', id, task?.passage ?? emptyPassage, {
    parent: parent.id,
    num: number?.passage ?? emptyPassage,
    heading: row.kind !== 'task',
  });
  node.source = draft(
    outline.scope,
    'row',
    id,
    cells.find(({ lines }) => lines.length > 0)?.passage ?? emptyPassage,
  ).source;
  outline.provisions.push(node);
  cells.forEach((cell, i) => {
    if (cell.lines.length === 0 || cell === task || cell === number) return;
    addCell(outline, node, cell, i, row.kind === 'heading' ? 'column-heading' : roleOf(i));
  });
  return node;
}
