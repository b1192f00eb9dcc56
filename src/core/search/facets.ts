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
  const chosen = facetNames.map((name) => numbersOf(name, filters[name] ?? [], catalogue));
  const counts = facetNames.map((name) => new Array<number>(catalogue.facets[name].values.length).fill(0));
  const kept: number[] = [];
  for (const unit of units) {
    const missed = missedFacet(unit, chosen, catalogue);
    if (missed === 'none') kept.push(unit);
    if (missed === 'several') continue;
    for (const [at, own] of counts.entries()) {
      if (missed !== 'none' && missed !== at) continue;
      for (const value of catalogue.valuesOf(facetNames[at] ?? 'kind', unit))
        own[value] = (own[value] ?? 0) + 1;
    }
  }
  return {
    kept,
    facets: facetNames.flatMap((name, at) => listValues(name, counts[at] ?? [], filters, catalogue)),
  };
}

/** The one facet by whose choice a unit is left out, by number. */
function missedFacet(
  unit: number,
  chosen: readonly (ReadonlySet<number> | undefined)[],
  catalogue: Catalogue,
): number | 'none' | 'several' {
  let missed: number | 'none' = 'none';
  for (const [at, wanted] of chosen.entries()) {
    if (!wanted || catalogue.valuesOf(facetNames[at] ?? 'kind', unit).some((value) => wanted.has(value)))
      continue;
    if (missed !== 'none') return 'several';
    missed = at;
  }
  return missed;
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
