/** Cutting a task's text into words that the directive's provision has too and words that it has not. */
import { ownWords } from '../../core/comparison/own-words.ts';
import type { TakingData } from '../../core/formats/coverage-contract.ts';

/** A stretch of the text, end exclusive. */
export interface Piece {
  start: number;
  end: number;
  /** True for words outside all evidence: the plan's own beside this provision. */
  own: boolean;
  /** A long run keeps the tint and gets a thinner line. */
  long: boolean;
}

/** Pieces of `text` in order, none lost and no corrected place cut in two. */
export function markOwn(
  text: string,
  evidence: TakingData['evidence'],
  corrections: TakingData['corrections'] = [],
): Piece[] {
  const own = ownWords(
    text,
    evidence.map((entry) => entry.task),
    corrections.map(({ span }) => span),
  );
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of [...own, [text.length, text.length] as const]) {
    if (start > at) pieces.push({ start: at, end: start, own: false, long: false });
    if (end > start) {
      pieces.push({ start, end, own: true, long: text.slice(start, end).split(/\s+/).length > 12 });
    }
    at = end;
  }
  return pieces;
}
