/** What the engine alone says of a plan: worked out once, as long as no source changes. */
import { align, type Decision } from '../../src/core/alignment/index.ts';
import type { Link, TaskLinks } from '../../src/core/alignment/types.ts';
import { hashText } from '../../src/core/text/hash.ts';
import type { LoadedPlan } from './load-corpus.ts';
import type { ComparisonView } from './plan-view.ts';

interface Known {
  proposals: ReadonlyMap<string, TaskLinks>;
  /** By `task target`, their ids. */
  comparisons: Map<string, ComparisonView>;
}

const known = new WeakMap<LoadedPlan, Known>();

function knownOf(plan: LoadedPlan): Known {
  const found = known.get(plan);
  if (found) return found;
  const entries = align(plan.document, plan.directive);
  const comparisons = new Map(entries.flatMap((entry) => linkPairs(entry)));
  const made = { proposals: new Map(entries.map((entry) => [entry.task, entry])), comparisons };
  known.set(plan, made);
  return made;
}

function linkPairs({ task, links }: TaskLinks): [string, ComparisonView][] {
  return links.map((link) => [`${task} ${link.target}`, showComparison(link)]);
}

function showComparison({ relation, inserted, omitted, evidence }: Link): ComparisonView {
  return { relation, inserted, omitted, evidence };
}

/** Links and candidates of each task, by its id, as if nobody had said anything. */
export function proposalsFor(plan: LoadedPlan): ReadonlyMap<string, TaskLinks> {
  return knownOf(plan).proposals;
}

/**
 * How tasks stand to provisions, whether linked or not. The engine compares what is linked: so it is asked
 * what it would say if somebody had added the links.
 *
 * @param pairs ids of task and provision
 * @returns by `task target`; without those of which either is not there
 */
export function comparePairs(
  plan: LoadedPlan,
  pairs: readonly (readonly [task: string, target: string])[],
): ReadonlyMap<string, ComparisonView> {
  const { comparisons } = knownOf(plan);
  const additions = pairs
    .filter(([task, target]) => !comparisons.has(`${task} ${target}`))
    .flatMap(([task, target]) => addition(plan, task, target));
  if (additions.length > 0) {
    for (const entry of align(plan.document, plan.directive, additions))
      for (const [pair, comparison] of linkPairs(entry)) comparisons.set(pair, comparison);
  }
  return comparisons;
}

function addition({ tasks, directive }: LoadedPlan, task: string, target: string): Decision[] {
  const read = tasks.find(({ id }) => id === task);
  const provision = directive.targets.find(({ id }) => id === target);
  if (!read || !provision) return [];
  const pair = { task: hashText(read.text), target: hashText(provision.text) };
  return [{ ...pair, verdict: 'add', who: 'preview', when: '2000-01-01', why: '' }];
}
