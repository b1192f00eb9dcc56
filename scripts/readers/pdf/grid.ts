import type { Ruling } from './marks.ts';

/** A table as its ruling lines draw it. */
export interface Grid {
  /** Positions of the upright lines, left to right, and of the level ones, top to bottom. */
  xs: number[];
  ys: number[];
  /** For each place of the grid, row by row, the place whose cell covers it: itself, or one above or before. */
  owners: number[];
}

/** Lines that should meet end up to this far from each other, in points. */
const slack = 3;
/** Rows are at least as high as this, in points. */
const leastRow = 6;
/** A grid of more places than this is a drawing. */
const mostPlaces = 20_000;

type Axis = 'level' | 'upright';

/** A line along one axis: where it stands, and from where to where it runs. */
interface Line {
  at: number;
  from: number;
  to: number;
}

/**
 * Finds tables: groups of lines that touch, with at least two columns.
 *
 * @returns in the order of their tops
 */
export function findGrids(rulings: readonly Ruling[]): Grid[] {
  const level = joined(rulings, 'level');
  const upright = joined(rulings, 'upright');
  return groups(level, upright)
    .map((group) => makeGrid(group.level, group.upright))
    .filter((grid) => grid !== null)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** Lines along one axis; pieces of the same line are joined. */
function joined(rulings: readonly Ruling[], axis: Axis): Line[] {
  const lines = rulings
    .filter(({ x0, x1, y0, y1 }) => x1 - x0 > y1 - y0 === (axis === 'level'))
    .map(({ x0, x1, y0, y1 }): Line =>
      axis === 'level' ? { at: y0, from: x0, to: x1 } : { at: x0, from: y0, to: y1 },
    )
    .sort((a, b) => a.at - b.at || a.from - b.from);
  const found: Line[] = [];
  for (const line of lines) {
    const same = found.findLast(
      ({ at, from, to }) => line.at - at <= slack && line.from <= to + slack && line.to >= from - slack,
    );
    if (!same) found.push({ ...line });
    else [same.from, same.to] = [Math.min(same.from, line.from), Math.max(same.to, line.to)];
  }
  return found;
}

interface Group {
  level: Line[];
  upright: Line[];
}

function groups(level: readonly Line[], upright: readonly Line[]): Group[] {
  const left = new Set([...level, ...upright]);
  const found: Group[] = [];
  for (const seed of level) {
    if (!left.delete(seed)) continue;
    const group: Group = { level: [seed], upright: [] };
    const queue: { line: Line; axis: Axis }[] = [{ line: seed, axis: 'level' }];
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { line, axis } = next;
      for (const other of axis === 'level' ? upright : level) {
        if (!left.has(other) || !meet(line, other)) continue;
        left.delete(other);
        group[axis === 'level' ? 'upright' : 'level'].push(other);
        queue.push({ line: other, axis: axis === 'level' ? 'upright' : 'level' });
      }
    }
    found.push(group);
  }
  return found;
}

function meet(one: Line, other: Line): boolean {
  const within = (line: Line, at: number): boolean => at >= line.from - slack && at <= line.to + slack;
  return within(one, other.at) && within(other, one.at);
}

function makeGrid(level: readonly Line[], upright: readonly Line[]): Grid | null {
  const xs = positions(upright);
  const ys = withOpenEnds(positions(level), upright);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 1 || columns * rows > mostPlaces) return null;
  const owners: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const place = row * columns + column;
      const y = middle(ys, row);
      const x = middle(xs, column);
      const open = (lines: readonly Line[], at: number, across: number): boolean =>
        !lines.some((line) => Math.abs(line.at - at) <= slack && line.from <= across && line.to >= across);
      const joinsLeft = column > 0 && open(upright, xs[column] ?? 0, y);
      const joinsUp = row > 0 && open(level, ys[row] ?? 0, x);
      const owner = joinsLeft ? owners[place - 1] : joinsUp ? owners[place - columns] : place;
      owners.push(owner ?? place);
    }
  }
  return { xs, ys, owners };
}

/** Where lines stand; double lines count once. */
function positions(lines: readonly Line[]): number[] {
  const found: number[] = [];
  for (const { at } of [...lines].sort((a, b) => a.at - b.at)) {
    if (at - (found.at(-1) ?? -Infinity) > slack) found.push(at);
  }
  return found;
}

/** A row that goes on over the page break has no line at its end: its upright lines stop there together. */
function withOpenEnds(ys: readonly number[], upright: readonly Line[]): number[] {
  const [first = 0, last = 0] = [ys[0], ys.at(-1)];
  const top = shared(upright.filter(({ from }) => from < first - leastRow).map(({ from }) => from));
  const bottom = shared(upright.filter(({ to }) => to > last + leastRow).map(({ to }) => to));
  return [...(top === null ? [] : [top]), ...ys, ...(bottom === null ? [] : [bottom])];
}

/** Where at least three lines end together. */
function shared(ends: readonly number[]): number | null {
  return ends.find((end) => ends.filter((other) => Math.abs(other - end) <= slack).length >= 3) ?? null;
}

function middle(lines: readonly number[], index: number): number {
  return ((lines[index] ?? 0) + (lines[index + 1] ?? 0)) / 2;
}
