import { markOf, type LayoutMark } from '../extract/layout-marks.ts';
import type { PageRow } from './page.ts';
import { splitRow, textOf } from './row.ts';

/** Rows to be read one after the other; those of a column stand beside others on the page. */
export interface Stream {
  kind: 'body' | 'column';
  rows: PageRow[];
}

/** Text area of a page, left and right. */
export interface Area {
  left: number;
  right: number;
}

/** Columns of a letterhead stand this close, in parts of the size; the words of a short line stand closer. */
const columnGap = 0.5;
/** Words of a line that is stretched from edge to edge stand up to this far apart. */
const stretchedGap = 0.85;
/** A part this near to the middle of the page, in parts of the area, is a title. */
const centred = 0.04;
/** A letterhead or signature goes on over gaps up to this, in parts of the size. */
const furthest = 9;
/** Lines of one column are never as near to each other as this, in parts of the size. */
const beside = 0.9;
/** No letterhead or signature has more rows. */
const mostRows = 40;

/** A row that belongs to a letterhead or signature, cut in its sides. */
interface Cut {
  left: PageRow[];
  right: PageRow[];
}

/**
 * Puts the rows of a page in the order of reading: a letterhead or signature, known by its words, left column
 * first, everything else from top to bottom.
 */
export function arrange(rows: readonly PageRow[], area: Area): Stream[] {
  const streams: Stream[] = [];
  let body: PageRow[] = [];
  for (let i = 0; i < rows.length;) {
    const region = regionFrom(rows, i, area);
    if (region.length === 0) {
      const row = rows[i];
      if (row) body.push(row);
      i++;
      continue;
    }
    if (body.length > 0) streams.push({ kind: 'body', rows: body });
    body = [];
    for (const side of ['left', 'right'] as const) {
      const column = region.flatMap((cut) => cut[side]);
      if (column.length > 0) streams.push({ kind: 'column', rows: column });
    }
    i += region.length;
  }
  if (body.length > 0) streams.push({ kind: 'body', rows: body });
  return streams;
}

/** The rows from `start` on that stand in two columns; none where no letterhead or signature begins here. */
function regionFrom(rows: readonly PageRow[], start: number, area: Area): Cut[] {
  const cuts: Cut[] = [];
  let [left, right] = [-Infinity, Infinity];
  let part: LayoutMark['part'] | null = null;
  for (const row of rows.slice(start, start + mostRows)) {
    const before = rows[start + cuts.length - 1];
    if (cuts.length > 0 && before && row.y - before.y > furthest * row.size) break;
    const cut = cutRow(row, area);
    const parts = [...cut.left, ...cut.right];
    const marks = parts.map((piece) => markOf(textOf(piece))?.part).filter((found) => found !== undefined);
    const [newLeft, newRight] = [
      Math.max(left, ...cut.left.map(({ x1 }) => x1)),
      Math.min(right, ...cut.right.map(({ x0 }) => x0)),
    ];
    if (newLeft >= newRight || (parts.length === 1 && isCentred(row, area))) break;
    // After a signature, the letterhead of a certified copy begins a region of its own.
    if (part === 'signature' && marks.includes('letterhead')) break;
    part = marks[0] ?? part;
    [left, right] = [newLeft, newRight];
    cuts.push(cut);
  }
  return proven(cuts);
}

/** Two columns need words on both sides, a mark of the letterhead or signature, and a first row that belongs. */
function proven(cuts: readonly Cut[]): Cut[] {
  const pieces = cuts.flatMap(({ left, right }) => [...left, ...right]);
  const both = cuts.some(({ left }) => left.length > 0) && cuts.some(({ right }) => right.length > 0);
  const firstMark = cuts.findIndex(({ left, right }) => [...left, ...right].some(isMarked));
  if (!both || !pieces.some(isMarked) || firstMark > 2) return [];
  // A line on the left alone, such as the end of a paragraph, reads the same before the columns, unless
  // the next line is so near that it must stand beside it.
  const [first, second] = [pieces[0], pieces[1]];
  if (!cuts[0] || cuts[0].right.length > 0 || !first || isMarked(first)) return [...cuts];
  return second && second.y - first.y < beside * first.size ? [...cuts] : [];
}

function isMarked(row: PageRow): boolean {
  return markOf(textOf(row))?.strong ?? false;
}

/** The parts of a row left and right of the middle of the page. */
function cutRow(row: PageRow, area: Area): Cut {
  const gap = isStretched(row, area) ? stretchedGap : columnGap;
  const parts = splitRow(row, gap).map((part) => ({ ...part, role: row.role }));
  const middle = (area.left + area.right) / 2;
  const isLeft = ({ x0, x1 }: PageRow): boolean => (x0 + x1) / 2 < middle;
  return { left: rejoin(parts.filter(isLeft)), right: rejoin(parts.filter((part) => !isLeft(part))) };
}

/** Whether a row reaches from edge to edge, as the lines of a justified paragraph do. */
function isStretched({ x0, x1, size }: PageRow, { left, right }: Area): boolean {
  return x0 - left < 3 * size && right - x1 < size / 2;
}

/** Parts on the same side are one line, spaced out. */
function rejoin(parts: readonly PageRow[]): PageRow[] {
  const [first, ...rest] = parts;
  if (!first) return [];
  return [
    {
      ...first,
      glyphs: parts.flatMap(({ glyphs }) => glyphs),
      x1: Math.max(first.x1, ...rest.map(({ x1 }) => x1)),
    },
  ];
}

/** Whether a row stands in the middle of the page, with room on both sides. */
export function isCentred({ x0, x1, size }: PageRow, { left, right }: Area): boolean {
  const width = right - left;
  return (
    Math.abs((x0 + x1) / 2 - (left + right) / 2) < centred * width &&
    x0 - left > 1.5 * size &&
    right - x1 > 1.5 * size
  );
}
