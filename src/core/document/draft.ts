import { positionAt, type Source } from './source.ts';
import { emptyPassage, slicePassage } from './passage.ts';
import type { Passage, Provision, ProvisionType } from './types.ts';

/** A provision in the making: `rank` orders it among the numbered ones, `step` is the end of its eId. */
export type Draft = Provision & { rank: number };

type DraftFacts = Partial<Pick<Draft, 'parent' | 'role' | 'rank' | 'label' | 'heading'>> & {
  num?: Passage;
};

/** Where provisions are made: in the document itself, or in one of its attachments. */
export interface Scope {
  source: Source;
  /** Id of the attachment; null in the document itself. */
  attachment: string | null;
}

/** An eId within a scope: ids of an attachment begin with its own. */
export function scoped(scope: Scope, id: string): string {
  return scope.attachment === null ? id : `${scope.attachment}__${id}`;
}

/**
 * Makes a provision out of a passage.
 *
 * @param scope   for its line and column, and for what it stands under
 * @param type    what it is
 * @param id      its eId
 * @param passage its words, without the printed number
 */
export function draft(
  scope: Scope,
  type: ProvisionType,
  id: string,
  passage: Passage,
  facts: DraftFacts = {},
): Draft {
  const num = facts.num ?? emptyPassage;
  const first = num.runs[0] ?? passage.runs[0];
  return {
    id,
    parent: facts.parent ?? scope.attachment,
    type,
    num: num.text,
    numRuns: num.runs,
    label: facts.label ?? '',
    text: passage.text,
    runs: passage.runs,
    source: positionAt(scope.source, first?.start ?? 0),
    part: null,
    role: facts.role ?? null,
    heading: facts.heading ?? false,
    references: [],
    corrections: [],
    rank: facts.rank ?? Number.POSITIVE_INFINITY,
  };
}

/** Splits the printed number from the words after it. */
export function splitNumber(passage: Passage, num: string, length: number): { num: Passage; words: Passage } {
  return { num: slicePassage(passage, 0, num.length), words: slicePassage(passage, length) };
}
