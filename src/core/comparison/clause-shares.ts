/** What each place does about each clause: provisions that it takes up, and what it adds. */
import type { CoverageData } from '../formats/coverage-contract.ts';
import type { Additions, PicturesData } from '../formats/pictures-contract.ts';
import { makeMatrix } from './matrix.ts';
import type { SharedTask } from './word-shares.ts';

type Clause = PicturesData['clauses'][number];

/** The clause of each task: of its strongest link, or the one that its heading points to. */
function clauseOfTask(
  { links, clause }: SharedTask,
  clauseOfTarget: ReadonlyMap<string, string>,
): string | null {
  const [strongest] = [...links].sort((a, b) => b.score - a.score);
  return strongest ? (clauseOfTarget.get(strongest.target) ?? null) : clause;
}

function sumAdditions(tasks: readonly SharedTask[]): Additions {
  const local = tasks.filter(({ links }) => links.length === 0);
  const total = (count: (task: SharedTask) => number): number =>
    tasks.reduce((sum, task) => sum + count(task), 0);
  return {
    own: total(({ words }) => words.changed + words.added),
    local: total(({ words }) => words.local),
    tasks: local.length,
  };
}

/**
 * Clause by clause, in the order of the directive. A task is counted once, however many provisions it takes up.
 *
 * @param tasks the counted tasks of each plan, in the order of the coverage list
 */
export function shareByClause(
  coverage: CoverageData,
  tasks: readonly (readonly SharedTask[])[],
): Pick<PicturesData, 'clauses' | 'elsewhere'> {
  const clauseOfTarget = new Map(coverage.rows.map(({ target, clause }) => [target, clause]));
  const clauses = Map.groupBy(
    makeMatrix(coverage).rows,
    ({ target }) => clauseOfTarget.get(target) ?? target,
  );
  const placed = tasks.map((own) =>
    Map.groupBy(own, (task) => {
      const clause = clauseOfTask(task, clauseOfTarget);
      return clause !== null && clauses.has(clause) ? clause : null;
    }),
  );
  const additionsTo = (clause: string | null): Additions[] =>
    placed.map((own) => sumAdditions(own.get(clause) ?? []));
  return {
    clauses: [...clauses].map(([id, rows]): Clause => ({
      id,
      provisions: rows.length,
      taken: coverage.plans.map((_, i) => rows.filter(({ cells }) => cells[i]?.state === 'taken').length),
      additions: additionsTo(id),
    })),
    elsewhere: additionsTo(null),
  };
}
