/** Shapes of the coverage picture: the fuller, the nearer to the Centre's wording. */
import type { TakingData } from '../../core/formats/coverage-contract.ts';
import type { Shape } from '../../core/comparison/shapes.ts';
import { pickNearest, shownTakings } from '../document/takings.ts';
import { nameRelation, nameStatus, relationOrder } from '../words.ts';

/** Which shape a cell has: the nearest of its takings. */
export function pickShape(takings: TakingData[]): Shape {
  const nearest = pickNearest(takings);
  if (nearest) return nearest.relation;
  return shownTakings(takings).length > 0 ? 'possible' : 'gap';
}

/** What a shape means, in words. */
export function nameShape(shape: Shape): string {
  if (shape === 'gap') return 'chưa thấy';
  return shape === 'possible' ? 'có thể liên quan' : nameRelation(shape);
}

/** `phỏng theo, cần rà soát lại`: a cell of the picture in words. */
export function sayCell(takings: TakingData[]): string {
  const again = takings.some(({ status }) => status === 'stale') ? `, ${nameStatus('stale')}` : '';
  return nameShape(pickShape(takings)) + again;
}

/** All shapes, fullest first. */
export const allShapes: Shape[] = [...relationOrder, 'possible', 'gap'];
