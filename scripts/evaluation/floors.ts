/** What figures must not fall below: those recorded, a little slack left. */
import type { Figures } from './figures.ts';

/** How far a figure may fall behind the recorded one before somebody must look at it. */
const slack = 0.02;
/** A deletion test counts few tasks: one more of 13 is .08. */
const slackOfDeletion = 0.09;

/** Figures of which less is better, with their slack. */
const costs: Readonly<Record<string, number>> = {
  deletedStrong: slack,
  deletedAny: slackOfDeletion,
  selfExtra: 0,
};

/** Figures of which more is better and that must hold. Counts of links are told, not judged. */
const kept: readonly string[] = [
  ...['precision', 'recall', 'f1', 'strongPrecision', 'strongRecall', 'clauseAccuracy', 'amongThree'],
  ...['noise3', 'noise10', 'noise20', 'noAccents', 'rotatedHeadings'],
];
/** What must not change at all without labels: these differences mean nothing. */
const exact = ['decomposed', 'oldTones', 'newTones', 'upperCase', 'shuffledClauses', 'selfFound'];

/** What people labelled weighs in these: without labels the same names mean something else. */
const needLabels: ReadonlySet<string> = new Set(['deletedAny', 'deletedStrong', 'noAccents', ...kept]);

/**
 * Compares a pair's figures with those recorded.
 *
 * @param isLabelled Whether they were measured against labels now.
 * @returns A sentence for each figure that does not hold.
 */
export function findFaults(figures: Figures, recorded: Figures, isLabelled: boolean): string[] {
  const sameMeaning = isLabelled === 'f1' in recorded;
  const floors = [...kept, ...exact, ...Object.keys(costs)].flatMap((name): string[] => {
    const [now, before] = [figures[name], recorded[name]];
    if (now === undefined || before === undefined) return [];
    if (!sameMeaning && needLabels.has(name)) return [];
    const cost = costs[name];
    const holds = cost === undefined ? now >= before - slack : now <= before + cost;
    return holds ? [] : [`${name}: found ${now}, recorded ${before}`];
  });
  const changes = exact.flatMap((name) => {
    const expected = isLabelled && name !== 'selfFound' ? figures['f1'] : 1;
    return figures[name] === expected
      ? []
      : [`${name}: found ${figures[name] ?? 'nothing'}, expected ${expected ?? 1}`];
  });
  return [...floors, ...changes];
}
