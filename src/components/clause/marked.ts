/** Cutting a task's text into words that the directive's provision has too and words that it has not. */
import type { TakingData } from '../../core/formats/coverage-contract.ts';

export interface Piece {
  text: string;
  /** True for words outside all evidence: the plan's own beside this provision. */
  own: boolean;
  /** A long run keeps the tint and gets a thinner line. */
  long: boolean;
}

/**
 * Pieces of `text` in order, none lost: what lies outside the evidence is the plan's own. Spaces and
 * punctuation at the edges of a run stay unmarked, for they are nobody's words.
 */
export function markOwn(text: string, evidence: TakingData['evidence']): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const spans = evidence.map((entry) => entry.task).sort((a, b) => a[0] - b[0]);
  for (const [start, end] of [...spans, [text.length, text.length] as const]) {
    if (start > at) pieces.push(...trimEdges(text.slice(at, start)));
    if (end > Math.max(start, at)) pieces.push(plain(text.slice(Math.max(start, at), end)));
    at = Math.max(at, end);
  }
  return pieces;
}

const plain = (text: string): Piece => ({ text, own: false, long: false });

function trimEdges(run: string): Piece[] {
  const words = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(run);
  if (!words) return [plain(run)];
  const [text] = words;
  const own = { text, own: true, long: text.split(/\s+/).length > 12 };
  const edges = [plain(run.slice(0, words.index)), own, plain(run.slice(words.index + text.length))];
  return edges.filter((piece) => piece.text !== '');
}
