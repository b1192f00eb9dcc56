/** What the cells of the matrix look like and say. */
import { cellWords } from '../../core/comparison/export-words.ts';
import type { MatrixCell } from '../../core/comparison/matrix.ts';
import { allShapes, nameShape } from '../home/shapes.ts';

/** Shape and words of a cell; `count` stands beside them where tasks were found. */
export interface CellFace {
  shape: string;
  word: string;
  count: number | null;
}

/** The face of a cell. */
export function faceOf(cell: MatrixCell): CellFace {
  if (cell.state === 'taken')
    return { shape: cell.relation, word: nameShape(cell.relation), count: cell.tasks };
  if (cell.state === 'possible') return { shape: 'possible', word: nameShape('possible'), count: cell.tasks };
  return { shape: cell.state, word: cellWords[cell.state], count: null };
}

/** All shapes with their names, fullest first. */
export const matrixKey: { shape: string; word: string }[] = [
  ...allShapes.map((shape) => ({ shape, word: nameShape(shape) })),
  { shape: 'reviewed', word: cellWords.reviewed },
  { shape: 'uncompared', word: cellWords.uncompared },
  { shape: 'local', word: 'riêng của địa phương' },
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
