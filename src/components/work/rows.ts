/** Rows of the annex form: each task with its number in the plan, under its heading. */
import type { WorkPlan, WorkTask } from '../../core/formats/work-contract.ts';

export interface RowGroup {
  num: string;
  text: string;
  tasks: { number: number; task: WorkTask }[];
}

/** Numbers run through the whole plan, as in the annexes of offices. */
export function numberTasks(plan: WorkPlan): RowGroup[] {
  let number = 0;
  return plan.groups.map(({ num, text, tasks }) => ({
    num,
    text,
    tasks: tasks.map((task) => ({ number: ++number, task })),
  }));
}

/** The anchor of a plan's part of the page. */
export const planAnchor = (plan: string): string => `ke-hoach-${plan}`;

/** The anchor of a row; it begins with a letter whatever the plan's id begins with. */
export const rowId = (plan: string, task: string): string => `viec-${plan}-${task}`;
