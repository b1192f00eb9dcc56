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

/** Tokens that both sides have: their places, and for each a number that all reading the same have. */
interface Shared {
  places: number[];
  numbers: number[];
}

function keepShared(tokens: readonly DiffToken[], numbers: ReadonlyMap<string, number>): Shared {
  const shared: Shared = { places: [], numbers: [] };
  for (const [place, { key }] of tokens.entries()) {
    const number = numbers.get(key);
    if (number === undefined) continue;
    shared.places.push(place);
    shared.numbers.push(number);
  }
  return shared;
}

/** The words of the target that the task has as well, numbered. */
function numberShared(target: readonly DiffToken[], task: readonly DiffToken[]): Map<string, number> {
  const own = new Set(task.map(({ key }) => key));
  const numbers = new Map<string, number>();
  for (const { key } of target) if (own.has(key) && !numbers.has(key)) numbers.set(key, numbers.size);
  return numbers;
}

/**
 * Places of the tokens that stay, in order. Tokens that only one side has can stay nowhere, so the library does not
 * get them: its time grows with the square of what differs. And it compares numbers faster than words.
 */
function findCommon(target: readonly DiffToken[], task: readonly DiffToken[]): [at: number, place: number][] {
  const numbers = numberShared(target, task);
  const [ofTarget, ofTask] = [keepShared(target, numbers), keepShared(task, numbers)];
  const common: [number, number][] = [];
  let [at, place] = [0, 0];
  for (const { added, removed, count } of diffArrays(ofTarget.numbers, ofTask.numbers)) {
    if (!added && !removed)
      for (let step = 0; step < count; step++)
        common.push([ofTarget.places[at + step] ?? 0, ofTask.places[place + step] ?? 0]);
    if (!added) at += count;
    if (!removed) place += count;
  }
  return common;
}

/** Equal and differing runs in turn. */
function findRuns(target: DiffToken[], task: DiffToken[]): Run[] {
  const runs: Run[] = [];
  let [at, place] = [0, 0];
  const differUpTo = (nextAt: number, nextPlace: number): void => {
    if (nextAt > at || nextPlace > place)
      runs.push({ isSame: false, target: target.slice(at, nextAt), task: task.slice(place, nextPlace) });
  };
  for (const [nextAt, nextPlace] of findCommon(target, task)) {
    differUpTo(nextAt, nextPlace);
    const last = runs.at(-1);
    const [one, other] = [target.slice(nextAt, nextAt + 1), task.slice(nextPlace, nextPlace + 1)];
    if (last?.isSame) {
      last.target.push(...one);
      last.task.push(...other);
    } else runs.push({ isSame: true, target: one, task: other });
    [at, place] = [nextAt + 1, nextPlace + 1];
  }
  differUpTo(target.length, task.length);
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
