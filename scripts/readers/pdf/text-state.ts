import { identity, type Matrix } from './matrix.ts';

/** What painting depends on (ISO 32000-1, 8.4 and 9.3); saved and restored together. */
export interface State {
  matrix: Matrix;
  /** Points of one unit of the font, from its own matrix. */
  fontScale: number;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  /** 1 is not stretched. */
  stretch: number;
  leading: number;
  rise: number;
  hidden: boolean;
  stamp: boolean;
}

/** Where text stands; begins anew with each text object (9.4). */
export interface Pen {
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

export function initialState(matrix: Matrix): State {
  return {
    matrix,
    fontScale: 0.001,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    hidden: false,
    stamp: false,
  };
}

export function newPen(matrix: Matrix = identity): Pen {
  return { matrix, x: 0, y: 0, lineX: 0, lineY: 0 };
}

/** Moves to the next line, by so much from the beginning of this one. */
export function moveLine(pen: Pen, x: number, y: number): void {
  pen.lineX += x;
  pen.lineY += y;
  pen.x = pen.lineX;
  pen.y = pen.lineY;
}
