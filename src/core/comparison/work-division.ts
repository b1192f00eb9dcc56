import type { WorkPlan, WorkTask } from '../formats/work-contract.ts';

/** More rows make a page that nobody can open on a phone: so many weigh about 50 kB gzipped. */
const mostTasks = 500;

/** Whether the work of all plans stands on one page, or each plan has a page of its own below a list. */
export type WorkDivision = 'one page' | 'page a plan';

/** Decides by how much there is to show. */
export function divideWork(plans: readonly WorkPlan[]): WorkDivision {
  const tasks = plans.reduce((sum, plan) => sum + tasksIn(plan).length, 0);
  return tasks > mostTasks ? 'page a plan' : 'one page';
}

/** The tasks of a plan in its order. */
export function tasksIn(plan: WorkPlan): WorkTask[] {
  return plan.groups.flatMap(({ tasks }) => tasks);
}
