/** Places of the texts that were perhaps misread. They are listed for people and never applied. */
import type { TaskLinks } from '../alignment/types.ts';
import type { CorpusGroup } from '../corpus.ts';
import type { Document } from '../document/types.ts';
import { findDifferingWords, type Ground } from './differing-words.ts';
import { findImpossibleSyllables } from './impossible-syllables.ts';
import { locateAll } from './locate.ts';
import { findMisreadCompounds } from './misread-compounds.ts';
import { findMisreadNames } from './misread-names.ts';
import { countCitations, findMisreadNumbers, type Citations } from './misread-numbers.ts';
import { readPages, type Page } from './page.ts';
import type { Finding, Suspect } from './types.ts';
import { countWords, emptyUsage, type Usage } from './usage.ts';

export type { Suspect, SuspectKind } from './types.ts';

/** The links of a plan, as `align` gave them. */
export interface PlanLinks {
  document: Pick<Document, 'id'>;
  links: readonly TaskLinks[];
}

/**
 * Lists suspected recognition errors of a directive and its plans, in the order of the texts. Places that a
 * correction covers are left out, furniture is not read.
 *
 * @param links the links of the plans, in any order; those of a plan may be missing
 */
export function findSuspects(group: CorpusGroup, links: readonly PlanLinks[]): Suspect[] {
  const { document: directive } = group.directive;
  const usage = emptyUsage();
  const pages = readPages(directive);
  for (const page of pages) countWords(usage, page, 'all');
  for (const { document } of group.plans)
    for (const page of readPages(document)) countWords(usage, page, 'known');
  const citations = countCitations(textsOf(pages), directive.facts.number);
  const byPlan = new Map(links.map((entry) => [entry.document.id, entry.links]));
  return [group.directive, ...group.plans].flatMap((entry) => {
    const known = { usage, citations, directive: directive.id };
    const found = checkPages(readPages(entry.document), known, byPlan.get(entry.document.id) ?? []);
    return locateAll(entry, found);
  });
}

/** What all documents of a group are held against. */
interface Known {
  usage: Usage;
  citations: Citations;
  directive: string;
}

function checkPages(
  pages: readonly Page[],
  { usage, citations, directive }: Known,
  links: readonly TaskLinks[],
): { provision: Page['provision']; finding: Finding }[] {
  const own = emptyUsage();
  for (const page of pages) countWords(own, page, 'all');
  const isPlan = pages[0]?.document !== directive;
  const cited = isPlan ? countCitations(textsOf(pages), null, citations) : citations;
  const targets = new Map(
    links.map(({ task, links: of }) => [task, new Set(of.map(({ target }) => target))]),
  );
  return pages.flatMap((page) => {
    const linked = targets.get(page.provision.id) ?? new Set<string>();
    const found = findIn(page, { group: usage, own, directive, linked }, cited);
    return found.map((finding) => ({ provision: page.provision, finding }));
  });
}

function textsOf(pages: readonly Page[]): string[] {
  return pages.map(({ provision }) => provision.text);
}

/** The findings on one page; where two overlap, the first check has it. */
function findIn(page: Page, ground: Ground, citations: Citations): Finding[] {
  const { text, corrections } = page.provision;
  const all = [
    ...findMisreadNumbers(text, citations),
    ...findMisreadNames(text),
    ...findMisreadCompounds(text, page.words),
    ...findDifferingWords(page, ground),
    ...findImpossibleSyllables(text, page.words),
  ];
  return all
    .filter(({ span }) => !corrections.some((correction) => overlaps(correction.span, span)))
    .filter(({ span }, i) => !all.slice(0, i).some((earlier) => overlaps(earlier.span, span)))
    .sort((a, b) => a.span[0] - b.span[0]);
}

function overlaps(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
