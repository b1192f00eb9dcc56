import type { Link, TaskLinks } from '../alignment/types.ts';
import { kindOfDocument } from '../document/place-kind.ts';
import { targetsOf } from '../document/tasks.ts';
import type { Document, Provision, Task } from '../document/types.ts';
import type { CoverageData, TakingData } from '../formats/coverage-contract.ts';

/** A plan with what the aligner found in it. */
export interface LinkedPlan {
  document: Document;
  tasks: Task[];
  /** One entry a task, in the same order. */
  links: TaskLinks[];
  /** The plans that it carries out as well, with its links to their tasks: a town's plan and its province's. */
  parents?: readonly ParentLinks[];
}

export interface ParentLinks {
  document: Document;
  /** One entry a task of the plan below. */
  links: TaskLinks[];
}

/** A task that somebody has to carry out: purpose and context are none. */
export function isAsked(task: Pick<Task, 'kind'>): boolean {
  return task.kind !== 'purpose';
}

/** Which tasks take up which provision: the reverse of the links of one plan. */
export function coverageOf(
  directive: Document,
  links: readonly TaskLinks[],
): { target: string; tasks: string[] }[] {
  const tasksByTarget = Map.groupBy(
    links.flatMap((entry) => entry.links.map((link) => ({ target: link.target, task: entry.task }))),
    ({ target }) => target,
  );
  return targetsOf(directive).map(({ id }) => ({
    target: id,
    tasks: (tasksByTarget.get(id) ?? []).map(({ task }) => task),
  }));
}

/** Strongest first, then in the order of the plan; plans stay in the order given. */
function takingsByTarget(plans: readonly LinkedPlan[]): Map<string, TakingData[]> {
  const takings = plans.flatMap((plan) =>
    plan.links
      .flatMap((entry, i) => {
        const task = plan.tasks[i];
        if (!task) return [];
        const { id, label, text, corrections } = task;
        return entry.links.map(
          ({ target, targetLabel: _label, targetText: _text, method: _method, ...link }) => ({
            target,
            taking: { plan: plan.document.id, task: id, label, text, corrections, ...link },
          }),
        );
      })
      .sort((a, b) => b.taking.score - a.taking.score),
  );
  const grouped = Map.groupBy(takings, ({ target }) => target);
  return new Map([...grouped].map(([target, found]) => [target, found.map(({ taking }) => taking)]));
}

/** The nearest heading above a provision: the clause that it is part of; itself where it stands alone. */
export function clauseOf(provision: Provision, byId: ReadonlyMap<string, Provision>): string {
  let at: Provision | undefined = provision;
  while (at?.parent != null) {
    at = byId.get(at.parent);
    if (at?.heading) return at.id;
  }
  return at?.id ?? provision.id;
}

/**
 * The reverse index of a directive: for each provision the tasks of all plans, made once so that no page
 * has to scan all plans.
 *
 * @param plans in the order in which pages list them
 */
export function makeCoverage(directive: Document, plans: readonly LinkedPlan[]): CoverageData {
  const byId = new Map(directive.provisions.map((provision) => [provision.id, provision]));
  const takings = takingsByTarget(plans);
  return {
    directive: directive.id,
    plans: plans.map(summarise),
    rows: targetsOf(directive).map((provision) => ({
      target: provision.id,
      clause: clauseOf(provision, byId),
      label: provision.label,
      takings: takings.get(provision.id) ?? [],
    })),
    local: plans.flatMap(localTasks),
  };
}

function summarise({ document, tasks, links }: LinkedPlan): CoverageData['plans'][number] {
  const asked = links.filter((_, i) => tasks[i] && isAsked(tasks[i]));
  const found = asked.flatMap((entry) => entry.links);
  const count = (kept: (link: Link) => boolean): number =>
    new Set(found.filter(kept).map(({ target }) => target)).size;
  return {
    id: document.id,
    name: document.name,
    authority: document.facts.authority,
    kind: kindOfDocument(document),
    number: document.facts.number,
    date: document.facts.date,
    notes: document.notes,
    tasks: asked.length,
    local: asked.filter((entry) => entry.links.length === 0).length,
    taken: count(({ status, confidence }) => status === 'accepted' || confidence === 'strong'),
    accepted: count(({ status }) => status === 'accepted'),
    reviewed: asked.filter(({ reviewed, stale }) => reviewed && !stale).length,
    stale: asked.filter(({ stale }) => stale).length,
  };
}

function localTasks({ document, tasks, links }: LinkedPlan): CoverageData['local'] {
  return tasks.flatMap((task, i) => {
    const entry = links[i];
    if (!isAsked(task) || !entry?.clause || entry.links.length > 0) return [];
    return [
      {
        clause: entry.clause.id,
        plan: document.id,
        task: task.id,
        label: task.label,
        text: task.text,
        corrections: task.corrections,
      },
    ];
  });
}
