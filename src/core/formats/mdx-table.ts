import type { RootContent } from 'mdast';
import type { Provision } from '../document/types.ts';
import { gridOf, type GridRow, type Place } from './grid.ts';
import { flow, line } from './mdx-nodes.ts';
import { wordsOf, type Annotate, type Children } from './mdx.ts';

/** The rows of a table, and between them what belongs to no row, such as the number of a page. */
export function toRows(table: Provision, children: Children, annotate: Annotate): RootContent[] {
  const rows = new Map(gridOf(table, children).map((entry) => [entry.row, entry]));
  const columns = Math.max(
    ...[...rows.values()].map(({ places, wide }) => (wide === null ? places.length : 2)),
    2,
  );
  const rowsUnder = (parent: Provision): RootContent[] =>
    (children.get(parent.id) ?? []).flatMap((child) => {
      const row = rows.get(child);
      if (row) return [toRow(row, annotate), ...rowsUnder(child)];
      return child.type === 'cell' ? [] : [toLooseRow(child, columns)];
    });
  return rowsUnder(table);
}

function toLooseRow(provision: Provision, wide: number): RootContent {
  const { id, role, type } = provision;
  return flow('Row', { id, loose: role ?? type }, [line('Cell', { wide }, wordsOf(provision))]);
}

function toRow({ row, wide, places }: GridRow<Provision>, annotate: Annotate): RootContent {
  const { id, label, part } = row;
  const { attributes, after } = annotate(row);
  const cells = places.map((place) => toCell(place, row, wide));
  return flow('Row', { id, label, part, heading: row.heading || null, ...attributes }, [...cells, ...after]);
}

function toCell(place: Place<Provision>, row: Provision, wide: number | null): RootContent {
  switch (place.kind) {
    case 'cell':
      return line('Cell', { id: place.cell.id, role: place.cell.role }, wordsOf(place.cell));
    case 'number':
      return line(
        'Cell',
        { role: 'number' },
        wordsOf({ ...row, text: row.num, references: [], corrections: [] }),
      );
    case 'words':
      return line('Cell', { role: 'task', wide }, wordsOf(row));
    case 'empty':
      return line('Cell', {}, []);
  }
}
