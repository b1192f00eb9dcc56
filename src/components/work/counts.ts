/** How much of who, what and when the plans say, in sentences with their denominators. */
import { tasksIn } from '../../core/comparison/work-division.ts';
import type { WorkPlan } from '../../core/formats/work-contract.ts';
import { formatCount } from '../words.ts';

export interface WorkCount {
  tasks: number;
  /** Tasks with a line or cell that names who carries them out. */
  named: number;
  /** Tasks without one that begin with the name of a body. */
  addressed: number;
  dated: number;
  products: number;
}

/** Counts the tasks of plans together. */
export function countWork(plans: readonly WorkPlan[]): WorkCount {
  const tasks = plans.flatMap(tasksIn);
  return {
    tasks: tasks.length,
    named: tasks.filter(({ lead }) => lead !== null).length,
    addressed: tasks.filter(({ lead, bodies }) => lead === null && bodies.length > 0).length,
    dated: tasks.filter(({ deadline }) => deadline !== null).length,
    products: tasks.filter(({ product }) => product !== null).length,
  };
}

/** `27 nhiệm vụ. Bản nguồn có dòng ghi cơ quan ở 22, thời hạn ở 22; không ghi sản phẩm.` */
export function sayWork({ tasks, named, addressed, dated, products }: WorkCount): string {
  const facts = [
    ['cơ quan', named],
    ['thời hạn', dated],
    ['sản phẩm', products],
  ] as const;
  const given = facts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ở ${formatCount(count)}`);
  const missing = facts.filter(([, count]) => count === 0).map(([name]) => name);
  const sentences = [
    given.length > 0 ? `ghi riêng ${given.join(', ')}` : null,
    missing.length > 0 ? `không ghi riêng ${missing.join(', ')}` : null,
  ].filter((sentence) => sentence !== null);
  const own = addressed > 0 ? ` ${formatCount(addressed)} nhiệm vụ nêu tên cơ quan ngay đầu câu.` : '';
  return `${formatCount(tasks)} nhiệm vụ. Bản nguồn ${sentences.join('; ')}.${own}`;
}
