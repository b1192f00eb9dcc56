import type { WorkPlan, WorkTask } from '../formats/work-contract.ts';
import { tasksIn } from './work-division.ts';

/** Tasks that are due at the same time, in the words of the plans. */
export interface DeadlineGroup {
  text: string;
  iso: string | null;
  tasks: { plan: WorkPlan; task: WorkTask }[];
}

/** By deadline: dates in their order, then what is no date, in the order in which the plans say it. */
export function groupByDeadline(plans: readonly WorkPlan[]): DeadlineGroup[] {
  const due = plans.flatMap((plan) =>
    tasksIn(plan).flatMap((task) => (task.deadline ? [{ plan, task, deadline: task.deadline }] : [])),
  );
  const groups = [...Map.groupBy(due, ({ deadline }) => deadline.iso ?? deadline.text.toLowerCase())];
  return groups
    .flatMap(([, tasks]) => (tasks[0] ? [{ ...tasks[0].deadline, tasks }] : []))
    .sort((a, b) => (a.iso ?? '9999').localeCompare(b.iso ?? '9999', 'en'));
}
