/** Provisions by places: what each place does about each provision, and the sums both ways. */
import { relations } from '../alignment/types.ts';
import type { CoverageData, TakingData } from '../formats/coverage-contract.ts';

/** `stale` where a person's word on one of the tasks lapsed: to be reviewed again. */
export type MatrixCell =
  | { state: 'taken'; relation: TakingData['relation']; tasks: number; stale?: true }
  /** Only proposals too weak to be counted. */
  | { state: 'possible'; tasks: number; stale?: true }
  /** Nothing found: by a machine; by a person who read every task of the plan; or not looked for. */
  | { state: 'gap' | 'reviewed' | 'uncompared' };

export interface MatrixRow {
  target: string;
  /** One cell a place. */
  cells: MatrixCell[];
  /** Places that take the provision up. */
  places: number;
}

export interface Matrix {
  rows: MatrixRow[];
  /** For each place the provisions that it takes up. */
  taken: number[];
  /** Places whose tasks were compared: what the sums are out of. */
  compared: number;
}

type Place = CoverageData['plans'][number];

const isCompared = ({ tasks }: Place): boolean => tasks > 0;

/** A cell from all takings of one provision by one place. */
function makeCell(place: Place, takings: readonly TakingData[]): MatrixCell {
  if (!isCompared(place)) return { state: 'uncompared' };
  const shown = takings.filter(({ status }) => status !== 'rejected');
  const strong = shown.filter(({ status, confidence }) => status === 'accepted' || confidence === 'strong');
  const again = shown.some(({ status }) => status === 'stale') ? { stale: true as const } : {};
  const relation = relations.find((name) => strong.some((taking) => taking.relation === name));
  if (relation && relation !== 'local') return { state: 'taken', relation, tasks: strong.length, ...again };
  if (shown.length > 0) return { state: 'possible', tasks: shown.length, ...again };
  return { state: place.reviewed === place.tasks ? 'reviewed' : 'gap' };
}

/** The matrix of a directive; rows and places in the order of the coverage list. */
export function makeMatrix({ plans, rows }: Pick<CoverageData, 'plans' | 'rows'>): Matrix {
  const made = rows.map(({ target, takings }): MatrixRow => {
    const byPlan = Map.groupBy(takings, ({ plan }) => plan);
    const cells = plans.map((place) => makeCell(place, byPlan.get(place.id) ?? []));
    return { target, cells, places: cells.filter(({ state }) => state === 'taken').length };
  });
  return {
    rows: made,
    taken: plans.map((_, i) => made.filter(({ cells }) => cells[i]?.state === 'taken').length),
    compared: plans.filter(isCompared).length,
  };
}
