/** Cutting a text into words that both sides share and words that only this side has. */

export interface Piece {
  text: string;
  /** True for words outside all evidence. */
  own: boolean;
  /** A long run keeps the tint and gets a thinner line. */
  long: boolean;
}

type Span = readonly [number, number];

const longRun = 12;
const plain = (text: string): Piece => ({ text, own: false, long: false });

/**
 * Pieces of `text` in order, none lost; what lies outside `shared` is this side's own. Spaces and
 * punctuation at the edges of a run stay unmarked, for they are nobody's words.
 */
export function markOwn(text: string, shared: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of [...shared].sort((a, b) => a[0] - b[0])) {
    if (start > at) pieces.push(...trimEdges(text.slice(at, start)));
    if (end > Math.max(start, at)) pieces.push(plain(text.slice(Math.max(start, at), end)));
    at = Math.max(at, end);
  }
  if (at < text.length) pieces.push(...trimEdges(text.slice(at)));
  return pieces;
}

function trimEdges(run: string): Piece[] {
  const words = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(run);
  if (!words) return [plain(run)];
  const [text] = words;
  const own = { text, own: true, long: text.split(/\s+/).length > longRun };
  const edges = [plain(run.slice(0, words.index)), own, plain(run.slice(words.index + text.length))];
  return edges.filter((piece) => piece.text !== '');
}
