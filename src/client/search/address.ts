/** A search as an address, so that it can be shared, kept and gone back to. Parameters are Vietnamese words. */
import {
  facetNames,
  firstRequest,
  sortOrders,
  type FacetName,
  type SearchRequest,
  type SortOrder,
} from '../../core/search/types.ts';

const facetParameters: Record<FacetName, string> = {
  directive: 'van-ban',
  clause: 'muc',
  place: 'noi',
  kind: 'phan',
  agency: 'co-quan',
  deadline: 'han',
  relation: 'quan-he',
  type: 'loai',
  year: 'nam',
};
const sortParameters: Record<SortOrder, string> = { relevance: 'sat', place: 'noi', date: 'ngay' };

/** More documents than that are not drawn at once, whatever an address says. */
const mostDocuments = 400;

/** What an address asks for; what it does not say is as in a new search. */
export function readAddress(parameters: URLSearchParams): SearchRequest {
  const filters: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of facetNames) {
    const values = [...new Set(parameters.getAll(facetParameters[name]))].filter((value) => value !== '');
    if (values.length > 0) filters[name] = values;
  }
  const documents = Number(parameters.get('so'));
  return {
    ...firstRequest,
    text: (parameters.get('q') ?? '').normalize('NFC').trim(),
    filters,
    sort: sortOrders.find((order) => sortParameters[order] === parameters.get('xep')) ?? firstRequest.sort,
    documents:
      documents > firstRequest.documents
        ? Math.min(Math.ceil(documents), mostDocuments)
        : firstRequest.documents,
    whole: [...new Set(parameters.getAll('het'))],
  };
}

/** The address of a search, without the question mark; what is as in a new search is left out. */
export function writeAddress(request: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (request.text !== '') parameters.set('q', request.text);
  for (const name of facetNames) {
    for (const value of request.filters[name] ?? []) parameters.append(facetParameters[name], value);
  }
  if (request.sort !== firstRequest.sort) parameters.set('xep', sortParameters[request.sort]);
  if (request.documents !== firstRequest.documents) parameters.set('so', String(request.documents));
  for (const key of request.whole) parameters.append('het', key);
  return parameters.toString();
}

/**
 * The address of a hit with what was searched for, so that the opened page can mark it.
 *
 * @param path Below the base path, or whole for another site; with an anchor.
 * @param base The base path of this site, with a slash at its end.
 */
export function markedAddress(path: string, text: string, base: string): string {
  const [page = '', anchor] = linkTo(path, base).split('#');
  const place = anchor === undefined ? '' : `#${anchor}`;
  return `${page}?tim=${encodeURIComponent(text)}${place}`;
}

/** The address of a path below the base path; a whole address stays. */
export function linkTo(path: string, base: string): string {
  return /^https?:/.test(path) ? path : base + path.replace(/^\/+/, '');
}
