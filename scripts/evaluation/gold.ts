/** Labels made by reading: which provisions a task takes up, in the two forms that label files have. */
import { z } from 'zod';
import { targetsOf, tasksOf } from '../../src/core/document/tasks.ts';
import type { Document, Provision, Task } from '../../src/core/document/types.ts';
import { normalise } from '../../src/core/text/normalise.ts';

const numbered = z.object({
  starts: z.string(),
  clause: z.string().optional(),
  must: z.array(z.string()),
  may: z.array(z.string()),
});
const worded = z.object({ task: z.string(), must: z.array(z.string()), may: z.array(z.string()) });
const goldFile = z.array(z.union([numbered, worded]));

/** The label of one task, with ids instead of first words. */
export interface Label {
  task: string;
  /** Number of the clause that the task stands under, where the label gives it. */
  clause: string | null;
  must: ReadonlySet<string>;
  may: ReadonlySet<string>;
}

export interface Labels {
  labels: Label[];
  /** First words that no task or provision begins with: mistakes of the label file or of the reader. */
  missing: string[];
}

/** Words alone: labels quote the source without its markup. */
function plain(text: string): string {
  return normalise(text.replace(/[*_\\"“”]/gu, '')).toLowerCase();
}

function startsLike(text: string, words: string): boolean {
  return plain(text).startsWith(plain(words));
}

/** `2.1`: the first provision under the second clause, counted in order. */
function byNumber(targets: readonly Provision[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const clauses: (string | null)[] = [];
  const counts = new Map<string | null, number>();
  for (const { id, parent } of targets) {
    if (!clauses.includes(parent)) clauses.push(parent);
    const count = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, count);
    numbers.set(`${clauses.indexOf(parent) + 1}.${count}`, id);
  }
  return numbers;
}

/** Labels follow the order of the plan: the next task that begins with the words is meant. */
function findTask(tasks: readonly Task[], from: number, words: string): number {
  const next = tasks.findIndex((task, at) => at >= from && startsLike(task.text, words));
  return next >= 0 ? next : tasks.findIndex((task) => startsLike(task.text, words));
}

/**
 * Reads a label file.
 *
 * @param content Parsed JSON of either form: provisions as clause.paragraph, or by their first words.
 * @throws ZodError where it has neither form
 */
export function readLabels(content: unknown, directive: Document, plan: Document): Labels {
  const targets = targetsOf(directive);
  const all = directive.provisions;
  const numbers = byNumber(targets);
  const tasks = tasksOf(plan).filter(({ kind }) => kind !== 'purpose');
  const found: Labels = { labels: [], missing: [] };
  const idOf = (words: string): string => {
    const id = numbers.get(words) ?? [...targets, ...all].find(({ text }) => startsLike(text, words))?.id;
    if (id === undefined) found.missing.push(words);
    return id ?? `missing: ${words}`;
  };
  let from = 0;
  for (const row of goldFile.parse(content)) {
    const words = 'task' in row ? row.task : row.starts;
    const at = findTask(tasks, from, words);
    const task = tasks[at];
    if (task === undefined) {
      found.missing.push(words);
      continue;
    }
    from = at + 1;
    const clause = 'clause' in row ? (row.clause ?? null) : null;
    found.labels.push({
      task: task.id,
      clause,
      must: new Set(row.must.map(idOf)),
      may: new Set(row.may.map(idOf)),
    });
  }
  return found;
}
