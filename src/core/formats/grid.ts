import type { ProvisionData } from './contract.ts';

type Node = Pick<ProvisionData, 'id' | 'type' | 'num' | 'text'>;

/** What stands in a place of a row: a cell, the number or the words of the row itself, or nothing. */
export type Place<N> = { kind: 'cell'; cell: N } | { kind: 'number' } | { kind: 'words' } | { kind: 'empty' };

/** A row of a table, place by place. */
export interface GridRow<N> {
  row: N;
  /** Columns that the row's words take where nothing stands beside them; null where something does. */
  wide: number | null;
  places: Place<N>[];
}

/**
 * A table as rows with a place for each column. Rows of a group follow the row that names it: HTML knows no rows
 * within rows. Number and words of a row stand in the first columns that are free.
 */
export function gridOf<N extends Node>(table: N, children: ReadonlyMap<string | null, N[]>): GridRow<N>[] {
  const cellsOf = (row: N): N[] => (children.get(row.id) ?? []).filter(({ type }) => type === 'cell');
  const rows = rowsUnder(table, children);
  const columns = Math.max(...rows.flatMap((row) => cellsOf(row).map(columnOf)), 2);
  return rows.map((row) => {
    const cells = cellsOf(row);
    const own: Place<N>[] = [
      ...(row.num === '' ? [] : [{ kind: 'number' as const }]),
      ...(row.text === '' ? [] : [{ kind: 'words' as const }]),
    ];
    const wide = cells.length === 0 ? columns - (row.num === '' ? 0 : 1) : null;
    const length = wide === null ? columns : own.length;
    const places = Array.from({ length }, (_, i): Place<N> => {
      const cell = cells.find((entry) => columnOf(entry) === i + 1);
      return cell ? { kind: 'cell', cell } : (own.shift() ?? { kind: 'empty' });
    });
    return { row, wide, places };
  });
}

function rowsUnder<N extends Node>(parent: N, children: ReadonlyMap<string | null, N[]>): N[] {
  const rows = (children.get(parent.id) ?? []).filter(({ type }) => type === 'row');
  return rows.flatMap((row) => [row, ...rowsUnder(row, children)]);
}

/** Column of a cell, from 1: the end of its id (`…__td_3`). */
function columnOf({ id }: Node): number {
  return Number(/td_(\d+)/u.exec(id.split('__').at(-1) ?? '')?.[1] ?? 1);
}
