/** What lies on the reviewer's desk: the plan, the task, the row in hand, reasons not yet saved. */
import type { ComparisonView, PlanView, RowView, TaskView, WordView } from '../plan-view.ts';
import type { Order } from './api.ts';
import { findTask, type Place } from './place.ts';

/** A decision that met another window's: what was meant, and what stands there. */
export interface Collision {
  order: Order;
  why: string;
  theirs: WordView[];
}

export interface Desk {
  view: PlanView;
  place: Place;
  /** Id of the provision in hand, of the task shown. */
  target: string | null;
  /** Provisions that were looked up for a task, by its id. */
  looked: Map<string, Map<string, ComparisonView>>;
  /** Reasons that are typed and not saved, by `task target`. */
  drafts: Map<string, string>;
  collision: Collision | null;
  isSearchOpen: boolean;
  query: string;
}

/** A new desk for a plan. */
export function openDesk(view: PlanView, place: Place): Desk {
  return {
    ...{ view, place, target: null, collision: null, isSearchOpen: false, query: '' },
    ...{ looked: new Map(), drafts: new Map() },
  };
}

/** The task that is shown. */
export const taskOf = (desk: Desk): TaskView | null => findTask(desk.view, desk.place);

/** The rows of a task with those that the reviewer looked up. */
export function rowsOf({ looked }: Desk, task: TaskView): RowView[] {
  const known = new Set(task.rows.map(({ target }) => target));
  const added = [...(looked.get(task.id) ?? [])].filter(([target]) => !known.has(target));
  return [
    ...task.rows,
    ...added.map(([target, comparison]): RowView => ({
      ...{ target, ...comparison, measured: comparison.relation },
      ...{ status: 'candidate', score: null, confidence: null, method: null, word: null },
    })),
  ];
}

/** The row in hand: the one chosen, else the first that waits for a word, else the first. */
export function rowOf(desk: Desk, task: TaskView): RowView | null {
  const rows = rowsOf(desk, task);
  return rows.find(({ target }) => target === desk.target) ?? rows.find(isOpen) ?? rows[0] ?? null;
}

/** The reason as typed or as saved, for the row in hand or for “there is none”. */
export function reasonOf(desk: Desk, task: TaskView, row: RowView | null): string {
  return desk.drafts.get(draftKey(task, row)) ?? (row?.word ?? (row ? null : task.none))?.why ?? '';
}

/** Under which name a reason not yet saved is kept. */
export const draftKey = (task: TaskView, row: RowView | null): string => `${task.id} ${row?.target ?? ''}`;

/** The provision of a row. */
export function targetOf({ view }: Desk, target: string): PlanView['targets'][number] | undefined {
  return view.targets.find(({ id }) => id === target);
}

/** Whether a row waits for a word: proposed, or decided on another wording. */
export const isOpen = ({ status }: Pick<RowView, 'status'>): boolean =>
  status === 'proposed' || status === 'stale';

/** Whether there is a relation to speak of: common words, or a person's word. */
export const hasRelation = ({ evidence, status }: RowView): boolean =>
  evidence.length > 0 || status === 'accepted';
