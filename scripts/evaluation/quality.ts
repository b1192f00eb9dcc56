/** Precision, recall and the other figures of one pair of documents. */
import type { Document } from '../../src/core/document/types.ts';
import type { TaskLinks } from '../../src/core/alignment/types.ts';
import type { Label } from './gold.ts';

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export interface Quality {
  /** Strong and fair links together. */
  all: Counts;
  strong: Counts;
  /** Tasks without any link, and how many of them the labels leave without one too. */
  abstained: number;
  abstainedRightly: number;
  /** Tasks whose label gives a clause, and how often the heading led to it. */
  clauses: number;
  clausesRight: number;
  /** Tasks that need a link, and for how many a right provision is among the first three candidates. */
  needing: number;
  amongThree: number;
}

function count(labels: readonly Label[], links: ReadonlyMap<string, TaskLinks>, strongOnly: boolean): Counts {
  const counts: Counts = { right: 0, wrong: 0, missed: 0 };
  for (const { task, must, may } of labels) {
    const found = (links.get(task)?.links ?? [])
      .filter(({ confidence }) => !strongOnly || confidence === 'strong')
      .map(({ target }) => target);
    counts.right += found.filter((target) => must.has(target)).length;
    counts.wrong += found.filter((target) => !must.has(target) && !may.has(target)).length;
    counts.missed += [...must].filter((target) => !found.includes(target)).length;
  }
  return counts;
}

/** Links that are neither required nor wrong count on no side. */
export function measureQuality(
  labels: readonly Label[],
  found: readonly TaskLinks[],
  directive: Document,
): Quality {
  const links = new Map(found.map((entry) => [entry.task, entry]));
  const numbers = new Map(directive.provisions.map(({ id, num }) => [id, num.replace(/\D/gu, '')]));
  const without = labels.filter(({ task }) => links.get(task)?.links.length === 0);
  const withClause = labels.filter(({ clause }) => clause !== null);
  const needing = labels.filter(({ must }) => must.size > 0);
  return {
    all: count(labels, links, false),
    strong: count(labels, links, true),
    abstained: without.length,
    abstainedRightly: without.filter(({ must }) => must.size === 0).length,
    clauses: withClause.length,
    clausesRight: withClause.filter(
      ({ task, clause }) => numbers.get(links.get(task)?.clause?.id ?? '') === clause,
    ).length,
    needing: needing.length,
    amongThree: needing.filter(({ task, must }) =>
      links.get(task)?.candidates.some(({ target }) => must.has(target)),
    ).length,
  };
}

export function precision({ right, wrong }: Counts): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Counts): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** Harmonic mean of precision and recall, 0–1. */
export function f1(counts: Counts): number {
  const [p, r] = [precision(counts), recall(counts)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
