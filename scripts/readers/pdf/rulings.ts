import { OPS } from 'unpdf/pdfjs';
import type { Ruling } from './marks.ts';
import { apply, type Matrix } from './matrix.ts';

/** Filled shapes at most this thick, in points, are lines. */
const thickest = 3;
/** Shorter lines part nothing. */
const shortest = 4;
/** How far from level or upright a line may be. */
const askew = 1;

const strokes = new Set<number>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke]);
const fills = new Set<number>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);

/** Codes of a path in the operator `constructPath`, and how many numbers follow each. */
const steps = new Map([
  [0, 2], // move
  [1, 2], // line
  [2, 6], // curve
  [3, 4], // quadratic curve
  [4, 0], // close
]);

type Point = [x: number, y: number];

/**
 * The straight lines of a path: strokes along the axes, and filled rectangles that are no thicker than a line.
 *
 * @param args arguments of `constructPath`: what is done with the path, and its codes and numbers
 */
export function rulingsOf(args: unknown, matrix: Matrix): Ruling[] {
  if (!Array.isArray(args)) return [];
  const [operator, paths] = args as unknown[];
  if (typeof operator !== 'number' || !Array.isArray(paths)) return [];
  const outlines = paths.flatMap((path) => outlinesOf(path as unknown, matrix));
  const found: Ruling[] = [];
  if (strokes.has(operator)) found.push(...outlines.flatMap(sidesOf));
  if (fills.has(operator)) found.push(...outlines.flatMap(thinBox));
  return found;
}

/** The corners of each part of a path; parts with curves are no lines. */
function outlinesOf(path: unknown, matrix: Matrix): Point[][] {
  if (!(path instanceof Float32Array) && !Array.isArray(path)) return [];
  const numbers = Array.from(path as ArrayLike<unknown>, Number);
  const outlines: Point[][] = [];
  for (let i = 0; i < numbers.length;) {
    const step = numbers[i] ?? -1;
    const length = steps.get(step);
    if (length === undefined) break;
    const last = outlines.at(-1);
    const point = apply(matrix, numbers[i + 1] ?? 0, numbers[i + 2] ?? 0);
    if (step === 0) outlines.push([point]);
    else if (step === 1) last?.push(point);
    else if (step === 4 && last?.[0]) last.push(last[0]);
    else if (last) last.length = 0;
    i += 1 + length;
  }
  return outlines;
}

function sidesOf(outline: readonly Point[]): Ruling[] {
  return outline.slice(1).flatMap((to, i) => {
    const from = outline[i];
    return from ? straight(from, to) : [];
  });
}

function straight([ax, ay]: Point, [bx, by]: Point): Ruling[] {
  const ruling = { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
  const [width, height] = [ruling.x1 - ruling.x0, ruling.y1 - ruling.y0];
  if (Math.min(width, height) > askew || Math.max(width, height) < shortest) return [];
  return [ruling];
}

function thinBox(outline: readonly Point[]): Ruling[] {
  if (outline.length < 3) return [];
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [x1 - x0, y1 - y0];
  if (Math.min(width, height) > thickest || Math.max(width, height) < shortest) return [];
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return [width > height ? { x0, x1, y0: y, y1: y } : { x0: x, x1: x, y0, y1 }];
}
