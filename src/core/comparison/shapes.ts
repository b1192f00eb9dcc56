/** Shapes of coverage: the fuller, the nearer to the Centre's wording. Drawn on pages and in pictures for sharing. */
import type { TakingData } from '../formats/coverage-contract.ts';
import type { MatrixCell } from './matrix.ts';

export type Shape = TakingData['relation'] | 'possible' | 'gap';

/** SVG paths in a square of 16, filled by the even-odd rule; a gap is an outline, and drawn dashed. */
export const shapePaths: Readonly<Record<Shape, string>> = {
  verbatim: 'M1 1h14v14H1z',
  'near-verbatim': 'M1 1h7.6L15 7.4V15H1z',
  excerpt: 'M1 1h14v14H1zM8 2.3v11.4h5.7V2.3z',
  adapted: 'M1 1h14v14H1zM3.1 2.3 13.7 12.9V2.3z',
  specified: 'M1 1h14v14H1zM2.3 2.3v11.4h11.4V2.3zM5.2 5.2h5.6v5.6H5.2z',
  possible: 'M1 1h14v14H1zM2.3 2.3v11.4h11.4V2.3zM7 7h2v2H7z',
  gap: 'M1.65 1.65h12.7v12.7H1.65z',
};

/** The shape of a cell of the matrix; what was not looked for is as empty as what was not found. */
export function shapeOfCell(cell: MatrixCell | undefined): Shape {
  if (cell?.state === 'taken') return cell.relation;
  return cell?.state === 'possible' ? 'possible' : 'gap';
}
