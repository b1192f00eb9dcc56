/** A person's word on links: what `decisions.yaml` holds, and how it overrules the machine. */
import { z } from 'zod';
import { hashText } from '../text/hash.ts';
import type { DirectiveIndex } from './directive-index.ts';
import type { Link, TaskLinks } from './types.ts';
import { relations } from './types.ts';

const hash = z.string().regex(/^[0-9a-f]{16}$/u, 'expected a text hash of 16 hexadecimal digits');

/**
 * Who decided, when (ISO 8601 date, with or without time) and why. Where the texts stood and how they
 * began is only looked at once a text has changed: it leads to what stands in its place.
 */
const signed = {
  task: hash,
  taskId: z.string().min(1).optional(),
  taskBegins: z.string().min(1).optional(),
  who: z.string().min(1),
  when: z.union([z.iso.date(), z.iso.datetime({ offset: true })]),
  why: z.string().default(''),
};

const paired = {
  ...signed,
  target: hash,
  targetId: z.string().min(1).optional(),
  targetBegins: z.string().min(1).optional(),
};

/**
 * One decision. Texts are named by `hashText`, so that it survives renumbering and lapses when
 * either text changes. `none` says that the task was read and takes up nothing here.
 */
export const decisionSchema = z.discriminatedUnion('verdict', [
  z.strictObject({ ...paired, verdict: z.literal('accept') }),
  z.strictObject({ ...paired, verdict: z.literal('reject') }),
  z.strictObject({ ...paired, verdict: z.literal('add') }),
  z.strictObject({
    ...paired,
    verdict: z.literal('relation'),
    relation: z.enum(relations).exclude(['local']),
  }),
  z.strictObject({ ...signed, verdict: z.literal('none'), target: z.null().default(null) }),
]);
export type Decision = z.infer<typeof decisionSchema>;

/** The whole file: a list, in the order in which people decided. A later word replaces an earlier. */
export const decisionsSchema = z.array(decisionSchema);

/** Makes a link that the machine did not propose; empty where the target is gone. */
export type MakeLink = (target: string) => Link[];

function decideLink(links: readonly Link[], target: string, decision: Decision, make: MakeLink): Link[] {
  const others = links.filter((link) => link.target !== target);
  if (decision.verdict === 'reject') return others;
  const found = links.find((link) => link.target === target);
  const made = (found === undefined ? make(target) : [found]).map((link): Link => ({
    ...link,
    status: 'accepted',
    // What a person has confirmed is no longer a weak proposal.
    confidence: 'strong',
    method: found === undefined || decision.verdict === 'add' ? 'person' : link.method,
    relation: decision.verdict === 'relation' ? decision.relation : link.relation,
  }));
  return [...others, ...made].sort((a, b) => b.score - a.score || (a.target < b.target ? -1 : 1));
}

/**
 * Applies what people said of one task.
 *
 * @param proposed What the machine found.
 * @param decisions Those on this task's text, in order.
 * @param targets Hash of a target's text → ids of the provisions with that text.
 * @param make Makes the link for a provision that was not proposed.
 * @returns Rejected links are gone from links and candidates; the rest keeps its place by score.
 */
export function applyDecisions(
  proposed: TaskLinks,
  decisions: readonly Decision[],
  targets: ReadonlyMap<string, readonly string[]>,
  make: MakeLink,
): TaskLinks {
  let links: Link[] = proposed.links;
  const rejected = new Set<string>();
  let isReviewed = false;
  for (const decision of decisions) {
    if (decision.verdict === 'none') {
      links = links.filter(({ status }) => status === 'accepted');
      isReviewed = true;
      continue;
    }
    for (const target of targets.get(decision.target) ?? []) {
      isReviewed = true;
      links = decideLink(links, target, decision, make);
      if (decision.verdict === 'reject') rejected.add(target);
      else rejected.delete(target);
    }
  }
  if (!isReviewed) return proposed;
  const candidates = proposed.candidates.filter(({ target }) => !rejected.has(target));
  return { ...proposed, links, candidates, reviewed: true };
}

/** Hash of each target's text → ids of the targets that have it. */
export function targetsByHash(index: DirectiveIndex): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const { id, text } of index.targets) {
    const key = hashText(text);
    table.set(key, [...(table.get(key) ?? []), id]);
  }
  return table;
}
