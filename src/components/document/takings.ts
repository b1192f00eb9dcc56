/** Counting what takes a provision up, the same way on every page. */
import type { PlanCount } from '../../collections.ts';
import type { TakingData } from '../../core/formats/coverage-contract.ts';
import { formatShare, nameRelation, relationOrder } from '../words.ts';

/** Takings that pages show: a person's `rejected` is a decision that there is no link. */
export const shownTakings = (takings: TakingData[]): TakingData[] =>
  takings.filter((taking) => taking.status !== 'rejected');

export interface TakingCount {
  /** Tasks that take the provision up. */
  tasks: number;
  /** Tasks that are only possibly related. */
  possible: number;
  /** Places that take it up, in the order of the plans, with how many tasks each. */
  places: { name: string; tasks: number }[];
  /** Tasks whose link is to be reviewed again, since a text has changed. */
  stale: number;
}

/** Counts the tasks and places in `takings`; weak proposals are counted apart, never as taking up. */
export function countTakings(takings: TakingData[], plans: PlanCount[]): TakingCount {
  const shown = shownTakings(takings);
  const strong = Map.groupBy(
    shown.filter((taking) => taking.confidence === 'strong'),
    (taking) => taking.plan,
  );
  const places = plans.flatMap(({ id, name }) => {
    const tasks = strong.get(id)?.length ?? 0;
    return tasks > 0 ? [{ name, tasks }] : [];
  });
  const tasks = places.reduce((sum, place) => sum + place.tasks, 0);
  const stale = shown.filter(({ status }) => status === 'stale').length;
  return { tasks, possible: shown.length - tasks, places, stale };
}

/** `Đà Nẵng 2, Bình Định 1`; beyond six places the list would be longer than the text, so only the first. */
export function sayPlaces(places: TakingCount['places']): string {
  const named = places.slice(0, 6).map(({ name, tasks }) => (tasks > 1 ? `${name} (${tasks})` : name));
  return named.join(', ') + (places.length > 6 ? ` và ${places.length - 6} nơi khác` : '');
}

/** The taking nearest to the directive's wording; it stands for the others in the coverage picture. */
export function pickNearest(takings: TakingData[]): TakingData | undefined {
  return shownTakings(takings)
    .filter((taking) => taking.confidence === 'strong')
    .sort((a, b) => relationOrder.indexOf(a.relation) - relationOrder.indexOf(b.relation))[0];
}

/** `phỏng theo · giữ 64 %`: what a link says in one line. */
export const sayRelation = (link: Pick<TakingData, 'relation' | 'omitted'>): string =>
  `${nameRelation(link.relation)} · giữ ${formatShare(1 - link.omitted)}`;
