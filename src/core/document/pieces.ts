import { readMarker } from './markers.ts';
import { fieldLines, isClosing, isLayoutLine, recipientsLine, signatureLine, typeLine } from './marks.ts';
import { joinPassages } from './passage.ts';
import type { Block, Line } from './segment.ts';
import { readTables, type Table } from './tables.ts';
import type { Passage } from './types.ts';

/** What a reader sees as one paragraph: lines that were wrapped, without a new beginning among them. */
export interface TextPiece {
  kind: 'text';
  lines: Line[];
  /** The lines as one text. */
  passage: Passage;
}

export type Piece = TextPiece | Table;

/**
 * Paragraphs and tables of a document in their order. Tables that only lay out a head or a signature
 * (two columns without borders in the original) are given as the paragraphs of their cells.
 */
export function cutPieces(blocks: readonly Block[]): Piece[] {
  return readTables(blocks).flatMap((part): Piece[] => {
    if (part.kind === 'lines') return cutLines(part.lines);
    const cells = part.rows.flat().filter((cell) => cell.lines.length > 0);
    const isLayout = cells.some((cell) => cell.lines.some((line) => isLayoutLine(line.text)));
    return isLayout ? cells.flatMap((cell) => cutLines(cell.lines)) : [part];
  });
}

/** Lines without a blank line among them, cut where a new provision or part begins all the same. */
function cutLines(lines: readonly Line[]): TextPiece[] {
  const groups: Line[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before && !begins(line.text, before.text)) groups.at(-1)?.push(line);
    else groups.push([line]);
  });
  return groups.map((group) => ({ kind: 'text', lines: group, passage: joinPassages(group, ' ') }));
}

/** Every line of a piece, a table's cell by cell. */
export function linesOf(piece: Piece): Line[] {
  return piece.kind === 'text' ? piece.lines : piece.rows.flat().flatMap((cell) => cell.lines);
}

/** Ends of sentences and of parts of an enumeration, also before a closing bracket or quotation mark. */
const finished = /[.;:!?…/][)"”’\]]?$/u;

/** True where the text ends as a sentence, or a part of one in a list, ends. */
export function isFinished(text: string): boolean {
  return finished.test(text.trimEnd());
}

/** True where `text` opens something new although no blank line stands before it. */
function begins(text: string, before: string): boolean {
  // `V. CHẾ ĐỘ⏎BÁO CÁO`: a heading that a wrapped line goes on with names no document.
  const goesOn = readMarker(before) !== null && !isFinished(before);
  if ((typeLine.test(text) && !goesOn) || typeLine.test(before)) return true;
  if (recipientsLine.test(text) || signatureLine.test(text) || isClosing(text)) return true;
  if (fieldLines.some((row) => row.pattern.test(text))) return true;
  const marking = readMarker(text);
  if (!marking) return false;
  // A wrapped line may begin with a dash or a figure ("2021 -⏎2025"): then the line before is unfinished.
  return isFinished(before) || /^\p{Lu}/u.test(text.slice(marking.length));
}
