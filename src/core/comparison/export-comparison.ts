import type { Correction } from '../document/types.ts';
import type { ComparisonData, ComparisonRow } from '../formats/comparison-contract.ts';
import type { DocumentData, PlanData } from '../formats/contract.ts';
import type { Cell, Table } from '../formats/csv.ts';
import { cellsOfCorrections, correctedColumn, correctionsColumn } from './export-corrections.ts';
import { cellsOfLink } from './export-links.ts';

const columns = [
  'TT',
  'Mục của Trung ương',
  'Vị trí đoạn Trung ương',
  'Đoạn Trung ương',
  'Tìm thấy',
  'Quan hệ',
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
  'Mã nhiệm vụ',
] as const;

const found: Record<ComparisonRow['kind'], string> = {
  pair: 'có nhiệm vụ',
  gap: 'chưa thấy nhiệm vụ tương ứng',
  rest: 'câu không nhắc lại',
  local: 'nhiệm vụ riêng của địa phương',
};

/** A text of one side, with what was corrected in the whole of it. */
interface Side {
  id: string;
  label: string;
  text: string;
  corrections: readonly Correction[];
}

/** What a row says of each side, and of the link between them. */
interface Sides {
  target?: Side | undefined;
  task?: Side | undefined;
  link?: readonly Cell[];
}

/** A plan beside its directive as a table, in the directive's order, one row a row of the page. */
export function tableOfComparison(
  { provisions }: DocumentData,
  plan: PlanData,
  { byDirective, pairs }: ComparisonData,
): Table {
  const targets = new Map(provisions.map((provision) => [provision.id, provision]));
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]));
  const target = (id: string): Side | undefined => targets.get(id);
  const sidesOf = (row: ComparisonRow): Sides => {
    switch (row.kind) {
      case 'gap':
        return { target: target(row.target) };
      case 'local':
        return { task: tasks.get(row.task) };
      case 'rest': {
        // Offsets of corrections are those of the whole provision, which stands in another row.
        const text = row.sentences.map((sentence) => sentence.text).join(' ');
        return { target: { id: row.target, label: row.label, text, corrections: [] } };
      }
      case 'pair': {
        const pair = pairs[row.pair];
        return pair
          ? { target: target(pair.target), task: tasks.get(pair.task), link: cellsOfLink(pair) }
          : {};
      }
    }
  };
  const listed = byDirective.flatMap(({ heading, rows }) => rows.map((row) => ({ heading, row })));
  return {
    columns,
    rows: listed.map(({ heading, row }, i) => [
      i + 1,
      heading ? [heading.num, heading.text].filter((part) => part !== '').join(' ') : null,
      ...cellsOf(found[row.kind], sidesOf(row)),
    ]),
  };
}

function cellsOf(kind: string, { target, task, link = [null, null, null, null, null] }: Sides): Cell[] {
  return [
    target?.label ?? null,
    target?.text ?? null,
    kind,
    ...link,
    task?.label ?? null,
    task?.text ?? null,
    ...cellsOfCorrections(target, task),
    target?.id ?? null,
    task?.id ?? null,
  ];
}
