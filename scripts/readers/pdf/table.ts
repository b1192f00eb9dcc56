import type { Grid } from './grid.ts';
import type { Glyph } from './marks.ts';
import { groupRows, textOf, type Row } from './row.ts';

/** A table of a page, with the words of its cells. */
export interface Table {
  top: number;
  bottom: number;
  /** Positions of its upright lines: the same on the next page, it goes on there. */
  xs: number[];
  rows: string[][];
  /** Whether it began on a page before. */
  continues: boolean;
}

/** Room between the words of a cell and its lines, in parts of the size. */
const padding = 0.4;

/** Whether a character stands inside a grid, by its middle. */
export function isInside({ x0, x1, y, size }: Glyph, { xs, ys }: Grid): boolean {
  const [x, middle] = [(x0 + x1) / 2, y - size / 4];
  const [left = 0, top = 0, right = 0, bottom = 0] = [xs[0], ys[0], xs.at(-1), ys.at(-1)];
  return x > left && x < right && middle > top && middle < bottom;
}

/** Puts characters into the cells of a grid. Places that a larger cell covers stay empty; so do rows. */
export function fillGrid(grid: Grid, glyphs: readonly Glyph[]): Table {
  const columns = grid.xs.length - 1;
  const cells: Glyph[][] = grid.owners.map(() => []);
  for (const glyph of glyphs) {
    const column = intervalOf(grid.xs, (glyph.x0 + glyph.x1) / 2);
    const row = intervalOf(grid.ys, glyph.y - glyph.size / 4);
    const owner = grid.owners[row * columns + column];
    if (owner !== undefined) cells[owner]?.push(glyph);
  }
  const words = cells.map((cell, place) => cellText(groupRows(cell), rightOf(grid, place, columns)));
  const rows = grid.ys.slice(1).map((_, row) => words.slice(row * columns, (row + 1) * columns));
  return {
    top: grid.ys[0] ?? 0,
    bottom: grid.ys.at(-1) ?? 0,
    xs: grid.xs,
    continues: false,
    rows: rows.filter((row) => row.some((cell) => cell !== '')),
  };
}

function intervalOf(lines: readonly number[], at: number): number {
  return lines.findLastIndex((line, i) => i < lines.length - 1 && line <= at);
}

/** The right line of the cell that owns a place, beyond the places that it covers in its first row. */
function rightOf({ xs, owners }: Grid, place: number, columns: number): number {
  let last = place;
  while ((last + 1) % columns !== 0 && owners[last + 1] === place) last++;
  return xs[(last % columns) + 1] ?? 0;
}

/**
 * The lines of a cell. A line whose next word would not have fitted was only broken by the width of the
 * cell, and goes on with a space; any other line break is the writer's.
 */
function cellText(rows: readonly Row[], right: number): string {
  let text = '';
  rows.forEach((row, i) => {
    const before = rows[i - 1];
    const wrapped = before && before.x1 + firstWord(row) > right - padding * row.size;
    text += `${i === 0 ? '' : wrapped ? ' ' : '\n'}${textOf(row)}`;
  });
  return text;
}

/** Width of the first word of a row, with the space before it. */
function firstWord({ glyphs, x0, size }: Row): number {
  let end = x0;
  for (const glyph of glyphs) {
    if (glyph.x0 >= x0 && (glyph.text.trim() === '' || glyph.x0 - end > size / 6)) break;
    end = Math.max(end, glyph.x1);
  }
  return end - x0 + size / 4;
}
