/** Aligns a plan as the build does, and tells the page what came of it. */
import { align, lapsedDecisions, type Decision, type Lapsed } from '../../src/core/alignment/index.ts';
import { clauseOf } from '../../src/core/comparison/coverage.ts';
import type { Provision } from '../../src/core/document/types.ts';
import { formatMessage } from '../../src/core/message.ts';
import { hashText } from '../../src/core/text/hash.ts';
import type { LoadedPlan } from './load-corpus.ts';
import type { PlanSummary, PlanView, StaleView, TargetView, TaskView } from './plan-view.ts';
import type { DecisionsFile } from './read-decisions.ts';
import { comparePairs, proposalsFor } from './machine-word.ts';
import { rowTargets, showTask, showWord, type TaskFindings } from './show-task.ts';

/** Everything about one plan. `undoable` is known to the ledger alone. */
export function showPlan(plan: LoadedPlan, file: DecisionsFile, undoable: number): PlanView {
  const targets = showTargets(plan);
  const stale = lapsedDecisions(plan.document, plan.directive, file.decisions);
  const tasks = showTasks(plan, file.decisions, targets);
  return {
    ...summarise(plan, file, tasks, stale),
    file: file.path,
    version: file.version,
    undoable,
    targets,
    tasks,
    staleWords: stale.map((lapsed) => showStale(lapsed, plan, targets)),
  };
}

/** A line of the list of plans. */
export function showSummary(plan: LoadedPlan, file: DecisionsFile): PlanSummary {
  const stale = lapsedDecisions(plan.document, plan.directive, file.decisions);
  return summarise(plan, file, showTasks(plan, file.decisions, showTargets(plan)), stale);
}

function summarise(
  { key, document, directive }: LoadedPlan,
  { faults }: DecisionsFile,
  tasks: readonly TaskView[],
  stale: readonly Lapsed[],
): PlanSummary {
  return {
    key,
    name: document.name,
    title: [document.facts.type, document.facts.title].filter((part) => part !== null).join(' '),
    directive: directive.directive.name,
    progress: {
      tasks: tasks.length,
      reviewed: tasks.filter(({ state }) => state === 'done').length,
      stale: stale.length,
    },
    faults: faults.map(formatMessage),
  };
}

function showTargets({ directive: { directive, targets } }: LoadedPlan): TargetView[] {
  const byId = new Map(directive.provisions.map((provision) => [provision.id, provision]));
  return targets.map((target) => {
    const clause = byId.get(clauseOf(target, byId));
    const heading = clause && clause !== target ? headingOf(clause) : '';
    return { id: target.id, hash: hashText(target.text), label: target.label, text: target.text, heading };
  });
}

function headingOf({ num, text }: Provision): string {
  return [num, text].filter((part) => part !== '').join(' ');
}

function showTasks(
  plan: LoadedPlan,
  decisions: readonly Decision[],
  targets: readonly TargetView[],
): TaskView[] {
  const { document, directive, tasks } = plan;
  const hashes = new Map(targets.map(({ id, hash }) => [id, hash]));
  const byTask = Map.groupBy(decisions, ({ task }) => task);
  const standing = new Map(align(document, directive, decisions).map((entry) => [entry.task, entry]));
  const provisions = new Map(document.provisions.map((provision) => [provision.id, provision]));
  const proposals = proposalsFor(plan);
  const readings = tasks.map((task): Omit<TaskFindings, 'comparisons'> => {
    const hash = hashText(task.text);
    const nothing = { task: task.id, clause: null, links: [], candidates: [] };
    const above = task.headings.flatMap((id) => provisions.get(id) ?? []).reverse();
    return {
      task,
      num: provisions.get(task.id)?.num ?? '',
      headings: above.map(headingOf),
      proposed: proposals.get(task.id) ?? nothing,
      standing: standing.get(task.id) ?? nothing,
      decisions: byTask.get(hash) ?? [],
      hashes,
    };
  });
  const pairs = readings.flatMap((reading) =>
    rowTargets(reading).map((target) => [reading.task.id, target] as const),
  );
  const comparisons = comparePairs(plan, pairs);
  return readings.map((reading) => showTask({ ...reading, comparisons }));
}

function showStale(
  { decision, tasks, targets: leadsTo }: Lapsed,
  plan: LoadedPlan,
  targets: readonly TargetView[],
): StaleView {
  const found = targets.find(({ id }) => id === leadsTo[0]);
  return {
    word: showWord(decision),
    task: decision.task,
    target: decision.target,
    taskId: tasks[0] ?? null,
    targetLabel: found?.label ?? null,
    taskStands: plan.tasks.some(({ text }) => hashText(text) === decision.task),
    targetStands: decision.target === null || targets.some(({ hash }) => hash === decision.target),
  };
}
