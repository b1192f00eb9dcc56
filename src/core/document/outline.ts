import type { Message } from '../message.ts';
import { scoped, type Draft, type Scope } from './draft.ts';

/** The state of one pass over a body: what has been made, and what is still open. */
export interface Outline {
  scope: Scope;
  provisions: Draft[];
  /** Open provisions, outermost first. */
  open: Draft[];
  ids: Set<string>;
  messages: Message[];
}

/** An outline with nothing in it. */
export function startOutline(scope: Scope): Outline {
  return { scope, provisions: [], open: [], ids: new Set(), messages: [] };
}

/** Closes every open provision that does not stand above `rank`; what is left on top is the parent. */
export function closeDownTo(outline: Outline, rank: number): Draft | undefined {
  while ((outline.open.at(-1)?.rank ?? -1) >= rank) outline.open.pop();
  return outline.open.at(-1);
}

/** The eId of a step below a parent; numbering that restarts in print still gets ids of its own (`para_1-2`). */
export function claimId(outline: Outline, parent: Draft | undefined, step: string): string {
  const id = parent ? `${parent.id}__${step}` : scoped(outline.scope, step);
  let candidate = id;
  for (let n = 2; outline.ids.has(candidate); n++) candidate = `${id}-${n}`;
  outline.ids.add(candidate);
  return candidate;
}

/** Provisions directly below a parent (or at the top of the scope) so far. */
export function childrenOf(outline: Outline, parent: Draft | undefined): Draft[] {
  const id = parent?.id ?? outline.scope.attachment;
  return outline.provisions.filter((other) => other.parent === id);
}
