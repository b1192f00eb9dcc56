/** The plans that can stand side by side, as the page hands them to its script. */
import type { DirectiveEntry, PlanFacts } from '../../collections.ts';
import type { CoverageData } from '../../core/formats/coverage-contract.ts';

/** A plan to choose. */
export type Place = Omit<CoverageData['plans'][number], 'authority' | 'number' | 'date' | 'notes'> & {
  /** `Kế hoạch` */
  type: string;
};

/** Two plans at least make a pair: with fewer the directive has no such page. */
export const hasPairs = ({ coverage }: DirectiveEntry): boolean => coverage.plans.length > 1;

/** The plans of a directive, in the order of the coverage list. */
export function listPlaces({ coverage }: DirectiveEntry, plans: readonly PlanFacts[]): Place[] {
  const types = new Map(plans.map(({ id, document }) => [id, document.type]));
  return coverage.plans.map(({ authority: _a, number: _n, date: _d, notes: _r, ...place }) => ({
    ...place,
    type: types.get(place.id) ?? 'Văn bản',
  }));
}
