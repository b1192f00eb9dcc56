/** Answers a request: documents named by number, units that hold the words, narrowed, grouped and counted. */
import { narrow } from './facets.ts';
import { askForCitations, findNamed, joinNumbers, looksLikeNumber } from './named.ts';
import { readQuery, type Query } from './query.ts';
import { countHits, rank, type Ranking, type SearchIndex } from './rank.ts';
import { suggest } from './suggest.ts';
import type { SiteTable } from './catalogue.ts';
import type { KnownNumber } from './table.ts';
import type { NamedDocument, SearchOutcome, SearchRequest } from './types.ts';

/** The units of one document, in the order in which they are shown. */
export interface AnsweredGroup {
  /** Number of the document in the catalogue. */
  document: number;
  units: number[];
}

/** An outcome before the texts are read: units by number. */
export interface Answer extends Omit<SearchOutcome, 'groups' | 'sites'> {
  groups: AnsweredGroup[];
  /** What to mark in the texts. */
  query: Query | null;
}

/** Works out what a request finds; the texts of the units are not needed for it. */
export async function answer(
  request: SearchRequest,
  index: SearchIndex,
  sites: readonly SiteTable[],
): Promise<Answer> {
  const typed = readQuery(request.text);
  if (!typed) return { ...emptyAnswer(request), asked: false };
  const numbers = listNumbers(sites);
  const named = findNamed(typed, numbers);
  const query = named.length > 0 ? askForCitations(typed.text, named) : joinNumbers(typed, numbers);
  const ranking = await rankOrRefuse(query, index, named.length > 0);
  const { kept, facets } = narrow(
    ranking.found.map(({ unit }) => unit),
    request.filters,
    index.catalogue,
  );
  const groups = sortGroups(groupUnits(kept, request, index), request, index);
  const isPoor = named.length === 0 && (ranking.found[0]?.tier ?? 'most') === 'most';
  const count = (text: string): Promise<number> => countText(text, index, numbers);
  return {
    ...emptyAnswer(request),
    named: named.map((entry) => placeNamed(entry, sites)),
    groups,
    total: kept.length,
    documents: groups.length,
    facets,
    relaxed: ranking.relaxed,
    suggestions: isPoor ? await suggest(query, index.lexicon, numbers, count) : [],
    query: ranking.query,
  };
}

/** Known numbers of all sites; a site that publishes the document speaks for it. */
function listNumbers(sites: readonly SiteTable[]): KnownNumber[] {
  const known = new Map<string, KnownNumber>();
  for (const entry of sites.flatMap(({ header }) => header.numbers)) {
    const key = `${entry.number} ${entry.date ?? ''} ${entry.published && entry.path ? entry.path : ''}`;
    if (!known.has(key)) known.set(key, entry);
  }
  const published = new Set(
    [...known.values()].filter((entry) => entry.published).map(({ number }) => number),
  );
  return [...known.values()].filter((entry) => entry.published || !published.has(entry.number));
}

const emptyAnswer = (request: SearchRequest): Answer => ({
  request,
  asked: true,
  named: [],
  groups: [],
  total: 0,
  documents: 0,
  facets: [],
  relaxed: [],
  suggestions: [],
  query: null,
});

/** A number that nobody knows is found nowhere: a few of its letters are no answer. */
async function rankOrRefuse(query: Query, index: SearchIndex, isNamed: boolean): Promise<Ranking> {
  const ranking = await rank(query, index);
  const isPart = ranking.found[0]?.tier !== 'phrase' && !isNamed && looksLikeNumber(query.text);
  return isPart ? { ...ranking, found: [], relaxed: [] } : ranking;
}

async function countText(text: string, index: SearchIndex, numbers: readonly KnownNumber[]): Promise<number> {
  const query = readQuery(text);
  return query ? countHits(joinNumbers(query, numbers), index) : 0;
}

/** Documents in the order of their best units. */
function groupUnits(
  kept: readonly number[],
  { sort }: SearchRequest,
  { catalogue }: SearchIndex,
): AnsweredGroup[] {
  const units = Map.groupBy(kept, (unit) => catalogue.documentOf[unit] ?? 0);
  return [...units].map(([document, own]) => ({
    document,
    units: sort === 'relevance' ? own : own.toSorted((a, b) => a - b),
  }));
}

const compareText = new Intl.Collator('vi').compare;

/** By place, the Centre's documents first; by date, the latest first and those without a date last. */
function sortGroups(
  groups: AnsweredGroup[],
  { sort }: SearchRequest,
  { catalogue }: SearchIndex,
): AnsweredGroup[] {
  const documentOf = ({ document }: AnsweredGroup): (typeof catalogue.documents)[number] | undefined =>
    catalogue.documents[document];
  if (sort === 'place') {
    const key = (group: AnsweredGroup): string => documentOf(group)?.place ?? '';
    return groups.toSorted((a, b) => compareText(key(a), key(b)) || a.document - b.document);
  }
  if (sort === 'date') {
    const key = (group: AnsweredGroup): string => documentOf(group)?.date ?? '';
    return groups.toSorted((a, b) =>
      key(a) === key(b) ? a.document - b.document : key(a) < key(b) ? 1 : -1,
    );
  }
  return groups;
}

function placeNamed(entry: KnownNumber, sites: readonly SiteTable[]): NamedDocument {
  const site = sites.find(({ header }) => header.numbers.includes(entry));
  const address = site?.address ?? null;
  const at = (path: string | null): string | null =>
    path?.startsWith('/') ? siteAddress(path, address) : path;
  return {
    ...entry,
    path: at(entry.path),
    citedAt: at(entry.citedAt),
    site: address === null ? null : (site?.header.site ?? null),
  };
}

/** Address of a path of a site: as it is on the site that is open, whole on another one. */
export const siteAddress = (path: string, address: string | null): string =>
  address === null ? path : address + path.replace(/^\//, '');
