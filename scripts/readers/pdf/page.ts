import type { ExtractRole } from '../../../src/core/document/extract.ts';
import { findGrids } from './grid.ts';
import type { Glyph, Marks, Ruling } from './marks.ts';
import { groupRows, type Row } from './row.ts';
import { fillGrid, isInside, type Table } from './table.ts';

/** A page as rows of words and tables, not yet in the order of reading. */
export interface Page {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  rows: PageRow[];
  tables: Table[];
  /** Level lines that belong to no table. */
  rules: Ruling[];
  /** Text that is not level, and text of stamps. */
  turned: Row[];
  stamps: Row[];
  hasHidden: boolean;
}

export interface PageRow extends Row {
  role: ExtractRole | null;
}

/** Sorts what a page shows into rows and tables. */
export function makePage(number: number, marks: Marks): Page {
  const level = marks.glyphs.filter(({ turned, stamp }) => !turned && !stamp);
  const tables: Table[] = [];
  let rest: readonly Glyph[] = level;
  for (const grid of findGrids(marks.rulings)) {
    const inside = rest.filter((glyph) => isInside(glyph, grid));
    const table = fillGrid(grid, inside);
    // A frame around one text is no table.
    if (table.rows.flat().filter(Boolean).length < 2) continue;
    rest = rest.filter((glyph) => !inside.includes(glyph));
    tables.push(table);
  }
  return {
    number,
    width: marks.width,
    height: marks.height,
    rows: groupRows(rest).map((row) => ({ ...row, role: null })),
    tables,
    rules: marks.rulings.filter(
      ({ x0, x1, y0, y1 }) =>
        x1 - x0 > y1 - y0 && !tables.some(({ top, bottom }) => y0 > top - 3 && y0 < bottom + 3),
    ),
    turned: groupRows(marks.glyphs.filter(({ turned, stamp }) => turned && !stamp)),
    stamps: groupRows(marks.glyphs.filter(({ stamp }) => stamp)),
    hasHidden: marks.hasHidden,
  };
}
