/** Narrowing hits, and how many each value of a facet would leave. */
import type { Catalogue } from './catalogue.ts';
import { facetNames, type Facet, type FacetName, type SearchRequest } from './types.ts';

type Filters = SearchRequest['filters'];

/** Units that fit the filters, and the facets over all units with the counts that choosing a value would give. */
export function narrow(
  units: readonly number[],
  filters: Filters,
  catalogue: Catalogue,
): { kept: number[]; facets: Facet[] } {
  const facets = facetNames.map((name) => ({
    read: catalogue.readerOf(name),
    wanted: numbersOf(name, filters[name] ?? [], catalogue),
    counts: new Array<number>(catalogue.facets[name].values.length).fill(0),
  }));
  const chosen = facets.filter(({ wanted }) => wanted !== undefined);
  const kept: number[] = [];
  for (const unit of units) {
    const missed = chosen.filter(({ read, wanted }) => !read(unit).some((value) => wanted?.has(value)));
    if (missed.length === 0) kept.push(unit);
    if (missed.length > 1) continue;
    // What one facet leaves out is counted for that facet alone.
    for (const { read, counts } of missed.length === 1 ? missed : facets) {
      for (const value of read(unit)) counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return {
    kept,
    facets: facetNames.flatMap((name, at) => listValues(name, facets[at]?.counts ?? [], filters, catalogue)),
  };
}

/** Numbers of the chosen values; undefined where nothing is chosen. A value that nothing has matches nothing. */
function numbersOf(
  name: FacetName,
  values: readonly string[],
  { facets }: Catalogue,
): Set<number> | undefined {
  return values.length === 0 ? undefined : new Set(values.map((value) => facets[name].values.indexOf(value)));
}

/** Facets whose values have an order of their own; the others are listed by count. */
const ordered: readonly FacetName[] = ['clause', 'kind', 'relation', 'year'];

function listValues(
  name: FacetName,
  counts: readonly number[],
  filters: Filters,
  { facets }: Catalogue,
): Facet[] {
  const { values, labels } = facets[name];
  const asked = filters[name] ?? [];
  const found = values.map((value, at) => ({
    value,
    label: labels[at] ?? value,
    count: counts[at] ?? 0,
    chosen: asked.includes(value),
  }));
  const unknown = asked
    .filter((value) => !values.includes(value))
    .map((value) => ({ value, label: value, count: 0, chosen: true }));
  const listed = [...found.filter(({ count, chosen }) => count > 0 || chosen), ...unknown];
  if (listed.length === 0) return [];
  if (name === 'year') listed.sort((a, b) => (a.value < b.value ? 1 : -1));
  else if (!ordered.includes(name)) listed.sort((a, b) => b.count - a.count);
  return [{ name, values: listed }];
}
