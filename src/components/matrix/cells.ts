/** What the cells of the matrix look like and say. */
import { cellWords } from '../../core/comparison/export-words.ts';
import type { MatrixCell } from '../../core/comparison/matrix.ts';
import { allShapes, nameShape } from '../home/shapes.ts';
import { nameStatus } from '../words.ts';

/** Shape and words of a cell; `count` stands beside them where tasks were found. */
export interface CellFace {
  shape: string;
  word: string;
  count: number | null;
  /** Words where a text has changed since somebody decided; empty otherwise. */
  again: string;
}

/** The face of a cell. */
export function faceOf(cell: MatrixCell): CellFace {
  const again = 'stale' in cell ? nameStatus('stale') : '';
  if (cell.state === 'taken')
    return { shape: cell.relation, word: nameShape(cell.relation), count: cell.tasks, again };
  if (cell.state === 'possible')
    return { shape: 'possible', word: nameShape('possible'), count: cell.tasks, again };
  return { shape: cell.state, word: cellWords[cell.state], count: null, again };
}

/** All shapes with their names, fullest first. */
export const matrixKey: { shape: string; word: string }[] = [
  ...allShapes.map((shape) => ({ shape, word: nameShape(shape) })),
  { shape: 'reviewed', word: cellWords.reviewed },
  { shape: 'uncompared', word: cellWords.uncompared },
  { shape: 'local', word: 'riêng của địa phương' },
  { shape: 'again', word: 'lời văn đã đổi, cần rà soát lại' },
];

/** The first words of a provision, as many as tell it apart in a line. */
export function openingOf(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 9
    ? `${words
        .slice(0, 9)
        .join(' ')
        .replace(/[,;:]$/, '')}…`
    : text;
}
