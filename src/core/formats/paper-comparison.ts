/** A plan beside its directive as a table for paper, row by row as on the page. */
import { methodWords, relationWords, statusWords } from '../comparison/export-words.ts';
import { listPieces, sayTouched } from '../comparison/pieces.ts';
import { summarise } from '../comparison/summary.ts';
import type { Correction } from '../document/types.ts';
import { citeBriefly, nameBody } from './citation.ts';
import type { ComparisonData, ComparisonRow, PairData } from './comparison-contract.ts';
import type { DocumentData, PlanData } from './contract.ts';
import type { CoverageData } from './coverage-contract.ts';
import {
  placed,
  received,
  said,
  sayFixes,
  withFixes,
  type Line,
  type Paper,
  type PaperRow,
} from './paper.ts';
import { capitalise, citeLabel, formatShare, nameKind, sayGap, sayReview } from './say.ts';

/** What a table of a plan beside its directive is made of. */
export interface Compared {
  directive: DocumentData;
  plan: PlanData;
  comparison: ComparisonData;
  count: CoverageData['plans'][number] | undefined;
}

const typeOf = ({ plan }: Compared): string => plan.document.type ?? 'Văn bản';

/** @param sources lines that say which texts these are and where they can be read */
export function paperOfComparison(compared: Compared, sources: readonly string[]): Paper {
  const { directive, plan, comparison } = compared;
  const head = (document: DocumentData): string =>
    `${document.type ?? 'Văn bản'} của ${nameBody(document) ?? ''}`;
  let number = 0;
  const rows = comparison.byDirective.flatMap(({ heading, rows: own }): PaperRow[] => [
    { kind: 'group', line: headingLine(heading, plan.document.name) },
    ...own.map((row): PaperRow => {
      number += 1;
      return { kind: 'cells', cells: [[[said(String(number))]], ...sidesOf(row, compared)] };
    }),
  ]);
  return {
    title: 'BẢNG ĐỐI CHIẾU',
    subject: [citeBriefly(plan.document), `với ${citeBriefly(directive)}`],
    notes: [[said(sayWhole(compared))], ...legend(compared)],
    columns: [
      { head: 'TT', width: 0.05, centred: true },
      { head: directive.name, width: 0.4 },
      { head: 'Quan hệ', width: 0.14, centred: true },
      { head: head(plan.document), width: 0.41 },
    ],
    rows,
    sources: [...sources],
  };
}

function headingLine(heading: ComparisonData['byDirective'][number]['heading'], place: string): Line {
  if (heading === null) return [placed(`Nhiệm vụ riêng khác của ${place}`)];
  return [{ ...received([heading.num, heading.text].filter((part) => part !== '').join(' ')), bold: true }];
}

function sayWhole(compared: Compared): string {
  const { directive, comparison, count } = compared;
  const { gaps, possible, local } = summarise(comparison);
  const total = new Set(
    comparison.byDirective.flatMap(({ rows }) => rows.flatMap((row) => targetOf(row, comparison) ?? [])),
  );
  const list = (found: readonly { label: string }[]): string => found.map(({ label }) => label).join('; ');
  return [
    `${typeOf(compared)} lấy lại ${count?.taken ?? 0} trên ${total.size} đoạn của ${nameKind(directive)}.`,
    gaps.length > 0 ? `Chưa thấy nhiệm vụ tương ứng: ${list(gaps)}.` : '',
    possible.length > 0 ? `Chỉ có nhiệm vụ có thể liên quan: ${list(possible)}.` : '',
    local > 0 ? `${local} nhiệm vụ là riêng của địa phương.` : '',
    count ? sayReview(count) : '',
    'Chưa thấy nhiệm vụ tương ứng không có nghĩa là địa phương không làm.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function targetOf(row: ComparisonRow, { pairs }: ComparisonData): string | undefined {
  if (row.kind === 'pair') return pairs[row.pair]?.target;
  return row.kind === 'local' ? undefined : row.target;
}

/** The marks, each shown on words that are only examples. */
function legend(compared: Compared): Line[] {
  const type = typeOf(compared);
  return [
    [
      said(
        'Chữ đứng là lời của văn bản, đúng như bản nguồn; chữ nghiêng là lời của trang Đối Chiếu. Ở các cặp: ',
      ),
      { ...received('gạch đứt'), mark: 'changed' },
      said(' là chữ đổi, '),
      { ...received('gạch liền'), mark: 'added' },
      said(` là chữ ${type} thêm, `),
      { ...received('gạch chấm'), mark: 'omitted' },
      said(` là chữ ${type} không nhắc lại; không gạch là giữ nguyên. “Giữ”: phần chữ của câu trong `),
      said(
        `${nameKind(compared.directive)} có lại trong ${type}. “Thêm”: phần chữ của nhiệm vụ không có trong câu ấy.`,
      ),
    ],
  ];
}

type Sides = [directive: Line[], between: Line[], plan: Line[]];

function sidesOf(row: ComparisonRow, compared: Compared): Sides {
  const { directive, plan, comparison, count } = compared;
  const provision = (id: string): DocumentData['provisions'][number] | undefined =>
    directive.provisions.find((entry) => entry.id === id);
  const place = (label: string): Line => [placed(capitalise(citeLabel(label)))];
  switch (row.kind) {
    case 'pair': {
      const pair = comparison.pairs[row.pair];
      return pair ? pairSides(pair, compared) : [[], [], []];
    }
    case 'gap': {
      const words = withFixes(row.text, provision(row.target)?.corrections ?? []);
      return [[place(row.label), ...words], [], [[said(sayGap(count))]]];
    }
    case 'rest': {
      const words = row.sentences.flatMap(({ text }) => [received(text), said(' ')]);
      const name = `${capitalise(row.label)}: ${row.sentences.length} câu ${typeOf(compared)} không nhắc lại`;
      return [[[placed(name)], words], [], []];
    }
    case 'local': {
      const fixes = plan.tasks.find(({ id }) => id === row.task)?.corrections ?? [];
      const none = `${nameKind(directive)} không có đoạn tương ứng.`;
      const relation = `riêng của ${plan.document.name}`;
      return [[[said(none)]], [[said(relation)]], [place(row.label), ...withFixes(row.text, fixes)]];
    }
  }
}

function pairSides(pair: PairData, { directive, plan }: Compared): Sides {
  const { target, task, targetLabel, taskLabel, targetSide, taskSide } = pair;
  const place = (label: string): Line => [placed(capitalise(citeLabel(label)))];
  const ofTarget = directive.provisions.find(({ id }) => id === target)?.corrections ?? [];
  const ofTask = plan.tasks.find(({ id }) => id === task)?.corrections ?? [];
  const sentences = pair.compared ? sayTouched(targetSide) : '';
  return [
    [place(targetLabel + sentences), ...diffLines(targetSide, 'target', ofTarget)],
    relationLines(pair),
    [place(taskLabel), ...diffLines(taskSide, 'task', ofTask)],
  ];
}

function relationLines({
  relation,
  omitted,
  inserted,
  confidence,
  status,
  method,
  compared,
}: PairData): Line[] {
  const isClear = confidence === 'strong' || status === 'accepted';
  const shares = compared
    ? [`giữ ${formatShare(1 - omitted)}`, `thêm ${formatShare(inserted)}`]
    : [`căn cứ: ${methodWords[method] ?? method}`];
  const name = isClear ? relationWords[relation] : 'có thể liên quan';
  return [name, ...shares, `(${statusWords[status]})`].map((text, i) => [
    i === 0 ? placed(text) : said(text),
  ]);
}

/** The touched sentences of a side with their differences, […] for those between, and what was corrected in them. */
function diffLines(
  sentences: PairData['targetSide'],
  side: 'target' | 'task',
  corrections: readonly Correction[],
): Line[] {
  const line = listPieces(sentences, side).flatMap(({ number, spans }) =>
    number === null
      ? [said('[…] ')]
      : spans.map(({ kind, text }) => (kind === 'same' ? received(text) : { ...received(text), mark: kind })),
  );
  const shown = line.map(({ text }) => text).join('');
  return [line, ...sayFixes(corrections.filter(({ reads }) => shown.includes(reads)))];
}
