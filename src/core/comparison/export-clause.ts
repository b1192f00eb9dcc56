import type { DocumentData } from '../formats/contract.ts';
import type { CoverageData, TakingData } from '../formats/coverage-contract.ts';
import type { Cell, Table } from '../formats/csv.ts';
import {
  cellsOfCorrections,
  correctedColumn,
  correctionsColumn,
  type TaskCorrections,
} from './export-corrections.ts';
import { cellsOfLink } from './export-links.ts';
import { cellWords } from './export-words.ts';

const columns = [
  'TT',
  'Vị trí đoạn Trung ương',
  'Đoạn Trung ương',
  'Nơi',
  'Tìm thấy',
  'Giữ',
  'Thêm',
  'Độ chắc',
  'Tình trạng',
  'Vị trí nhiệm vụ',
  'Nhiệm vụ',
  correctedColumn('Đoạn Trung ương'),
  correctedColumn('Nhiệm vụ'),
  correctionsColumn,
  'Mã đoạn',
  'Kế hoạch',
  'Mã nhiệm vụ',
] as const;

/** The cells of a task beside a provision, from what was found to its words. */
const cellsOfTaking = (taking: TakingData): Cell[] => [...cellsOfLink(taking), taking.label, taking.text];

const nothing = [cellWords.gap, null, null, null, null, null, null];

/** One clause of a directive in all places as a table: a row a task, and a row for each place where none was found. */
export function tableOfClause(
  { provisions }: DocumentData,
  coverage: CoverageData,
  clause: string,
  correctionsOf: TaskCorrections,
): Table {
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const rows = coverage.rows.filter((row) => row.clause === clause);
  const taken = rows.flatMap(({ target, label, takings }) => {
    const byPlan = Map.groupBy(shownOf(takings), ({ plan }) => plan);
    const provision = byId.get(target);
    const place = [label, provision?.text ?? null];
    return coverage.plans.flatMap(({ id, name }): Cell[][] => {
      const own = byPlan.get(id) ?? [];
      if (own.length === 0)
        return [[...place, name, ...nothing, ...cellsOfCorrections(provision), target, id, null]];
      return own.map((taking) => {
        const task = { text: taking.text, corrections: correctionsOf(id, taking.task) };
        return [
          ...place,
          name,
          ...cellsOfTaking(taking),
          ...cellsOfCorrections(provision, task),
          target,
          id,
          taking.task,
        ];
      });
    });
  });
  const local = rowsOfLocal(coverage, clause, correctionsOf);
  return { columns, rows: [...taken, ...local].map((row, i) => [i + 1, ...row]) };
}

/** Tasks of the clause's heading that take nothing up. */
function rowsOfLocal(
  { plans, local }: CoverageData,
  clause: string,
  correctionsOf: TaskCorrections,
): Cell[][] {
  const names = new Map(plans.map(({ id, name }) => [id, name]));
  return local
    .filter((task) => task.clause === clause)
    .map(({ plan, task, label, text }) => {
      const found = ['nhiệm vụ riêng của địa phương', null, null, null, null, label, text];
      const fixes = cellsOfCorrections(undefined, { text, corrections: correctionsOf(plan, task) });
      return [null, null, names.get(plan) ?? plan, ...found, ...fixes, null, plan, task];
    });
}

/** What a person refused is no link. */
const shownOf = (takings: readonly TakingData[]): TakingData[] =>
  takings.filter(({ status }) => status !== 'rejected');
