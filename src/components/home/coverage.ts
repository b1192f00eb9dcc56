/** The coverage list turned round: from provisions with their takings to places with theirs. */
import type { CoverageRow } from '../../collections.ts';
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
