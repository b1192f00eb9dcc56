import type { LinkedPlan } from '../comparison/coverage.ts';
import { makeCoverage } from '../comparison/coverage.ts';
import { makePictures } from '../comparison/pictures.ts';
import { makeComparison } from '../comparison/rows.ts';
import { tableOfLinks, withLinks } from '../comparison/export-links.ts';
import { tableOfMatrix, tableOfUntaken } from '../comparison/export-matrix.ts';
import { tableOfTargets } from '../comparison/export-targets.ts';
import { tableOfWork } from '../comparison/export-work.ts';
import { makeTargets } from '../comparison/targets.ts';
import { makeWork } from '../comparison/work.ts';
import type { CorpusDocument, CorpusGroup } from '../corpus.ts';
import type { Message } from '../message.ts';
import type { Agency, KnownDocument } from '../references/registry.ts';
import { makeCitable } from './citable.ts';
import { toCsv } from './csv.ts';
import { makeEvents } from './events.ts';
import { findSuspects } from '../suspects/index.ts';
import { documentToData, makeIndex, planToData, toJson, type Remarks } from './json.ts';
import type { ComparisonData } from './comparison-contract.ts';
import { directivePage, planPage } from './pages.ts';
import { makeReferences } from './references.ts';

/** A plan with its links, and what there is to say about them. */
export type PublishedPlan = LinkedPlan & { messages: Message[] };

/** A directive with its plans, read and linked; `plans` stand in the order of `group.plans`. */
export interface LinkedGroup {
  group: CorpusGroup;
  plans: PublishedPlan[];
}

/**
 * Every file that a corpus becomes: the data contract and one page a document.
 *
 * @param known    documents outside the corpus
 * @param agencies bodies that plans give work to
 * @param hashOf   says which text a document is: a hash of its source
 * @returns content by path below the output folder
 */
export function makeFiles(
  groups: readonly LinkedGroup[],
  known: readonly KnownDocument[],
  agencies: readonly Agency[],
  hashOf: (document: CorpusDocument) => string,
): Map<string, string> {
  const files = groups.flatMap((linked) => groupFiles(linked, known, agencies, hashOf));
  const index = makeIndex(
    groups.map(({ group: { directive, plans } }) => ({
      directive: directive.document,
      plans: plans.map(({ document }) => document),
    })),
  );
  const events = makeEvents(
    groups.map(({ group }) => group),
    hashOf,
  );
  return new Map([...files, ['data/index.json', toJson(index)], ['data/events.json', toJson(events)]]);
}

function groupFiles(
  { group, plans }: LinkedGroup,
  known: readonly KnownDocument[],
  agencies: readonly Agency[],
  hashOf: (document: CorpusDocument) => string,
): [string, string][] {
  const { document } = group.directive;
  const folder = `data/${document.id}`;
  const coverage = makeCoverage(document, plans);
  const comparisons = plans.map((plan) => makeComparison(document, plan));
  const titles = known.flatMap(({ title }) => title ?? []);
  const work = makeWork(document, plans, agencies);
  const targets = makeTargets(document, plans);
  const suspects = Map.groupBy(findSuspects(group, plans), (suspect) => suspect.document);
  const remarksOn = (entry: CorpusDocument, messages: readonly Message[]): Remarks => ({
    hash: hashOf(entry),
    messages: [...entry.messages, ...messages],
    suspects: suspects.get(entry.document.id) ?? [],
  });
  return [
    [`${folder}/document.json`, toJson(documentToData(document, remarksOn(group.directive, []), 0))],
    [`${folder}/coverage.json`, toJson(coverage)],
    [`${folder}/citable.json`, toJson(makeCitable(document))],
    [`${folder}/pictures.json`, toJson(makePictures(document, plans, comparisons, coverage, titles))],
    [`${folder}/references.json`, toJson(makeReferences(group, known))],
    [`${folder}/work.json`, toJson(work)],
    [`${folder}/targets.json`, toJson(targets)],
    [`${folder}/chi-tieu.csv`, toCsv(tableOfTargets(targets))],
    [`${folder}/phan-cong.csv`, toCsv(tableOfWork(work))],
    [`${folder}/doi-chieu.csv`, toCsv(tableOfLinks(document, plans.map(withLinks)))],
    [`${folder}/bang-tong-hop.csv`, toCsv(tableOfMatrix(document, coverage))],
    [`${folder}/chua-thay.csv`, toCsv(tableOfUntaken(document, coverage))],
    [`pages/${document.id}.mdx`, directivePage(document, coverage)],
    ...group.plans.flatMap((plan, i) =>
      planFiles(group, plans[i], comparisons[i], remarksOn(plan, plans[i]?.messages ?? [])),
    ),
  ];
}

function planFiles(
  { directive: { document: directive } }: CorpusGroup,
  linked: PublishedPlan | undefined,
  comparison: ComparisonData | undefined,
  remarks: Remarks,
): [string, string][] {
  if (!linked || !comparison) return [];
  const path = `${directive.id}/${linked.document.id}`;
  const data = planToData(directive, linked, remarks);
  return [
    [`data/${path}.json`, toJson(data)],
    [`data/${directive.id}/comparisons/${linked.document.id}.json`, toJson(comparison)],
    [`data/${directive.id}/citable/${linked.document.id}.json`, toJson(makeCitable(linked.document))],
    [`pages/${path}.mdx`, planPage(directive, linked)],
  ];
}
