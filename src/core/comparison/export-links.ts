import type { LinkData } from '../formats/contract.ts';
import type { Cell, Table } from '../formats/csv.ts';
import type { Link } from '../alignment/types.ts';
import type { Document, Provision, Task } from '../document/types.ts';
import { isAsked, type LinkedPlan } from './coverage.ts';
import { correctedColumn, correctedText, correctionsColumn, sayCorrections } from './export-corrections.ts';
import { confidenceWords, relationWords, statusWords } from './export-words.ts';

const columns = [
  'Kế hoạch',
  'Nơi',
  'Vị trí nhiệm vụ',
  'Nhiệm vụ',
  'Vị trí đoạn Trung ương',
  'Đoạn Trung ương',
  'Quan hệ',
  'Giữ',
  'Thêm',
  'Điểm',
  'Độ chắc',
  'Tình trạng',
  correctedColumn('Nhiệm vụ'),
  correctedColumn('Đoạn Trung ương'),
  correctionsColumn,
  'Mã nhiệm vụ',
  'Mã đoạn',
] as const;

/** A share as tables give it: three figures behind the point. */
const round = (share: number): number => Math.round(share * 1000) / 1000;

/** The five cells about a link: relation, share kept, share added, confidence, status. */
export const cellsOfLink = (
  link: Pick<LinkData, 'relation' | 'omitted' | 'inserted' | 'confidence' | 'status'>,
): Cell[] => [
  relationWords[link.relation],
  round(1 - link.omitted),
  round(link.inserted),
  confidenceWords[link.confidence],
  statusWords[link.status],
];

/** A plan as the table needs it; `PlanData` of the contract is one. */
export interface PlanOfLinks {
  document: Pick<Document, 'id' | 'name'>;
  tasks: readonly (Pick<Task, 'id' | 'kind' | 'label' | 'text' | 'corrections'> & {
    links: readonly Link[];
  })[];
}

/** A plan of the pipeline as the table needs it. */
export const withLinks = ({ document, tasks, links }: LinkedPlan): PlanOfLinks => ({
  document,
  tasks: tasks.map((task, i) => ({ ...task, links: links[i]?.links ?? [] })),
});

/**
 * The links of all plans as a table, one row a link, in the order of the plans. What a person refused is no link
 * and is left out, as on the pages; how much is kept is a share of the directive's wording, what is added a share
 * of the plan's.
 */
export function tableOfLinks(
  { provisions }: { provisions: readonly Pick<Provision, 'id' | 'corrections'>[] },
  plans: readonly PlanOfLinks[],
): Table {
  const corrections = new Map(provisions.map((provision) => [provision.id, provision.corrections]));
  const rows = plans.flatMap(({ document, tasks }) =>
    tasks.flatMap((task) =>
      (isAsked(task) ? task.links : [])
        .filter(({ status }) => status !== 'rejected')
        .map((link) => [
          document.id,
          document.name,
          task.label,
          task.text,
          link.targetLabel,
          link.targetText,
          relationWords[link.relation],
          round(1 - link.omitted),
          round(link.inserted),
          round(link.score),
          confidenceWords[link.confidence],
          statusWords[link.status],
          correctedText(task.text, task.corrections),
          correctedText(link.targetText, corrections.get(link.target) ?? []),
          sayCorrections([...task.corrections, ...(corrections.get(link.target) ?? [])]),
          task.id,
          link.target,
        ]),
    ),
  );
  return { columns, rows };
}
