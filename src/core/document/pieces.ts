import { joinPassages } from './passage.ts';
import { readMarker } from './markers.ts';
import { fieldLines, isClosing, recipientsLine, signatureLine, typeLine } from './marks.ts';
import type { Block, Line } from './segment.ts';
import type { Passage } from './types.ts';

/** What a reader sees as one paragraph: lines that were wrapped, without a new beginning among them. */
export interface Piece {
  lines: Line[];
  /** The lines as one text. */
  passage: Passage;
}

/** Blocks of text, cut again where a new provision or part begins without a blank line before it. */
export function cutPieces(blocks: readonly Block[]): Piece[] {
  return blocks
    .filter((block) => block.kind === 'text')
    .flatMap(({ lines }) => {
      const groups: Line[][] = [];
      lines.forEach((line, i) => {
        const before = lines[i - 1];
        if (before && !begins(line.text, before.text)) groups.at(-1)?.push(line);
        else groups.push([line]);
      });
      return groups.map(makePiece);
    });
}

/** One paragraph made of these lines. */
export function makePiece(lines: Line[]): Piece {
  return { lines, passage: joinPassages(lines, ' ') };
}

/** Ends of sentences and of parts of an enumeration, also before a closing bracket or quotation mark. */
const finished = /[.;:!?…/][)"”’\]]?$/u;

/** True where the text ends as a sentence, or a part of one in a list, ends. */
export function isFinished(text: string): boolean {
  return finished.test(text.trimEnd());
}

/** True where `text` opens something new although no blank line stands before it. */
function begins(text: string, before: string): boolean {
  if (typeLine.test(text) || typeLine.test(before)) return true;
  if (recipientsLine.test(text) || signatureLine.test(text) || isClosing(text)) return true;
  if (fieldLines.some((row) => row.pattern.test(text))) return true;
  const marking = readMarker(text);
  if (!marking) return false;
  // A wrapped line may begin with a dash or a figure ("2021 -⏎2025"): then the line before is unfinished.
  return isFinished(before) || /^\p{Lu}/u.test(text.slice(marking.length));
}
