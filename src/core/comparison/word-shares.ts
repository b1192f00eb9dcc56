/** How much of a plan is whose, counted in printed words: kept from the directive, changed, added, its own. */
import type { Link } from '../alignment/types.ts';
import { relations } from '../alignment/types.ts';
import type { Task } from '../document/types.ts';
import type { PairData } from '../formats/comparison-contract.ts';
import type { TaskShares, WordShares } from '../formats/pictures-contract.ts';
import { tokenise } from '../text/tokens.ts';
import { isAsked, type LinkedPlan } from './coverage.ts';

/** Words as printed: an abbreviation is one, however many syllables it stands for. */
export const countPrinted = (text: string): number => startsOf(text).length;

const startsOf = (text: string): number[] => [...new Set(tokenise(text).map(({ start }) => start))];

/** Nearer to the directive's wording first: a word that one link keeps is kept, whatever another says. */
const nearness = ['same', 'changed'] as const;

/** What a pair says of a word of its task that starts at an offset; null where it does not compare it. */
function readerOf({ compared, taskSide }: PairData): (offset: number) => string | null {
  if (!compared) return () => null;
  const ends: { end: number; kind: string | null }[] = [];
  let at = 0;
  for (const { touched, spans } of taskSide)
    for (const { kind, text } of spans) {
      at += text.length;
      ends.push({ end: at, kind: touched ? kind : null });
    }
  return (offset) => ends.find(({ end }) => offset < end)?.kind ?? null;
}

/**
 * The words of one task.
 *
 * @param pairs its links as compared; with none the whole task is local
 */
export function sharesOfTask(text: string, pairs: readonly PairData[]): WordShares {
  const shares: WordShares = { kept: 0, changed: 0, added: 0, local: 0 };
  const starts = startsOf(text);
  if (pairs.length === 0) return { ...shares, local: starts.length };
  const readers = pairs.map(readerOf);
  for (const start of starts) {
    const kinds = readers.map((read) => read(start));
    const nearest = nearness.find((kind) => kinds.includes(kind));
    shares[nearest === 'same' ? 'kept' : (nearest ?? 'added')] += 1;
  }
  return shares;
}

/** A task that somebody has to carry out, with its links and its words. */
export interface SharedTask {
  task: Task;
  clause: string | null;
  links: Link[];
  words: WordShares;
}

/**
 * Counts each task of a plan that somebody has to carry out.
 *
 * @param pairs the plan beside its directive, as `makeComparison` gives it
 */
export function countTasks({ tasks, links }: LinkedPlan, pairs: readonly PairData[]): SharedTask[] {
  const byTask = Map.groupBy(pairs, ({ task }) => task);
  return tasks.flatMap((task, i) => {
    if (!isAsked(task)) return [];
    const shown = (links[i]?.links ?? []).filter(({ status }) => status !== 'rejected');
    const words = sharesOfTask(task.text, byTask.get(task.id) ?? []);
    return [{ task, clause: links[i]?.clause?.id ?? null, links: shown, words }];
  });
}

/** All words of some tasks. */
export function sumWords(tasks: readonly SharedTask[]): WordShares {
  const sum = (key: keyof WordShares): number => tasks.reduce((total, { words }) => total + words[key], 0);
  return { kept: sum('kept'), changed: sum('changed'), added: sum('added'), local: sum('local') };
}

/** Tasks by the relation nearest to the directive's wording. */
export function sumTasks(tasks: readonly SharedTask[]): TaskShares {
  const shares: TaskShares = {
    verbatim: 0,
    'near-verbatim': 0,
    excerpt: 0,
    adapted: 0,
    specified: 0,
    possible: 0,
    local: 0,
  };
  for (const { links } of tasks) shares[shareOf(links)] += 1;
  return shares;
}

function shareOf(links: readonly Link[]): keyof TaskShares {
  const sure = links.filter(({ status, confidence }) => status === 'accepted' || confidence === 'strong');
  const nearest = relations.find((relation) => sure.some((link) => link.relation === relation));
  return nearest ?? (links.length > 0 ? 'possible' : 'local');
}
