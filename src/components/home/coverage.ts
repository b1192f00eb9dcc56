/** The coverage list turned round: from provisions with their takings to places with theirs. */
import type { ClauseEntry, CoverageRow } from '../../collections.ts';
import type { TakingData } from '../../core/formats/coverage-contract.ts';

/** Takings by plan, then by provision; one pass, so that a picture of many places stays cheap. */
export function groupByPlace(rows: CoverageRow[]): Map<string, Map<string, TakingData[]>> {
  const places = new Map<string, Map<string, TakingData[]>>();
  for (const row of rows) {
    for (const [plan, takings] of Map.groupBy(row.takings, (taking) => taking.plan)) {
      const place = places.get(plan) ?? new Map<string, TakingData[]>();
      place.set(row.target, takings);
      places.set(plan, place);
    }
  }
  return places;
}

/** What stands above the cells of a clause: `2`; for the first of a section `III`, where the numbers begin again. */
export function numeralOf({ opens, num, slug }: Pick<ClauseEntry, 'opens' | 'num' | 'slug'>): string {
  return (opens?.num ?? num).replace(/[.)–-]+$/, '') || slug;
}
