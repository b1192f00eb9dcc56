/** The aligner: which provisions of a directive each task of a plan takes up, and in whose words. */
import { tasksOf } from '../document/tasks.ts';
import type { Document } from '../document/types.ts';
import { hashText } from '../text/hash.ts';
import { decide, fairThreshold, linkTo } from './decide.ts';
import type { Decision } from './decisions.ts';
import { applyDecisions, targetsByHash } from './decisions.ts';
import type { DirectiveIndex } from './directive-index.ts';
import { clauseOf } from './evidence-of-headings.ts';
import { readPlan } from './plan-reading.ts';
import { names } from './routing.ts';
import type { Scoring } from './score.ts';
import { scoreTask } from './score.ts';
import type { TaskLinks } from './types.ts';

export type { Decision } from './decisions.ts';
export { decisionSchema, decisionsSchema, staleDecisions } from './decisions.ts';
export type { DirectiveIndex } from './directive-index.ts';
export { indexDirective } from './directive-index.ts';

/** What people said of each task, ready to be laid over the proposals. */
function decisionReader(
  index: DirectiveIndex,
  decisions: readonly Decision[],
): (scoring: Scoring, proposed: TaskLinks) => TaskLinks {
  if (decisions.length === 0) return (_, proposed) => proposed;
  const targets = targetsByHash(index);
  const units = new Map(index.targets.map(({ id }, unit) => [id, unit]));
  return (scoring, proposed) => {
    const key = hashText(scoring.task.text);
    const own = decisions.filter(({ task }) => task === key);
    return applyDecisions(proposed, own, targets, (id) =>
      linkTo(units.get(id) ?? -1, 'strong', 'person', scoring, index),
    );
  };
}

/**
 * Links the tasks of a plan to the provisions of a directive.
 *
 * @param plan The plan as built.
 * @param index What `indexDirective` made of the directive.
 * @param decisions What people said of links of this plan, in order; it always wins.
 * @returns One entry for each task of the plan, in its order. A task of the purpose part has no links
 *   and no candidates.
 */
export function align(
  plan: Document,
  index: DirectiveIndex,
  decisions: readonly Decision[] = [],
): TaskLinks[] {
  const scorings = readPlan(plan, index).map((entry) => scoreTask(entry, index));
  const fair = fairThreshold(scorings);
  const isNamed = names(plan, index.directive);
  const byTask = new Map(scorings.map((scoring) => [scoring.task.id, scoring]));
  const decideOn = decisionReader(index, decisions);
  return tasksOf(plan).map(({ id }): TaskLinks => {
    const scoring = byTask.get(id);
    if (scoring === undefined) return { task: id, clause: null, links: [], candidates: [] };
    const clause = clauseOf(scoring.headings, scoring.view);
    return decideOn(scoring, { task: id, clause, ...decide(scoring, index, fair, isNamed) });
  });
}
