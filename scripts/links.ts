/** Links of a plan, made by the aligner or taken from those of an earlier run on the same texts. */
import { createHash } from 'node:crypto';
import {
  align,
  decisionSchema,
  indexDirective,
  lapsedDecisions,
  type Decision,
  type DirectiveIndex,
} from '../src/core/alignment/index.ts';
import type { TaskLinks } from '../src/core/alignment/types.ts';
import type { Document } from '../src/core/document/types.ts';
import type { File } from '../src/core/document/document.ts';
import type { Message } from '../src/core/message.ts';
import { readYamlList, type Placed } from '../src/core/yaml-list.ts';
import { openCache, type Keep } from './cache.ts';

export interface PlanLinks {
  links: TaskLinks[];
  messages: Message[];
}

/** Opens the links of earlier runs. The aligner asks these rooms of the engine. */
export const openLinks = (folder: string | null): Promise<Keep> =>
  openCache(folder, { code: ['src/core/{alignment,document,references,suspects,text}/*.ts'], libraries: [] });

/**
 * Makes the links of plans of one directive. What an earlier run found for the same plan, directive and decisions
 * is taken from there, so that a changed plan costs one plan.
 *
 * @param keep from `openLinks`
 */
export function linkMaker(
  directive: Document,
  keep: Keep,
): (plan: Document, decisions: File | null) => Promise<PlanLinks> {
  let index: DirectiveIndex | undefined;
  const above = createHash('sha256').update(JSON.stringify(directive)).digest('hex');
  return async (plan, file) => {
    const { items, messages } = file
      ? readYamlList(file.path, new TextDecoder().decode(file.bytes), decisionSchema, 'decision')
      : { items: [], messages: [] };
    const decisions = items.map(({ at: _at, ...decision }) => decision);
    const found = await keep(`${above} ${JSON.stringify([plan, decisions])}`, () => {
      index ??= indexDirective(directive);
      return Promise.resolve(new TextEncoder().encode(JSON.stringify(link(plan, index, decisions))));
    });
    const { links, stale } = JSON.parse(new TextDecoder().decode(found)) as Cached;
    return { links, messages: [...messages, ...staleMessages(file, items, stale)] };
  };
}

interface Cached {
  links: TaskLinks[];
  /** Places in the list of decisions. */
  stale: number[];
}

function link(plan: Document, index: DirectiveIndex, decisions: readonly Decision[]): Cached {
  const lapsed = lapsedDecisions(plan, index, decisions);
  return {
    links: align(plan, index, decisions),
    stale: lapsed.map(({ decision }) => decisions.indexOf(decision)),
  };
}

function staleMessages(
  file: File | null,
  items: readonly Placed<Decision>[],
  stale: readonly number[],
): Message[] {
  if (!file) return [];
  return stale.flatMap((place) => {
    const item = items[place];
    if (!item) return [];
    const task = item.taskBegins === undefined ? '' : ` on “${item.taskBegins}”`;
    const reason = `Found a decision (${item.verdict})${task} of which a text has changed; its link is a proposal again`;
    const note = `Review the task again with "npm run review", or remove this item of ${file.path}.`;
    return [{ file: file.path, ...item.at, level: 'warning' as const, reason, rule: 'stale-decision', note }];
  });
}
