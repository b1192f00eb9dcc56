import type { LinkedPlan } from '../comparison/coverage.ts';
import { makeCoverage } from '../comparison/coverage.ts';
import { makeComparison } from '../comparison/rows.ts';
import { tableOfLinks } from '../comparison/export-links.ts';
import { tableOfWork } from '../comparison/export-work.ts';
import { makeWork } from '../comparison/work.ts';
import type { CorpusDocument, CorpusGroup } from '../corpus.ts';
import type { Message } from '../message.ts';
import type { Agency, KnownDocument } from '../references/registry.ts';
import { toCsv } from './csv.ts';
import { findSuspects } from '../suspects/index.ts';
import { documentToData, makeIndex, planToData, toJson, type Remarks } from './json.ts';
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
  const files = groups.flatMap(({ group, plans }): [string, string][] => {
    const { document } = group.directive;
    const coverage = makeCoverage(document, plans);
    const work = makeWork(document, plans, agencies);
    const suspects = Map.groupBy(findSuspects(group, plans), (suspect) => suspect.document);
    const remarksOn = (entry: CorpusDocument, messages: readonly Message[]): Remarks => ({
      hash: hashOf(entry),
      messages: [...entry.messages, ...messages],
      suspects: suspects.get(entry.document.id) ?? [],
    });
    const data = documentToData(document, remarksOn(group.directive, []), 0);
    return [
      [`data/${document.id}/document.json`, toJson(data)],
      [`data/${document.id}/coverage.json`, toJson(coverage)],
      [`data/${document.id}/references.json`, toJson(makeReferences(group, known))],
      [`data/${document.id}/work.json`, toJson(work)],
      [`data/${document.id}/phan-cong.csv`, toCsv(tableOfWork(work))],
      [`data/${document.id}/doi-chieu.csv`, toCsv(tableOfLinks(document, plans))],
      [`pages/${document.id}.mdx`, directivePage(document, coverage)],
      ...group.plans.flatMap((plan, i) =>
        planFiles(group, plans[i], remarksOn(plan, plans[i]?.messages ?? [])),
      ),
    ];
  });
  const index = makeIndex(
    groups.map(({ group: { directive, plans } }) => ({
      directive: directive.document,
      plans: plans.map(({ document }) => document),
    })),
  );
  return new Map([...files, ['data/index.json', toJson(index)]]);
}

function planFiles(
  { directive: { document: directive } }: CorpusGroup,
  linked: PublishedPlan | undefined,
  remarks: Remarks,
): [string, string][] {
  if (!linked) return [];
  const path = `${directive.id}/${linked.document.id}`;
  const data = planToData(directive, linked, remarks);
  return [
    [`data/${path}.json`, toJson(data)],
    [
      `data/${directive.id}/comparisons/${linked.document.id}.json`,
      toJson(makeComparison(directive, linked)),
    ],
    [`pages/${path}.mdx`, planPage(directive, linked)],
  ];
}
