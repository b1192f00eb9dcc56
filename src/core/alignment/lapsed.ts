/** Decisions on texts that have changed since: they do not apply, and what they were on is to be read again. */
import { tasksOf } from '../document/tasks.ts';
import type { Document } from '../document/types.ts';
import { hashText } from '../text/hash.ts';
import { tokenise } from '../text/tokens.ts';
import type { Decision, MakeLink } from './decisions.ts';
import type { DirectiveIndex } from './directive-index.ts';
import type { Link, TaskLinks } from './types.ts';

/** A decision that lapsed, and the texts that it leads to: those that stand, or that took the place of others. */
export interface Lapsed {
  decision: Decision;
  /** Ids of tasks and of provisions; empty where nothing is like what was decided on. */
  tasks: readonly string[];
  targets: readonly string[];
}

/** A text of either side. */
interface Text {
  id: string;
  text: string;
  hash: string;
}

/** What a decision remembers of a text. */
interface Memory {
  id: string | undefined;
  begins: string | undefined;
}

/** So many words of a text are remembered: one changed word leaves most of them. */
const remembered = 16;

/** Half of the remembered words side by side: an edited text has them, another text of the genre does not. */
const leastOfBeginning = 0.5;
/**
 * Files of people who wrote down hashes alone: then the text that has most in common with the other
 * side is meant, if it has at least a fifth of the shorter one.
 */
const leastInCommon = 0.2;

/** The first words of a text as `taskBegins` and `targetBegins` keep them. */
export function beginningOf(text: string): string {
  return text.trim().split(/\s+/u).slice(0, remembered).join(' ');
}

/** Neighbouring words, without case and marks. */
function pairsIn(text: string): ReadonlySet<string> {
  const words = tokenise(text).map(({ fold }) => fold);
  if (words.length === 1) return new Set(words);
  return new Set(words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`));
}

function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((pair) => others.has(pair)).length;
}

/** The best of the texts by `likeness`, from `least` on; among equals the one at the remembered place. */
function mostAlike(
  texts: readonly Text[],
  likeness: (text: string) => number,
  least: number,
  id: string | undefined,
): string[] {
  const ranked = texts
    .map((one) => ({ id: one.id, value: likeness(one.text) }))
    .filter(({ value }) => value >= least)
    .sort((a, b) => b.value - a.value || Number(b.id === id) - Number(a.id === id));
  return ranked.slice(0, 1).map((one) => one.id);
}

/**
 * What stands in the place of a text that is gone.
 *
 * @param free Texts on which nobody has decided.
 * @param other Text of the other side, where it still stands.
 */
function heirOf({ id, begins }: Memory, free: readonly Text[], other: string | undefined): string[] {
  if (begins !== undefined) {
    const known = pairsIn(begins);
    return mostAlike(
      free,
      (text) => shared(known, pairsIn(text)) / Math.max(1, known.size),
      leastOfBeginning,
      id,
    );
  }
  if (id !== undefined) return free.some((one) => one.id === id) ? [id] : [];
  if (other === undefined) return [];
  const known = pairsIn(other);
  const inCommon = (text: string): number => {
    const own = pairsIn(text);
    return shared(known, own) / Math.max(1, Math.min(known.size, own.size));
  };
  return mostAlike(free, inCommon, leastInCommon, undefined);
}

function textsOf(provisions: readonly { id: string; text: string }[]): Text[] {
  return provisions.map(({ id, text }) => ({ id, text, hash: hashText(text) }));
}

/** The two sides of a pair of documents, and who has spoken on what. */
interface Sides {
  tasks: readonly Text[];
  targets: readonly Text[];
  decisions: readonly Decision[];
}

function follow(decision: Decision, { tasks, targets, decisions }: Sides): Lapsed {
  const idsOf = (texts: readonly Text[], hash: string | null): string[] =>
    texts.filter((one) => one.hash === hash).map(({ id }) => id);
  const standing = { tasks: idsOf(tasks, decision.task), targets: idsOf(targets, decision.target) };
  const textOf = (texts: readonly Text[], ids: readonly string[]): string | undefined =>
    texts.find(({ id }) => id === ids[0])?.text;
  const { taskId: id, taskBegins: begins } = decision;
  // A pair on which somebody has spoken since is not what the old word is about.
  const isDecided = (task: string, target: string | null): boolean =>
    decisions.some((one) => one.task === task && (target === null || one.target === target));
  const ofTask =
    standing.tasks.length > 0
      ? standing.tasks
      : heirOf(
          { id, begins },
          tasks.filter((one) => !isDecided(one.hash, decision.target)),
          textOf(targets, standing.targets),
        );
  if (decision.verdict === 'none') return { decision, tasks: ofTask, targets: [] };
  if (standing.targets.length > 0) return { decision, tasks: ofTask, targets: standing.targets };
  const memory = { id: decision.targetId, begins: decision.targetBegins };
  const free = targets.filter((one) => !isDecided(decision.task, one.hash));
  return { decision, tasks: ofTask, targets: heirOf(memory, free, textOf(tasks, standing.tasks)) };
}

/**
 * Decisions whose task or target no longer has the text that was decided on.
 *
 * @returns In the order of the file.
 */
export function lapsedDecisions(
  plan: Document,
  index: DirectiveIndex,
  decisions: readonly Decision[],
): Lapsed[] {
  if (decisions.length === 0) return [];
  const tasks = textsOf(tasksOf(plan).filter(({ kind }) => kind !== 'purpose'));
  const sides: Sides = { tasks, targets: textsOf(index.targets), decisions };
  const stands = (texts: readonly Text[], hash: string): boolean => texts.some((one) => one.hash === hash);
  return decisions
    .filter(({ task, target }) => !stands(tasks, task) || (target !== null && !stands(sides.targets, target)))
    .map((decision) => follow(decision, sides));
}

/** One lapsed word laid over the links of one task. */
function reopen(entry: TaskLinks, { decision, targets }: Lapsed, make: MakeLink): TaskLinks {
  const again = (link: Link): Link => (link.status === 'accepted' ? link : { ...link, status: 'stale' });
  if (decision.verdict === 'none') return { ...entry, stale: true, links: entry.links.map(again) };
  const links = entry.links.map((link) => (targets.includes(link.target) ? again(link) : link));
  const missing = targets.filter((target) => links.every((link) => link.target !== target));
  const made = decision.verdict === 'reject' ? [] : missing.flatMap(make).map(again);
  const all = [...links, ...made].sort((a, b) => b.score - a.score || (a.target < b.target ? -1 : 1));
  return { ...entry, stale: true, links: all };
}

/**
 * Marks what lapsed decisions were on: their links fall back to proposals that are to be reviewed
 * again. A link that only the person had seen is kept, as weak as can be, rather than lost with a
 * changed word; a rejected one comes back only where the machine proposes it.
 *
 * @param make Makes the weak link of a task (by id) to a target that the machine did not propose.
 */
export function markLapsed(
  entries: readonly TaskLinks[],
  lapsed: readonly Lapsed[],
  make: (task: string, target: string) => Link[],
): TaskLinks[] {
  return entries.map((entry) =>
    lapsed
      .filter(({ tasks }) => tasks.includes(entry.task))
      .reduce((marked, one) => reopen(marked, one, (target) => make(entry.task, target)), entry),
  );
}
