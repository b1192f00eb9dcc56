/**
 * Tables that people take away carry the words as received, since these are the document's; beside them stand the
 * words as a person corrected them, only in rows where something was corrected, so that a filter finds these rows
 * and the other rows are not said twice. A third column says what was corrected, and why.
 */
import { correctText } from '../document/corrected.ts';
import type { Correction } from '../document/types.ts';
import type { Cell } from '../formats/csv.ts';
import type { WorkData } from '../formats/work-contract.ts';
import { tasksIn } from './work-division.ts';

/** Head of the column that holds the words of another column as corrected. */
export const correctedColumn = (column: string): string => `${column} (đã sửa lỗi nhận dạng)`;

/** Head of the column that says what was corrected. */
export const correctionsColumn = 'Chỗ đã sửa và lý do';

/** The corrected words; null where nothing was corrected. */
export function correctedText(text: string, corrections: readonly Correction[]): string | null {
  return corrections.length > 0 ? correctText(text, corrections) : null;
}

/** `“điêu” → “điều”: lý do`, the reasons of all corrections one after the other; null where there are none. */
export function sayCorrections(
  corrections: readonly (Pick<Correction, 'reads' | 'shouldRead' | 'why'> & { label?: string })[],
): string | null {
  const said = corrections.map(({ label, reads, shouldRead, why }) => {
    const where = label === undefined ? '' : `${label}: `;
    return `${where}“${reads}” → “${shouldRead}”: ${why}`;
  });
  return said.join('\n') || null;
}

/** A text with what was corrected in it. */
interface Corrected {
  text: string;
  corrections: readonly Correction[];
}

/** The three cells about corrections: the target as corrected, the task as corrected, what and why. */
export const cellsOfCorrections = (target?: Corrected, task?: Corrected): Cell[] => [
  target ? correctedText(target.text, target.corrections) : null,
  task ? correctedText(task.text, task.corrections) : null,
  sayCorrections([...(target?.corrections ?? []), ...(task?.corrections ?? [])]),
];

/** What was corrected in the tasks of all plans, by plan and task: the reverse index does not carry it. */
export type TaskCorrections = (plan: string, task: string) => readonly Correction[];

/** Made once from the list of work, which has every task. */
export function correctionsOfTasks({ plans }: Pick<WorkData, 'plans'>): TaskCorrections {
  const known = new Map(
    plans.map((plan) => [plan.id, new Map(tasksIn(plan).map((task) => [task.id, task.corrections]))]),
  );
  return (plan, task) => known.get(plan)?.get(task) ?? [];
}
