import type { LinkedPlan } from '../comparison/coverage.ts';
import { makeCoverage } from '../comparison/coverage.ts';
import type { CorpusDocument, CorpusGroup } from '../corpus.ts';
import type { Message } from '../message.ts';
import type { KnownDocument } from '../references/registry.ts';
import { documentToData, makeIndex, planToData, toJson } from './json.ts';
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
 * @param known  documents outside the corpus
 * @param hashOf says which text a document is: a hash of its source
 * @returns content by path below the output folder
 */
export function makeFiles(
  groups: readonly LinkedGroup[],
  known: readonly KnownDocument[],
  hashOf: (document: CorpusDocument) => string,
): Map<string, string> {
  const files = groups.flatMap(({ group, plans }): [string, string][] => {
    const { document } = group.directive;
    const coverage = makeCoverage(document, plans);
    const data = documentToData(document, hashOf(group.directive), group.directive.messages);
    return [
      [`data/${document.id}/document.json`, toJson(data)],
      [`data/${document.id}/coverage.json`, toJson(coverage)],
      [`data/${document.id}/references.json`, toJson(makeReferences(group, known))],
      [`pages/${document.id}.mdx`, directivePage(document, coverage)],
      ...group.plans.flatMap((plan, i) => planFiles(group, plan, plans[i], hashOf(plan))),
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
  plan: CorpusDocument,
  linked: PublishedPlan | undefined,
  hash: string,
): [string, string][] {
  if (!linked) return [];
  const path = `${directive.id}/${plan.document.id}`;
  const data = planToData(directive, linked, hash, [...plan.messages, ...linked.messages]);
  return [
    [`data/${path}.json`, toJson(data)],
    [`pages/${path}.mdx`, planPage(directive, linked)],
  ];
}
