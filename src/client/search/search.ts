/** The search: what a request finds, with the words around it. */
import { answer, siteAddress, type AnsweredGroup } from '../../core/search/answer.ts';
import type { CatalogueDocument } from '../../core/search/catalogue.ts';
import { makeExcerpt } from '../../core/search/excerpt.ts';
import { markPlaces, markText } from '../../core/search/marks.ts';
import type { Query } from '../../core/search/query.ts';
import type { ReadUnit } from '../../core/search/record.ts';
import {
  unitKinds,
  type DocumentGroup,
  type Hit,
  type SearchOutcome,
  type SearchRequest,
} from '../../core/search/types.ts';
import { loadEngine, type Engine } from './engine.ts';

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/**
 * Answers a request. The search engine is loaded with the first one; throws where it cannot be loaded.
 * Asking again with more documents, other filters or another order is cheap.
 */
export async function search(request: SearchRequest): Promise<SearchOutcome> {
  const engine = await loadEngine(base);
  const { groups, query, ...outcome } = await answer(request, engine.index, engine.tables);
  const shown = groups.slice(0, request.documents);
  return {
    ...outcome,
    groups: await Promise.all(shown.map((group) => readGroup(group, query, request, engine))),
    sites: engine.sites,
  };
}

async function readGroup(
  { document, units }: AnsweredGroup,
  query: Query | null,
  { whole, hitsEach }: SearchRequest,
  { index, read }: Engine,
): Promise<DocumentGroup> {
  const entry = index.catalogue.documents[document];
  if (!entry) throw new Error(`No document ${document} in the table of the index.`);
  const { id, name, role, type, number, date, place, site, firstUnit } = entry;
  const path = siteAddress(entry.path, site.address);
  const shown = units.slice(0, whole.includes(path) ? undefined : hitsEach);
  const texts = await read(document);
  return {
    ...{ key: path, id, path, name, role, type, number, date, place },
    site: site.address === null ? null : site.header.site,
    total: units.length,
    hits: shown.flatMap((unit) => {
      const text = texts[unit - firstUnit];
      return text ? [makeHit(text, unitKinds[index.catalogue.kind[unit] ?? 0] ?? 'other', query, entry)] : [];
    }),
  };
}

function makeHit(unit: ReadUnit, kind: Hit['kind'], query: Query | null, document: CatalogueDocument): Hit {
  const { address } = document.site;
  const anchor = unit.anchor === '' ? '' : `#${unit.anchor}`;
  return {
    path: siteAddress(document.path, address) + anchor,
    label: unit.label,
    trail: unit.trail,
    kind,
    excerpt: makeExcerpt(unit.text, query === null ? [] : marksIn(unit, query)),
    implements: unit.implements.map((link) => ({ ...link, path: siteAddress(link.path, address) })),
    local: unit.local,
    takenUpBy: unit.takenUpBy,
  };
}

/** The name of a document can be found by words that do not stand in it. */
const marksIn = ({ anchor, text, places }: ReadUnit, query: Query): [number, number][] =>
  anchor === '' ? markText(text, query) : markPlaces(places, query);
