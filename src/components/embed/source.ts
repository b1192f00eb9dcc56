/** What the foot of an embedded page says of the documents that it shows. */
import type { DocumentData } from '../../core/formats/contract.ts';
import type { PlanCount, PlanFacts } from '../../collections.ts';
import { formatDate, nameKind, sayReview } from '../words.ts';

/** The words of more places would make a page that no phone opens: they are listed instead. */
export const mostPlaces = 60;

/** Documents of more plans than this stand in the foot only where the address names their places. */
const mostNamed = 3;

/** A document as the foot names it. */
export interface Shown {
  /** `Kết luận số 69-KL/TW`, `Kế hoạch của Ban Thường vụ Thành ủy Đà Nẵng`. */
  name: string;
  number: string | null;
  date: string | null;
  publication: DocumentData['publication'];
  /** Id of a plan; null for a directive. */
  place: string | null;
  /** How far people have come with the plan. */
  review: string | null;
  /** Shown only where the address names the place. */
  hidden: boolean;
}

/** The directive as the foot names it. */
export function showDirective(document: DocumentData): Shown {
  return {
    ...document,
    place: null,
    review: null,
    hidden: false,
    name: document.number ? `${nameKind(document)} ${document.number}` : document.name,
  };
}

/** A plan as the foot names it: by its type, its place and its number. */
export function showPlan({ document }: PlanFacts, count?: PlanCount): Shown {
  return {
    ...document,
    place: document.id,
    review: count ? sayReview(count) : null,
    hidden: false,
    name: `${document.type ?? 'Văn bản'} của ${document.name}`,
  };
}

/** Plans as the foot names them: all of few; of many those that the address names, of very many none. */
export function showPlans(plans: readonly PlanFacts[], counts: readonly PlanCount[]): Shown[] {
  const known = new Map(counts.map((count) => [count.id, count]));
  const shown = plans.length > mostPlaces ? [] : plans;
  return shown.map((plan) => ({
    ...showPlan(plan, known.get(plan.id)),
    hidden: plans.length > mostNamed,
  }));
}

/** `Kế hoạch của Bình Định, 04/6/2024, bản nguồn không ghi số`: what is missing is said to be missing. */
export function sayDocument({ name, number, date }: Shown): string {
  const given = [number !== null && !name.includes(number) ? `số ${number}` : null, date && formatDate(date)];
  const missing = [number === null ? 'số' : null, date === null ? 'ngày' : null].filter(
    (fact) => fact !== null,
  );
  const parts = [name, ...given, missing.length > 0 ? `bản nguồn không ghi ${missing.join(', ')}` : null];
  return parts.filter((part) => part !== null).join(', ');
}

type Counts = Pick<PlanCount, 'tasks' | 'reviewed' | 'accepted' | 'stale'>;

/** The counts of several plans together. */
export function sumCounts(counts: readonly PlanCount[]): Counts {
  const sum = (name: keyof Counts): number => counts.reduce((total, count) => total + count[name], 0);
  return { tasks: sum('tasks'), reviewed: sum('reviewed'), accepted: sum('accepted'), stale: sum('stale') };
}
