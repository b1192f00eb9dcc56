/** A clause in all places, the matrix, and who does what by when, as tables for paper. */
import type { TaskCorrections } from '../comparison/export-corrections.ts';
import { relationWords, statusWords } from '../comparison/export-words.ts';
import { sayCell } from '../comparison/export-matrix.ts';
import { makeMatrix, type MatrixCell } from '../comparison/matrix.ts';
import { citeBriefly } from './citation.ts';
import type { DocumentData, ProvisionData } from './contract.ts';
import type { CoverageData, TakingData } from './coverage-contract.ts';
import { placed, received, said, unsaid, withFixes, type Line, type Paper, type PaperRow } from './paper.ts';
import { capitalise, citeLabel, formatShare, nameKind, sayGap } from './say.ts';
import type { WorkData, WorkTask } from './work-contract.ts';

const byId = ({ provisions }: DocumentData): Map<string, ProvisionData> =>
  new Map(provisions.map((provision) => [provision.id, provision]));

const voices = 'Chữ đứng là lời của văn bản, đúng như bản nguồn; chữ nghiêng là lời của trang Đối Chiếu.';
const caution = 'Chưa thấy nhiệm vụ tương ứng không có nghĩa là địa phương không làm.';

/** The heading of a clause, as received. */
function headingOf(clause: ProvisionData | undefined): string {
  return [clause?.num, clause?.text].filter((part) => part !== undefined && part !== '').join(' ');
}

/** One clause: each of its provisions, and below it what every place does about it. */
export function paperOfClause(
  directive: DocumentData,
  coverage: CoverageData,
  clause: string,
  correctionsOf: TaskCorrections,
  sources: readonly string[],
): Paper {
  const provisions = byId(directive);
  let number = 0;
  const rows = coverage.rows
    .filter((row) => row.clause === clause)
    .flatMap(({ target, label, takings }): PaperRow[] => {
      const provision = provisions.get(target);
      const lines = provision ? withFixes(provision.text, provision.corrections) : [];
      const words = lines.flatMap((line, i) => (i === 0 ? line : [said(' '), ...line]));
      const shown = Map.groupBy(takings, ({ plan }) => plan);
      return [
        { kind: 'group', line: [placed(`${capitalise(label)}: `), ...words] },
        ...coverage.plans
          .flatMap((plan) => placeRows(plan, shown.get(plan.id) ?? [], correctionsOf))
          .map((cells): PaperRow => {
            number += 1;
            return { kind: 'cells', cells: [[[said(String(number))]], ...cells] };
          }),
      ];
    });
  return {
    title: 'BẢNG ĐỐI CHIẾU THEO MỤC',
    subject: [headingOf(provisions.get(clause)), citeBriefly(directive)],
    notes: [[said(`${voices} Mối đối chiếu do máy đề xuất nếu không ghi khác. ${caution}`)]],
    columns: [
      { head: 'TT', width: 0.05, centred: true },
      { head: 'Nơi', width: 0.14 },
      { head: 'Nhiệm vụ', width: 0.63 },
      { head: 'Quan hệ', width: 0.18, centred: true },
    ],
    rows,
    sources: [...sources],
  };
}

/** What one place does about a provision: a row a task, or one that says that none was found. */
function placeRows(
  plan: CoverageData['plans'][number],
  takings: readonly TakingData[],
  correctionsOf: TaskCorrections,
): Line[][][] {
  const shown = takings.filter(({ status }) => status !== 'rejected');
  if (shown.length === 0) return [[[[received(plan.name)]], [[said(sayGap(plan))]], []]];
  return shown.map(({ task, label, text, relation, omitted, inserted, status, confidence }) => {
    const isClear = confidence === 'strong' || status === 'accepted';
    const shares = `giữ ${formatShare(1 - omitted)}, thêm ${formatShare(inserted)}`;
    return [
      [[received(plan.name)]],
      [[placed(capitalise(citeLabel(label)))], ...withFixes(text, correctionsOf(plan.id, task))],
      [
        [placed(isClear ? relationWords[relation] : 'có thể liên quan')],
        [said(shares)],
        [said(`(${statusWords[status]})`)],
      ],
    ];
  });
}

/** More places than that do not fit beside each other on a sheet: then a list of places stands in one column. */
const mostColumns = 8;

/** Provisions by places. */
export function paperOfMatrix(
  directive: DocumentData,
  coverage: CoverageData,
  sources: readonly string[],
): Paper {
  const { plans } = coverage;
  const share = 0.44 / plans.length;
  const places =
    plans.length <= mostColumns
      ? plans.map(({ name }) => ({ head: name, width: share, centred: true }))
      : [{ head: 'Nơi lấy lại', width: 0.44 }];
  const note = `Mỗi ô ghi quan hệ gần nguyên văn nhất và, trong ngoặc, số nhiệm vụ. ${voices} ${caution}`;
  return {
    title: 'BẢNG TỔNG HỢP',
    subject: [`các kế hoạch thực hiện ${citeBriefly(directive)}`],
    notes: [[said(note)]],
    columns: [
      { head: 'TT', width: 0.05, centred: true },
      { head: `Đoạn của ${nameKind(directive)}`, width: 0.43 },
      ...places,
      { head: 'Số nơi', width: 0.08, centred: true },
    ],
    rows: matrixRows(directive, coverage),
    sources: [...sources],
  };
}

function matrixRows(directive: DocumentData, coverage: CoverageData): PaperRow[] {
  const provisions = byId(directive);
  const { rows, compared } = makeMatrix(coverage);
  const numbered = rows.map((row, i) => ({ row, number: i + 1, ...coverage.rows[i] }));
  return [...Map.groupBy(numbered, ({ clause }) => clause)].flatMap(([clause, own]): PaperRow[] => [
    { kind: 'group', line: [{ ...received(headingOf(provisions.get(clause ?? ''))), bold: true }] },
    ...own.map(({ row, number, label = '' }): PaperRow => {
      const provision = provisions.get(row.target);
      const words = withFixes(provision?.text ?? '', provision?.corrections ?? []);
      const places = cellsOfPlaces(row.cells, coverage.plans);
      const sum = [[said(`${row.places} / ${compared}`)]];
      return {
        kind: 'cells',
        cells: [[[said(String(number))]], [[placed(capitalise(label))], ...words], ...places, sum],
      };
    }),
  ]);
}

function cellsOfPlaces(cells: readonly MatrixCell[], plans: CoverageData['plans']): Line[][] {
  if (plans.length <= mostColumns) return cells.map((cell) => [[said(sayCell(cell))]]);
  const taken = cells.flatMap((cell, i) =>
    cell.state === 'taken' ? [`${plans[i]?.name ?? ''}: ${sayCell(cell)}`] : [],
  );
  return [[[said(taken.join('; ') || 'chưa thấy nơi nào')]]];
}

/** The official annex: who does what with whom, what comes out, by when. */
export function paperOfWork(directive: DocumentData, work: WorkData, sources: readonly string[]): Paper {
  const names = new Map(work.agencies.map(({ id, name }) => [id, name]));
  const rows = work.plans.flatMap((plan): PaperRow[] => {
    let number = 0;
    return [
      { kind: 'group', line: [placed(plan.name)] },
      ...plan.groups.flatMap(({ num, text, tasks }): PaperRow[] => [
        ...(text === ''
          ? []
          : [{ kind: 'group' as const, line: [{ ...received(`${num} ${text}`.trim()), bold: true }] }]),
        ...tasks.map((task): PaperRow => {
          number += 1;
          return { kind: 'cells', cells: [[[said(String(number))]], ...cellsOfTask(task, names)] };
        }),
      ]),
    ];
  });
  return {
    title: 'BẢNG PHÂN CÔNG NHIỆM VỤ',
    subject: [`trong các kế hoạch thực hiện ${citeBriefly(directive)}`],
    notes: [[said(voices)]],
    columns: [
      { head: 'TT', width: 0.05, centred: true },
      { head: 'Nhiệm vụ', width: 0.39 },
      { head: 'Chủ trì', width: 0.18 },
      { head: 'Phối hợp', width: 0.14 },
      { head: 'Sản phẩm', width: 0.12 },
      { head: 'Thời hạn', width: 0.12 },
    ],
    rows,
    sources: [...sources],
  };
}

function cellsOfTask(task: WorkTask, names: ReadonlyMap<string, string>): Line[][] {
  const cell = (text: string | null | undefined): Line[] => [[text ? received(text) : unsaid]];
  const addressed = task.bodies
    .filter(({ role }) => role === 'addressed')
    .map(({ id }) => names.get(id) ?? id);
  const { lead } = task;
  const who: Line[] = lead
    ? [...(lead.leads ? [] : [[said(`${lead.label}:`)]]), [received(lead.text)]]
    : [[addressed.length > 0 ? said(`Nêu ở đầu nhiệm vụ: ${addressed.join('; ')}`) : unsaid]];
  return [
    [[placed(capitalise(citeLabel(task.label)))], ...withFixes(task.text, task.corrections)],
    who,
    cell(task.co?.text),
    cell(task.product),
    cell(task.deadline?.text),
  ];
}
