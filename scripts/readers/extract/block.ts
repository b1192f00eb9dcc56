import type { ExtractRole } from '../../../src/core/document/extract.ts';

/** What Word and HTML have in common: paragraphs and tables, in the order of the document. */
export type Block = Paragraph | Table;

export interface Paragraph {
  kind: 'paragraph';
  /** Its printed lines, cut at forced line breaks only; an empty paragraph has none. */
  lines: string[];
  /** Its place in the document, from 1; null for headers and footers. */
  number: number | null;
  /** Null for the text of the document itself. */
  role: ExtractRole | null;
}

export interface Table {
  kind: 'table';
  /** Rows of cells; every row has as many cells as the grid has columns. */
  rows: Cell[][];
  /** Whether the file says that lines are drawn between the cells. */
  ruled: boolean;
}

/** A cell of the grid. A place that a wider or higher cell covers has no blocks. */
export type Cell = Block[];

/** A paragraph of the text itself, without a line when `text` is empty. */
export function paragraph(text: string, number: number | null, role: ExtractRole | null = null): Paragraph {
  return { kind: 'paragraph', lines: splitLines(text), number, role };
}

/** A picture, with the words that stand for it; they may be missing, the line is there all the same. */
export function picture(alternative: string, number: number | null): Paragraph {
  return { kind: 'paragraph', lines: [alternative.replace(/\s+/gu, ' ').trim()], number, role: 'image' };
}

/** The lines of a text that hold more than spaces. */
function splitLines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** The words of a cell, its paragraphs as lines; without footnotes and pictures. */
export function cellText(cell: Cell): string {
  return cell
    .flatMap((block) => {
      if (block.kind === 'paragraph') return block.role === null ? block.lines : [];
      return block.rows.map((row) => row.map(cellText).filter(Boolean).join(' '));
    })
    .join('\n');
}

/** What stands in a cell beside its words: footnotes and pictures, in order. */
export function besideText(cell: Cell): Paragraph[] {
  return cell.flatMap((block) => {
    if (block.kind === 'paragraph') return block.role === null ? [] : [block];
    return block.rows.flat().flatMap(besideText);
  });
}

/** The number of the first paragraph in some cells; null when they hold none. */
export function firstNumber(cells: readonly Cell[]): number | null {
  for (const block of cells.flat()) {
    const number = block.kind === 'paragraph' ? block.number : firstNumber(block.rows.flat());
    if (number !== null) return number;
  }
  return null;
}
