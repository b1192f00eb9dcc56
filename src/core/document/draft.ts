import { positionAt, type Source } from './source.ts';
import { emptyPassage, slicePassage } from './passage.ts';
import type { Passage, Provision, ProvisionType } from './types.ts';

/** A provision in the making: `rank` orders it among the numbered ones, `step` is the end of its eId. */
export type Draft = Provision & { rank: number };

type DraftFacts = Partial<Pick<Draft, 'parent' | 'role' | 'rank' | 'label'>> & {
  num?: Passage;
};

/**
 * Makes a provision out of a passage.
 *
 * @param source  for its line and column
 * @param type    what it is
 * @param id      its eId
 * @param passage its words, without the printed number
 */
export function draft(
  source: Source,
  type: ProvisionType,
  id: string,
  passage: Passage,
  facts: DraftFacts = {},
): Draft {
  const num = facts.num ?? emptyPassage;
  const first = num.runs[0] ?? passage.runs[0];
  return {
    id,
    parent: facts.parent ?? null,
    type,
    num: num.text,
    numRuns: num.runs,
    label: facts.label ?? '',
    text: passage.text,
    runs: passage.runs,
    source: positionAt(source, first?.start ?? 0),
    part: null,
    role: facts.role ?? null,
    heading: false,
    references: [],
    rank: facts.rank ?? Number.POSITIVE_INFINITY,
  };
}

/** Splits the printed number from the words after it. */
export function splitNumber(passage: Passage, num: string, length: number): { num: Passage; words: Passage } {
  return { num: slicePassage(passage, 0, num.length), words: slicePassage(passage, length) };
}
