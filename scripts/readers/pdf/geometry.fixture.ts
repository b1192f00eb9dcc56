import type { Glyph, Marks } from './marks.ts';

/** Width of every character, in parts of the size. */
const advance = 0.5;

/** The characters of a line of words, painted from `x` on. */
export function glyphs(text: string, x: number, y: number, size = 12): Glyph[] {
  return [...text].map((letter, i) => {
    const x0 = x + i * advance * size;
    return { text: letter, x0, x1: x0 + advance * size, y, size, turned: false, stamp: false };
  });
}

/** A page of A4 that shows some characters, and lines. */
export function marks(found: Glyph[], rulings: Marks['rulings'] = []): Marks {
  return { width: 595, height: 842, glyphs: found, rulings, hasHidden: false };
}

/** Lines along the edges and between the cells of a table. */
export function lattice(xs: readonly number[], ys: readonly number[]): Marks['rulings'] {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return [
    ...xs.map((x) => ({ x0: x, x1: x, y0: top, y1: bottom })),
    ...ys.map((y) => ({ x0: left, x1: right, y0: y, y1: y })),
  ];
}
