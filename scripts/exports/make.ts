/** Everything that people take away, made from the data of one corpus: content by path below `data/`. */
import { tableOfClause } from '../../src/core/comparison/export-clause.ts';
import { tableOfComparison } from '../../src/core/comparison/export-comparison.ts';
import { correctionsOfTasks } from '../../src/core/comparison/export-corrections.ts';
import { tableOfLinks, type PlanOfLinks } from '../../src/core/comparison/export-links.ts';
import { tableOfMatrix, tableOfUntaken } from '../../src/core/comparison/export-matrix.ts';
import { tableOfWork } from '../../src/core/comparison/export-work.ts';
import { divideWork } from '../../src/core/comparison/work-division.ts';
import type { ComparisonData } from '../../src/core/formats/comparison-contract.ts';
import type { DocumentData, IndexData, PlanData, ReferencesData } from '../../src/core/formats/contract.ts';
import type { CoverageData } from '../../src/core/formats/coverage-contract.ts';
import { toCsv, type Table } from '../../src/core/formats/csv.ts';
import type { Paper } from '../../src/core/formats/paper.ts';
import { paperOfComparison } from '../../src/core/formats/paper-comparison.ts';
import { paperOfClause, paperOfMatrix, paperOfWork } from '../../src/core/formats/paper-tables.ts';
import { makeSheet } from '../../src/core/formats/sheet.ts';
import { saySources, type Publisher } from '../../src/core/formats/sources.ts';
import type { WorkData } from '../../src/core/formats/work-contract.ts';
import { xmlOfDirective, xmlOfPlan } from '../../src/core/formats/akn/corpus.ts';
import type { Packer } from './pack.ts';

export type Files = [path: string, content: string | Uint8Array][];

/** The data of a directive that exports are made from. */
export interface DirectiveParts {
  index: IndexData;
  references: ReferencesData;
  directive: DocumentData;
  coverage: CoverageData;
  work: WorkData;
}

/** The data of one of its plans. */
export interface PlanParts {
  plan: PlanData;
  comparison: ComparisonData;
}

/** Makes files of tables and papers. */
interface Writer {
  excel: (path: string, name: string, table: Table, notes: readonly string[]) => Promise<Files>;
  /** A table as Excel and CSV file. */
  sheets: (path: string, name: string, table: Table, notes: readonly string[]) => Promise<Files>;
  word: (path: string, paper: Paper) => Promise<Files>;
}

function writerOf(packer: Packer): Writer {
  const excel: Writer['excel'] = async (path, name, table, notes) => [
    [`${path}.xlsx`, await packer.sheet(makeSheet(name, table, notes))],
  ];
  return {
    excel,
    sheets: async (path, name, table, notes) => [
      [`${path}.csv`, toCsv(table)],
      ...(await excel(path, name, table, notes)),
    ],
    word: async (path, paper) => [[`${path}.docx`, await packer.paper(paper)]],
  };
}

/** A plan beside its directive. */
export async function exportPlan(
  parts: DirectiveParts,
  { plan, comparison }: PlanParts,
  publisher: Publisher,
  packer: Packer,
): Promise<Files> {
  const { directive, coverage } = parts;
  const { word, sheets } = writerOf(packer);
  const page = `${directive.id}/${plan.id}/doi-chieu/`;
  const documents = [
    { document: directive, path: directive.id },
    { document: plan.document, path: `${directive.id}/${plan.id}` },
  ];
  const sources = saySources(documents, publisher, page);
  const count = coverage.plans.find(({ id }) => id === plan.id);
  const path = `${directive.id}/comparisons/${plan.id}`;
  return [
    ...(await word(path, paperOfComparison({ directive, plan, comparison, count }, sources))),
    ...(await sheets(path, 'Đối chiếu', tableOfComparison(directive, plan, comparison), sources)),
    [`${directive.id}/${plan.id}.xml`, xmlOfPlan(parts, plan, publisher.name)],
  ];
}

/** What is about all plans of a directive: clauses, matrix, work, and the list of links. */
export async function exportDirective(
  parts: DirectiveParts,
  plans: readonly PlanOfLinks[],
  publisher: Publisher,
  packer: Packer,
): Promise<Files> {
  const { word, sheets, excel } = writerOf(packer);
  const { directive, coverage, work } = parts;
  const { id } = directive;
  const sourcesOf = (page: string): string[] =>
    saySources([{ document: directive, path: id }], publisher, `${id}/${page}`);
  const corrections = correctionsOfTasks(work);
  const files: Files = [[`${id}/document.xml`, xmlOfDirective(parts, publisher.name)]];
  for (const clause of new Set(coverage.rows.map((row) => row.clause))) {
    const path = `${id}/clauses/${clause}`;
    const sources = sourcesOf(`#${clause}`);
    files.push(...(await word(path, paperOfClause(directive, coverage, clause, corrections, sources))));
    files.push(
      ...(await sheets(path, 'Theo mục', tableOfClause(directive, coverage, clause, corrections), sources)),
    );
  }
  const matrix = sourcesOf('ma-tran/');
  const overview = `${id}/bang-tong-hop`;
  files.push(...(await word(overview, paperOfMatrix(directive, coverage, matrix))));
  files.push(...(await excel(overview, 'Tổng hợp', tableOfMatrix(directive, coverage), matrix)));
  files.push(...(await excel(`${id}/chua-thay`, 'Chưa thấy', tableOfUntaken(directive, coverage), matrix)));
  const division = sourcesOf('phan-cong/');
  files.push(...(await excel(`${id}/phan-cong`, 'Phân công', tableOfWork(work), division)));
  files.push(
    ...(await excel(`${id}/doi-chieu`, 'Mối đối chiếu', tableOfLinks(directive, plans), sourcesOf(''))),
  );
  if (divideWork(work.plans) === 'one page') {
    files.push(...(await word(`${id}/phan-cong`, paperOfWork(directive, work, division))));
  }
  return files;
}
