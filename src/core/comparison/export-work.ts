import type { WorkData, WorkTask } from '../formats/work-contract.ts';
import type { Table } from '../formats/csv.ts';
import { correctedColumn, correctedText, correctionsColumn, sayCorrections } from './export-corrections.ts';
import { tasksIn } from './work-division.ts';

/** The columns of the official annex stand together in their order, with the place before and codes behind. */
const columns = [
  'Kế hoạch',
  'Nơi',
  'Số và ký hiệu',
  'Ngày ban hành',
  'TT',
  'Vị trí',
  'Nhiệm vụ',
  'Chủ trì',
  'Phối hợp',
  'Sản phẩm',
  'Thời hạn',
  'Hạn (ngày)',
  'Bản nguồn gọi là',
  'Giao ngay trong lời nhiệm vụ',
  correctedColumn('Nhiệm vụ'),
  correctionsColumn,
  'Mã cơ quan',
  'Mã nhiệm vụ',
] as const;

/** Who is to do what by when, one row a task, in the order of the plans. What a plan does not say stays empty. */
export function tableOfWork(work: WorkData): Table {
  const names = new Map(work.agencies.map(({ id, name }) => [id, name]));
  const addressed = (task: WorkTask): string[] =>
    task.bodies.filter(({ role }) => role === 'addressed').map(({ id }) => names.get(id) ?? id);
  const rows = work.plans.flatMap((plan) =>
    tasksIn(plan).map((task, at) => [
      plan.id,
      plan.name,
      plan.number,
      plan.date,
      at + 1,
      task.label,
      task.text,
      task.lead?.text ?? null,
      task.co?.text ?? null,
      task.product,
      task.deadline?.text ?? null,
      task.deadline?.iso ?? null,
      task.lead?.label ?? null,
      addressed(task).join('; ') || null,
      correctedText(task.text, task.corrections),
      sayCorrections([...task.corrections, ...task.besides]),
      task.bodies.map(({ id }) => id).join('; ') || null,
      task.id,
    ]),
  );
  return { columns, rows };
}
