/** The rows of a comparison as a page lists them: with anchors, and told which begins something new. */
import type { ComparisonData, ComparisonRow, PairData } from '../../core/formats/comparison-contract.ts';

export type Order = 'directive' | 'plan';

/** Last part of a comparison's address: the directive's order is the page itself, the plan's stands below. */
export const orders: { order: Order; slug: string | undefined }[] = [
  { order: 'directive', slug: undefined },
  { order: 'plan', slug: 'theo-ke-hoach' },
];

export interface ListedRow {
  row: ComparisonRow;
  pair: PairData | undefined;
  /** Anchor: the provision's id; in the plan's order the task's. */
  id: string | undefined;
  /** The first row of its provision, or in the plan's order of its task. */
  first: boolean;
  firstLocal: boolean;
}

export interface ListedGroup {
  heading: ComparisonData['byPlan'][number]['heading'];
  rows: ListedRow[];
}

/** What a row is about in this order: several rows in a run may be about the same. */
function subjectOf(row: ComparisonRow, pair: PairData | undefined, order: Order): string {
  if (pair) return order === 'directive' ? pair.target : pair.task;
  return row.kind === 'pair' || row.kind === 'local' ? '' : row.target;
}

/** Provisions and tasks may have the same id: a page gives its anchors to those of its own order. */
function anchorOf(row: ComparisonRow, pair: PairData | undefined, order: Order): string | undefined {
  if (row.kind === 'local') return order === 'plan' ? row.task : `rieng-${row.task}`;
  if (row.kind === 'rest' || (row.kind === 'gap' && order === 'plan')) return undefined;
  return subjectOf(row, pair, order);
}

/** Groups and rows in one of the two orders. */
export function listRows(comparison: ComparisonData, order: Order): ListedGroup[] {
  const groups = order === 'directive' ? comparison.byDirective : comparison.byPlan;
  const firstLocal = groups.flatMap(({ rows }) => rows).find(({ kind }) => kind === 'local');
  return groups.map(({ heading, rows }) => {
    let before = '';
    return {
      heading,
      rows: rows.map((row) => {
        const pair = row.kind === 'pair' ? comparison.pairs[row.pair] : undefined;
        const subject = subjectOf(row, pair, order);
        const first = row.kind === 'local' || subject !== before;
        before = subject;
        const id = first ? anchorOf(row, pair, order) : undefined;
        return { row, pair, id, first, firstLocal: row === firstLocal };
      }),
    };
  });
}
