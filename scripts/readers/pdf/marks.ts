/** What a page shows, in points from its top left corner, `y` downwards, turned upright. */
export interface Marks {
  width: number;
  height: number;
  glyphs: Glyph[];
  rulings: Ruling[];
  /** Words painted invisibly: what recognition puts over the picture of a scan. */
  hasHidden: boolean;
}

/** A painted character, or several that the font paints as one. */
export interface Glyph {
  text: string;
  /** Left end, and right end without the space to the next. */
  x0: number;
  x1: number;
  /** Baseline. */
  y: number;
  size: number;
  /** Painted along another direction than left to right. */
  turned: boolean;
  /** Part of a stamp: an annotation such as a digital signature. */
  stamp: boolean;
}

/** A straight line, level or upright. */
export interface Ruling {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Raw operators of a page, as PDF.js lists them. */
export interface Operators {
  fnArray: number[];
  argsArray: unknown[];
}
