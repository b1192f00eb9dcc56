/** The query plan: pages from the engine, provisions from the pages, only those that hold the query. */
import { findPages, readProvisions, type IndexedProvision } from './engine.ts';
import { matchText, tiers, type Match } from './match.ts';
import type { Query } from './query.ts';

export interface Finding extends IndexedProvision {
  match: Match;
}

/** How many pages are read at once; the rest waits for the reader to ask. */
const batch = 24;

/** A search that can go on: results so far, and whether there are more pages to read. */
export interface Search {
  findings: Finding[];
  pagesLeft: number;
  readMore: () => Promise<Search>;
}

/** Starts a search; the first results are those of the most promising pages. */
export async function startSearch(base: string, query: Query): Promise<Search> {
  const pages = await findPages(base, query);
  const readFrom = async (at: number, known: Finding[]): Promise<Search> => {
    const next = await Promise.all(pages.slice(at, at + batch).map(readProvisions));
    const found = next.flat().flatMap((provision) => {
      const match = matchText(provision.text, query);
      return match ? [{ ...provision, match }] : [];
    });
    const findings = rank([...known, ...found]);
    const read = Math.min(at + batch, pages.length);
    return { findings, pagesLeft: pages.length - read, readMore: () => readFrom(read, findings) };
  };
  return readFrom(0, []);
}

/**
 * Best tier first; within a tier the directive before the plans, then as read: page by page, in the order
 * of the text.
 */
function rank(findings: Finding[]): Finding[] {
  const order = (finding: Finding): number =>
    tiers.indexOf(finding.match.tier) * 2 + (isPlan(finding) ? 1 : 0);
  return findings.toSorted((a, b) => order(a) - order(b));
}

/** A plan's page lies below its directive's. */
const isPlan = (finding: Finding): boolean => (finding.path.match(/\//g)?.length ?? 0) > 2;
