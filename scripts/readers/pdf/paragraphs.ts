import { isCentred, type Area, type Stream } from './columns.ts';
import type { PageRow } from './page.ts';
import { textOf } from './row.ts';

/** A baseline this much further down than usual begins a paragraph. */
const paragraphGap = 1.22;
/** The same in a column, where lines are set closer and further apart. */
const columnGap = 1.7;
/** First lines are indented by at least this, in parts of the size. */
const indent = 0.8;
/** A line that ends this far before the right edge, in parts of the size, was ended by the writer. */
const short = 4;

/** A list mark or bullet at the head of a line. */
const listMark = /^(?:[-–+•*]|\d{1,3}[.)]|[\p{Ll}]\)|[IVX]{1,5}[.-])\s/u;
/** Ends of sentences and of items. */
const sentenceEnd = /[.;:!?…]["”)]?$/u;

/** What a page looks like, to tell paragraphs apart. */
export interface Setting {
  area: Area;
  /** Usual distance from baseline to baseline, in parts of the size. */
  leading: number;
}

/** So many steps on a page say how its lines are set; fewer, and the document is asked. */
const enough = 12;

/** The usual distance between baselines in parts of the size: that of a page, or `usual` where it is too short. */
export function leadingOf(rows: readonly PageRow[], usual: number): number {
  const steps = stepsOf(rows);
  return steps.length < enough ? usual : middleStep(steps);
}

/** The usual distance between baselines in a whole document, in parts of the size. */
export function usualLeading(pages: readonly (readonly PageRow[])[]): number {
  return middleStep(pages.flatMap(stepsOf));
}

/** Distances between rows of the same size that stand close. */
function stepsOf(rows: readonly PageRow[]): number[] {
  return rows.slice(1).flatMap((row, i) => {
    const before = rows[i];
    if (!before || Math.abs(before.size - row.size) > 0.05 * row.size) return [];
    const step = (row.y - before.y) / row.size;
    return step > 0.8 && step < 2.2 ? [step] : [];
  });
}

/** Lines within paragraphs are at least as many as first lines and never wider apart. */
function middleStep(steps: readonly number[]): number {
  return [...steps].sort((a, b) => a - b)[Math.floor(steps.length * 0.4)] ?? 1.2;
}

/** Whether a paragraph begins between two rows of a stream. */
export function isBreak(
  kind: Stream['kind'],
  before: PageRow,
  row: PageRow,
  next: PageRow | undefined,
  setting: Setting,
): boolean {
  const step = row.y - before.y;
  const usual = Math.max(setting.leading, 0.9) * Math.max(before.size, row.size);
  if (kind === 'column') return step > columnGap * usual;
  return step > paragraphGap * usual || isBreakByShape(before, row, next, setting);
}

/** Whether the ends and indents of two rows say that a paragraph begins between them, wherever they stand. */
export function isBreakByShape(
  before: PageRow,
  row: PageRow,
  next: PageRow | undefined,
  { area }: Setting,
): boolean {
  const wasCentred = isCentred(before, area);
  if (wasCentred !== isCentred(row, area)) return !isFull(before, area) || isIndented(before, row, next);
  if (wasCentred) return false;
  const room = area.right - before.x1;
  if (room > short * before.size) return true;
  if (room > 1.2 * before.size && sentenceEnd.test(textOf(before))) return true;
  return isIndented(before, row, next);
}

/** Whether a line reaches the right edge, where the next word would not have fitted. */
export function isFull(row: PageRow, { right }: Area): boolean {
  return right - row.x1 < short * row.size;
}

/** A first line stands further in than the line before it and the line after it. */
function isIndented(before: PageRow, row: PageRow, next: PageRow | undefined): boolean {
  const least = indent * row.size;
  const text = textOf(row);
  if (row.x0 - before.x0 < least) return listMark.test(text) && sentenceEnd.test(textOf(before));
  if (listMark.test(text)) return true;
  // The second line of an item hangs under its text, not under its mark.
  if (listMark.test(textOf(before))) return false;
  return next === undefined || row.x0 - next.x0 >= least || listMark.test(textOf(next));
}
