/** Two rows of tokens as runs that are equal or differ, cleaned up for people. */
import { diffArrays } from 'diff';
import type { DiffToken } from './diff-tokens.ts';

/** A run of tokens of both sides; without `isSame` one of the two may be empty. */
export interface Run {
  isSame: boolean;
  target: DiffToken[];
  task: DiffToken[];
}

const countWords = (tokens: readonly DiffToken[]): number =>
  tokens.filter(({ kind }) => kind !== 'mark').length;

/** Equal and differing runs in turn, as the library finds them. */
function findRuns(target: DiffToken[], task: DiffToken[]): Run[] {
  const runs: Run[] = [];
  let [at, place] = [0, 0];
  for (const { added, removed, count } of diffArrays(target, task, {
    comparator: (a, b) => a.key === b.key,
  })) {
    const isSame = !added && !removed;
    let run = runs.at(-1);
    if (run?.isSame !== isSame) runs.push((run = { isSame, target: [], task: [] }));
    if (!added) run.target.push(...target.slice(at, (at += count)));
    if (!removed) run.task.push(...task.slice(place, (place += count)));
  }
  return runs;
}

/** One syllable and nothing else: what stands between two edits by chance. */
function isStray({ isSame, target }: Run): boolean {
  return isSame && target.length === 1 && target[0]?.kind === 'word';
}

/** Both sides have words of their own here. */
const isReplacement = ({ isSame, target, task }: Run): boolean =>
  !isSame && countWords(target) > 0 && countWords(task) > 0;

/** Between plain additions or plain omissions a word stays: it would be marked as changed though it is not. */
const isMergeable = (before: Run, after: Run): boolean =>
  !after.isSame && (isReplacement(before) || isReplacement(after));

/**
 * A syllable that two edits share by chance becomes part of them: three short edits read worse than one.
 * Document numbers, dates, figures and commas stay apart.
 */
function mergeStrays(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const [before, stray] = merged.slice(-2);
    if (before && stray && isStray(stray) && isMergeable(before, run)) {
      merged.splice(-2, 2, {
        isSame: false,
        target: [...before.target, ...stray.target, ...run.target],
        task: [...before.task, ...stray.task, ...run.task],
      });
    } else merged.push(run);
  }
  return merged;
}

/**
 * What differs between two texts, by syllable.
 *
 * @param target tokens of the directive
 * @param task   tokens of the plan
 * @returns runs in order that together hold every token of both sides once
 */
export function findEdits(target: DiffToken[], task: DiffToken[]): Run[] {
  return mergeStrays(findRuns(target, task));
}

/** So much longer than the other side, a run is no longer the other's change but words of its own. */
const lopsided = { times: 3, words: 8 };

/** Whether words of one side stand for words of the other. */
export function isChange(run: Run): boolean {
  if (!isReplacement(run)) return false;
  const [few = 0, many = 0] = [countWords(run.target), countWords(run.task)].sort((a, b) => a - b);
  return many <= lopsided.times * few + lopsided.words;
}
