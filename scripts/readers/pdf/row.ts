import type { Glyph } from './marks.ts';

/** Characters on one baseline, left to right. */
export interface Row {
  glyphs: Glyph[];
  x0: number;
  x1: number;
  /** Baseline of its largest characters. */
  y: number;
  /** Size of its largest characters. */
  size: number;
}

/** How far baselines of one line may be apart, in parts of the size; of note marks, which are small and raised. */
const sameLine = 0.36;
const sameLineRaised = 0.48;
/** Characters smaller than this part of the others may be raised. */
const small = 0.8;
/** A gap at least this wide, in parts of the size, is a space. The narrowest word space of a justified line. */
const wordGap = 0.18;
/** The same character again, less than this away, is painted twice to look bold. */
const shadow = 0.12;

/** Groups characters by baseline, top to bottom; each row is sorted left to right. */
export function groupRows(glyphs: readonly Glyph[]): Row[] {
  const rows: Row[] = [];
  const ordered = glyphs.map((glyph, i) => ({ glyph, i })).sort((a, b) => a.glyph.y - b.glyph.y || a.i - b.i);
  for (const { glyph } of ordered) {
    const row = rows.at(-1);
    if (row && glyph.y - row.y <= reach(row.size, glyph.size)) {
      row.glyphs.push(glyph);
      // The larger characters stand on the line, smaller ones are raised or lowered.
      if (glyph.size > row.size) [row.y, row.size] = [glyph.y, glyph.size];
    } else rows.push({ glyphs: [glyph], x0: 0, x1: 0, y: glyph.y, size: glyph.size });
  }
  return rows.map(({ glyphs: found }) => makeRow(found)).filter((row) => row !== null);
}

function reach(one: number, other: number): number {
  const [less, more] = one < other ? [one, other] : [other, one];
  return (less < small * more ? sameLineRaised : sameLine) * more;
}

/** A row of some characters; null where they are all spaces. */
export function makeRow(glyphs: readonly Glyph[]): Row | null {
  const inked = glyphs.filter(({ text }) => text.trim() !== '');
  const largest = inked.reduce<Glyph | null>(
    (best, glyph) => (best && best.size >= glyph.size ? best : glyph),
    null,
  );
  if (!largest) return null;
  const sorted = glyphs
    .map((glyph, i) => ({ glyph, i }))
    .sort((a, b) => a.glyph.x0 - b.glyph.x0 || a.i - b.i);
  return {
    glyphs: withoutShadows(sorted.map(({ glyph }) => glyph)),
    x0: Math.min(...inked.map(({ x0 }) => x0)),
    x1: Math.max(...inked.map(({ x1 }) => x1)),
    y: largest.y,
    size: largest.size,
  };
}

function withoutShadows(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.filter((glyph, i) => {
    const near = glyphs.slice(Math.max(0, i - 2), i);
    return !near.some(({ text, x0 }) => text === glyph.text && glyph.x0 - x0 < shadow * glyph.size);
  });
}

/** The words of a row: the characters, and a space where a gap is one. */
export function textOf({ glyphs, y, size }: Row): string {
  let text = '';
  let end: number | null = null;
  for (const glyph of glyphs) {
    const gap = end === null ? 0 : glyph.x0 - end;
    if (gap > wordGap * glyph.size && !/\s$/u.test(text) && !/^[\s\p{M}]/u.test(glyph.text)) text += ' ';
    text += raised(glyph, y, size);
    end = Math.max(end ?? glyph.x1, glyph.x1);
  }
  return text.replace(/^\s+|\s+$/gu, '');
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Small raised digits are note marks or powers: printed so, no word swallows them. */
function raised(glyph: Glyph, y: number, size: number): string {
  const isRaised = glyph.size < small * size && y - glyph.y > 0.15 * size;
  if (!isRaised || !/^\d$/u.test(glyph.text)) return glyph.text;
  return superscripts.charAt(Number(glyph.text));
}

/**
 * Cuts a row where a gap between inked characters is wider than a word space can be.
 *
 * @param least narrowest such gap, in parts of the size
 */
export function splitRow(row: Row, least: number): Row[] {
  const parts: Glyph[][] = [[]];
  let end: number | null = null;
  for (const glyph of row.glyphs) {
    const inked = glyph.text.trim() !== '';
    if (inked && end !== null && glyph.x0 - end > least * row.size) parts.push([]);
    if (inked) end = Math.max(end ?? glyph.x1, glyph.x1);
    parts.at(-1)?.push(glyph);
  }
  return parts.map(makeRow).filter((part) => part !== null);
}
