/** All figures of the pictures of one directive, made once. */
import type { Document } from '../document/types.ts';
import type { ComparisonData } from '../formats/comparison-contract.ts';
import type { CoverageData } from '../formats/coverage-contract.ts';
import type { PicturesData } from '../formats/pictures-contract.ts';
import { shareByClause } from './clause-shares.ts';
import type { LinkedPlan } from './coverage.ts';
import { findSharedWording } from './shared-wording.ts';
import { countTasks, sumTasks, sumWords } from './word-shares.ts';

/**
 * @param plans       in the order of the coverage list
 * @param comparisons each of them beside the directive, in the same order
 * @param cited       titles of documents outside the corpus
 */
export function makePictures(
  directive: Document,
  plans: readonly LinkedPlan[],
  comparisons: readonly ComparisonData[],
  coverage: CoverageData,
  cited: readonly string[],
): PicturesData {
  const tasks = plans.map((plan, i) => countTasks(plan, comparisons[i]?.pairs ?? []));
  return {
    directive: directive.id,
    plans: plans.map(({ document: { id, name, facts } }, i) => ({
      id,
      name,
      date: facts.date,
      words: sumWords(tasks[i] ?? []),
      tasks: sumTasks(tasks[i] ?? []),
    })),
    ...shareByClause(coverage, tasks),
    shared: findSharedWording(directive, plans, cited),
  };
}
