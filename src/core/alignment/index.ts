/** The aligner: which provisions of a directive each task of a plan takes up, and in whose words. */
import { tasksOf } from '../document/tasks.ts';
import type { Document } from '../document/types.ts';
import { hashText } from '../text/hash.ts';
import type { Standing, Terms } from './decide.ts';
import { decide, fairThreshold, linkTo } from './decide.ts';
import type { Decision } from './decisions.ts';
import { applyDecisions, targetsByHash } from './decisions.ts';
import type { DirectiveIndex } from './directive-index.ts';
import { lapsedDecisions, markLapsed } from './lapsed.ts';
import { once } from './once.ts';
import { readPlan } from './plan-reading.ts';
import { names } from './routing.ts';
import type { Scoring } from './score.ts';
import { scorePlan } from './score.ts';
import type { Subject } from './subject.ts';
import { subjectOf } from './subject.ts';
import type { Confidence, Link, TaskLinks } from './types.ts';
import type { View } from './view.ts';

export type { Decision } from './decisions.ts';
export { decisionSchema, decisionsSchema } from './decisions.ts';
export type { Lapsed } from './lapsed.ts';
export { beginningOf, lapsedDecisions } from './lapsed.ts';
export type { DirectiveIndex } from './directive-index.ts';
export { indexDirective } from './directive-index.ts';

/** Lays what people said over what the machine found. */
function overrule(
  proposed: readonly TaskLinks[],
  scorings: ReadonlyMap<string, Scoring>,
  plan: Document,
  index: DirectiveIndex,
  decisions: readonly Decision[],
): TaskLinks[] {
  const targets = targetsByHash(index);
  const units = new Map(index.targets.map(({ id }, unit) => [id, unit]));
  const make = (task: string, target: string, confidence: Confidence): Link[] => {
    const scoring = scorings.get(task);
    const unit = units.get(target);
    if (scoring === undefined || unit === undefined) return [];
    return linkTo(unit, confidence, 'person', scoring, index);
  };
  const decided = proposed.map((entry) => {
    const text = scorings.get(entry.task)?.task.text;
    const own = text === undefined ? [] : decisions.filter(({ task }) => task === hashText(text));
    return applyDecisions(entry, own, targets, (target) => make(entry.task, target, 'strong'));
  });
  const lapsed = lapsedDecisions(plan, index, decisions);
  return markLapsed(decided, lapsed, (task, target) => make(task, target, 'fair'));
}

function standingOf(plan: Document, directive: Document): Standing {
  if (names(plan, directive)) return 'names';
  const { id, facts } = directive;
  return plan.implements.some((one) => one === id || one === facts.number) ? 'filed' : 'nothing';
}

/** What the plan as a whole says; its subject is worked out once for each view, and only where a task needs it. */
function termsOf(plan: Document, scorings: readonly Scoring[], index: DirectiveIndex): Terms {
  const standing = standingOf(plan, index.directive);
  const subjectIn = once((view: View): Subject =>
    standing === 'names' ? subjectOf(plan, index, view) : new Map(),
  );
  return { fair: fairThreshold(scorings), standing, subjectIn };
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
  const tasks = tasksOf(plan);
  const scorings = scorePlan(readPlan(plan, tasks, index), index);
  const terms = termsOf(plan, scorings, index);
  const byTask = new Map(scorings.map((scoring) => [scoring.task.id, scoring]));
  const proposed = tasks.map(({ id }): TaskLinks => {
    const scoring = byTask.get(id);
    if (scoring === undefined) return { task: id, clause: null, links: [], candidates: [] };
    return { task: id, clause: scoring.clause, ...decide(scoring, index, terms) };
  });
  return decisions.length === 0 ? proposed : overrule(proposed, byTask, plan, index, decisions);
}
