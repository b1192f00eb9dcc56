/** Where the reader is, as the address after `#` says: it lasts through a reload. */
import type { PlanView, TaskView } from '../plan-view.ts';

export const filters = ['all', 'todo', 'fair', 'stale', 'unlinked'] as const;
export type Filter = (typeof filters)[number];

export interface Place {
  /** Null for the list of plans. */
  plan: string | null;
  /** Null for the first task that fits the filter. */
  task: string | null;
  filter: Filter;
}

/** Reads `#/2024-69-kl-tw/da-nang/sec_II__para_1?loc=todo`. */
export function readPlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [directive = '', plan = '', task] = path.split('/').map(decode);
  const asked = new URLSearchParams(query).get('loc');
  const filter = filters.find((name) => name === asked) ?? 'all';
  return plan === ''
    ? { plan: null, task: null, filter }
    : { plan: `${directive}/${plan}`, task: task || null, filter };
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return '';
  }
}

/** The address of a place. */
export function writePlace({ plan, task, filter }: Place): string {
  if (plan === null) return '#/';
  const steps = [...plan.split('/'), ...(task === null ? [] : [task])].map(encodeURIComponent);
  return `#/${steps.join('/')}${filter === 'all' ? '' : `?loc=${filter}`}`;
}

/** Whether a task is listed under a filter. */
export function fits({ state, isDoubtful, isUnlinked }: TaskView, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'todo':
      return state !== 'done';
    case 'fair':
      return isDoubtful;
    case 'stale':
      return state === 'stale';
    case 'unlinked':
      return isUnlinked;
  }
}

/** The task to show: the one named, else the first that fits, else none. */
export function findTask({ tasks }: PlanView, { task, filter }: Place): TaskView | null {
  return tasks.find(({ id }) => id === task) ?? tasks.find((one) => fits(one, filter)) ?? null;
}

/** The next (1) or previous (-1) task in the plan's order that fits; null at the end. */
export function stepFrom(
  { tasks }: PlanView,
  from: string,
  step: 1 | -1,
  isMeant: (task: TaskView) => boolean,
): TaskView | null {
  const at = tasks.findIndex(({ id }) => id === from);
  const others = step === 1 ? tasks.slice(at + 1) : tasks.slice(0, Math.max(at, 0)).reverse();
  return others.find(isMeant) ?? null;
}
