/** What of a side of a pair is shown: the touched sentences, and […] for those between them. */
import type { PairData } from '../formats/comparison-contract.ts';

type Sentence = PairData['targetSide'][number];

export interface Piece {
  /** Place of the sentence in its text, from 1; null for sentences left out. */
  number: number | null;
  spans: Sentence['spans'];
}

/**
 * Touched sentences in order. A task that others also take apart shows […] at its ends too; of a provision
 * the label beside it says which sentences stand here.
 */
export function listPieces(sentences: readonly Sentence[], side: 'target' | 'task'): Piece[] {
  const pieces: Piece[] = [];
  sentences.forEach(({ touched, spans }, i) => {
    if (touched) pieces.push({ number: i + 1, spans });
    else if (pieces.length === 0 || pieces.at(-1)?.number !== null) pieces.push({ number: null, spans: [] });
  });
  if (side === 'task') return pieces;
  const isShown = ({ number }: Piece): boolean => number !== null;
  return pieces.slice(pieces.findIndex(isShown), pieces.findLastIndex(isShown) + 1);
}

/** A long run keeps the tint and gets a thinner line. */
export const isLong = (text: string): boolean => text.split(/\s+/).length > 12;

/** [1, 2, 4, 5, 6] → `câu 1, 2, 4–6`; nothing for a text of one sentence. */
export function sayTouched(sentences: readonly Sentence[]): string {
  if (sentences.length < 2) return '';
  const runs: [first: number, last: number][] = [];
  sentences.forEach(({ touched }, i) => {
    const run = runs.at(-1);
    if (!touched) return;
    if (run?.[1] === i) run[1] = i + 1;
    else runs.push([i + 1, i + 1]);
  });
  const said = runs.map(([first, last]) => {
    if (first === last) return `${first}`;
    return last === first + 1 ? `${first}, ${last}` : `${first}–${last}`;
  });
  return `, câu ${said.join(', ')}`;
}
