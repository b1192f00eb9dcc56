import { OPS } from 'unpdf/pdfjs';
import type { Glyph, Marks, Operators } from './marks.ts';
import { apply, identity, multiply, readMatrix, type Matrix } from './matrix.ts';
import { rulingsOf } from './rulings.ts';
import { initialState, moveLine, newPen, type Pen, type State } from './text-state.ts';

/** A page being painted on paper that only remembers where words and lines came. */
interface Canvas {
  base: Matrix;
  state: State;
  saved: State[];
  pen: Pen;
  marks: Marks;
  /** Points of one unit of a font. */
  fontScale: (name: string) => number;
}

type Painter = (canvas: Canvas, args: readonly unknown[]) => void;

/** Painting outside the page's text: more saved states than this is damage. */
const deepest = 1000;

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** Operators that move text or paint lines (ISO 32000-1, annex A); the others change only looks. */
const painters = new Map<number, Painter>([
  [OPS.save, (canvas) => save(canvas)],
  [OPS.restore, (canvas) => restore(canvas)],
  [OPS.transform, (canvas, args) => transform(canvas, args)],
  [OPS.paintFormXObjectBegin, (canvas, args) => beginForm(canvas, args)],
  [OPS.paintFormXObjectEnd, (canvas) => restore(canvas)],
  [OPS.beginAnnotation, (canvas, args) => beginStamp(canvas, args)],
  [OPS.endAnnotation, (canvas) => restore(canvas)],
  [OPS.beginText, (canvas) => void (canvas.pen = newPen())],
  [OPS.setTextMatrix, (canvas, [matrix]) => void (canvas.pen = newPen(readMatrix(matrix) ?? identity))],
  [OPS.moveText, ({ pen }, [x, y]) => moveLine(pen, number(x), number(y))],
  [OPS.setLeadingMoveText, (canvas, args) => moveWithLeading(canvas, args)],
  [OPS.nextLine, ({ pen, state }) => moveLine(pen, 0, state.leading)],
  [OPS.setLeading, ({ state }, [leading]) => void (state.leading = -number(leading))],
  [OPS.setCharSpacing, ({ state }, [spacing]) => void (state.charSpacing = number(spacing))],
  [OPS.setWordSpacing, ({ state }, [spacing]) => void (state.wordSpacing = number(spacing))],
  [OPS.setHScale, ({ state }, [percent]) => void (state.stretch = number(percent) / 100)],
  [OPS.setTextRise, ({ state }, [rise]) => void (state.rise = number(rise))],
  [OPS.setTextRenderingMode, ({ state }, [mode]) => void (state.hidden = mode === 3)],
  [OPS.setFont, (canvas, args) => setFont(canvas, args)],
  [OPS.setGState, (canvas, [changes]) => setLooks(canvas, changes)],
  [OPS.showText, (canvas, [glyphs]) => showText(canvas, glyphs)],
  [OPS.constructPath, ({ marks, state }, args) => void marks.rulings.push(...rulingsOf(args, state.matrix))],
]);

/**
 * Follows the operators of a page and notes where each character and each line is painted.
 *
 * @param base      from the page's own space to points from its top left corner, upright
 * @param fontScale points of one unit of a font
 */
export function readMarks(
  operators: Operators,
  base: Matrix,
  size: Pick<Marks, 'width' | 'height'>,
  fontScale: (name: string) => number,
): Marks {
  const marks: Marks = { ...size, glyphs: [], rulings: [], hasHidden: false };
  const canvas: Canvas = { base, state: initialState(base), saved: [], pen: newPen(), marks, fontScale };
  operators.fnArray.forEach((operator, i) => {
    const args = operators.argsArray[i];
    painters.get(operator)?.(canvas, Array.isArray(args) || args instanceof Float32Array ? [...args] : []);
  });
  return marks;
}

function save(canvas: Canvas): void {
  if (canvas.saved.length < deepest) canvas.saved.push({ ...canvas.state });
}

function restore(canvas: Canvas): void {
  canvas.state = canvas.saved.pop() ?? canvas.state;
}

function transform({ state }: Canvas, value: unknown): void {
  const matrix = readMatrix(value);
  if (matrix) state.matrix = multiply(state.matrix, matrix);
}

/** A form is a drawing of its own, placed by its matrix (8.10.1). */
function beginForm(canvas: Canvas, [matrix]: readonly unknown[]): void {
  save(canvas);
  transform(canvas, matrix);
}

function moveWithLeading({ pen, state }: Canvas, [x, y]: readonly unknown[]): void {
  state.leading = number(y);
  moveLine(pen, number(x), number(y));
}

function beginStamp(canvas: Canvas, [, , placed, own]: readonly unknown[]): void {
  save(canvas);
  canvas.state = { ...initialState(canvas.base), stamp: true };
  transform(canvas, placed);
  transform(canvas, own);
}

function setFont({ state, fontScale }: Canvas, [name, size]: readonly unknown[]): void {
  state.size = number(size);
  state.fontScale = typeof name === 'string' ? fontScale(name) : 0.001;
}

/** A set of looks may name a font too (8.4.5). */
function setLooks(canvas: Canvas, changes: unknown): void {
  for (const change of Array.isArray(changes) ? (changes as unknown[]) : []) {
    const [key, value] = Array.isArray(change) ? (change as unknown[]) : [];
    if (key === 'Font' && Array.isArray(value)) setFont(canvas, value);
  }
}

/** Paints characters one after the other; a number between two moves the next back (9.4.3). */
function showText(canvas: Canvas, glyphs: unknown): void {
  const { state, pen, marks } = canvas;
  for (const item of Array.isArray(glyphs) ? (glyphs as unknown[]) : []) {
    if (typeof item === 'number') {
      pen.x -= (item / 1000) * state.size * state.stretch;
      continue;
    }
    const { unicode, width, isSpace } = (item ?? {}) as {
      unicode?: unknown;
      width?: unknown;
      isSpace?: unknown;
    };
    const advance = number(width) * state.fontScale * state.size * state.stretch;
    if (typeof unicode === 'string' && unicode !== '') {
      if (state.hidden) marks.hasHidden = true;
      marks.glyphs.push(place(unicode, advance, canvas));
    }
    pen.x += advance + (state.charSpacing + (isSpace === true ? state.wordSpacing : 0)) * state.stretch;
  }
}

function place(text: string, advance: number, { state, pen }: Canvas): Glyph {
  const matrix = multiply(state.matrix, pen.matrix);
  const [x0, y] = apply(matrix, pen.x, pen.y + state.rise);
  const [x1, end] = apply(matrix, pen.x + advance, pen.y + state.rise);
  const size = Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]);
  const turned = matrix[0] <= 0 || Math.abs(matrix[1]) > 0.1 * matrix[0] || Math.abs(end - y) > size;
  return { text, x0: Math.min(x0, x1), x1: Math.max(x0, x1), y, size, turned, stamp: state.stamp };
}
