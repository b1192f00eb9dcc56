/** The query plan: pages from the engine, provisions from the pages, only those that hold the query. */
import { makeExcerpt, matchText, tiers, type Match } from '../../core/search/match.ts';
import { readQuery, type Query } from '../../core/search/query.ts';
import type { DocumentGroup, Hit, SearchOutcome, SearchRequest } from '../../core/search/types.ts';
import { findPages, readProvisions, type IndexedProvision } from './engine.ts';

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

/**
 * Answers a request. The search engine is loaded with the first one; throws where it cannot be loaded.
 * Asking again with more documents, other filters or another order is cheap.
 */
export async function search(request: SearchRequest): Promise<SearchOutcome> {
  const query = readQuery(request.text);
  const nothing = { request, named: [], facets: [], relaxed: [], suggestions: [], sites: [] };
  if (!query) return { ...nothing, asked: false, groups: [], total: 0, documents: 0 };
  const { findings } = await startSearch(import.meta.env.BASE_URL.replace(/\/*$/, '/'), query);
  const groups = [...Map.groupBy(findings, ({ document }) => document)].map(([name, own]) =>
    groupOf(name, own, request),
  );
  return {
    ...nothing,
    asked: true,
    groups: groups.slice(0, request.documents),
    total: findings.length,
    documents: groups.length,
  };
}

function groupOf(name: string, findings: Finding[], { whole, hitsEach }: SearchRequest): DocumentGroup {
  const path = findings[0]?.path.replace(/#.*$/, '') ?? '/';
  const isBelow = (path.match(/\//g)?.length ?? 0) > 2;
  return {
    key: path,
    id: path.split('/').at(-2) ?? '',
    path,
    name,
    role: isBelow ? 'plan' : 'directive',
    type: null,
    number: null,
    date: null,
    place: isBelow ? name : null,
    site: null,
    total: findings.length,
    hits: findings.slice(0, whole.includes(path) ? undefined : hitsEach).map(hitOf),
  };
}

const hitOf = ({ path, label, part, text, match }: Finding): Hit => ({
  path,
  label,
  trail: label === '' ? [] : [label],
  kind: part,
  excerpt: makeExcerpt(text, match.spans),
  implements: [],
  local: false,
  takenUpBy: 0,
});

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
