import type { RootContent } from 'mdast';
import type { Provision } from '../document/types.ts';
import { gridOf, type GridRow, type Place } from './grid.ts';
import { flow, line } from './mdx-nodes.ts';
import { wordsOf, type Annotate, type Children } from './mdx.ts';

/** The rows of a table. */
export function toRows(table: Provision, children: Children, annotate: Annotate): RootContent[] {
  return gridOf(table, children).map((entry) => toRow(entry, annotate));
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
