/** The part of the data contract that the pictures are drawn from: how much is whose, counted in words. */
import { z } from 'zod';

const count = z.number().int().nonnegative();

/** Words of the tasks of one plan, each counted once. */
export const wordShares = z.object({
  /** Stand in the provision that the task takes up. */
  kept: count,
  /** Stand in the place of other words of that provision. */
  changed: count,
  /** The plan's own, in tasks that take up a provision. */
  added: count,
  /** Words of tasks that take up nothing. */
  local: count,
});

/** Tasks of one plan by the relation nearest to the directive's wording; weak proposals apart. */
export const taskShares = z.object({
  verbatim: count,
  'near-verbatim': count,
  excerpt: count,
  adapted: count,
  specified: count,
  possible: count,
  local: count,
});

/** What one place adds to one clause. */
export const additions = z.object({
  /** The place's own words in tasks that take up a provision of the clause: changed and added ones. */
  own: count,
  /** Words of tasks that stand under the clause and take up nothing. */
  local: count,
  /** Those tasks. */
  tasks: count,
});

/** One side of a passage: where it stands. */
const passageSide = z.object({ task: z.string(), label: z.string() });

export const sharedPassage = z.object({
  a: passageSide,
  b: passageSide,
  /** As the first of the two plans prints it. */
  text: z.string(),
  /** Words of it that the directive does not have. */
  words: count,
});

/** Wording that two plans share and the directive does not have. */
export const sharedPair = z.object({
  a: z.string(),
  b: z.string(),
  /** The plan with the earlier date; null where a date is missing or both are the same. */
  earlier: z.string().nullable(),
  /** Words of all passages that the directive does not have. */
  words: count,
  /** How many passages; `passages` lists the longest. */
  count,
  passages: z.array(sharedPassage),
});

/** `data/<directive>/pictures.json` */
export const picturesData = z.object({
  directive: z.string(),
  /** In the order of the coverage list. */
  plans: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      date: z.string().nullable(),
      words: wordShares,
      tasks: taskShares,
    }),
  ),
  /** In the order of the directive; `taken` and `additions` have one entry a plan. */
  clauses: z.array(
    z.object({
      id: z.string(),
      provisions: count,
      /** Provisions of the clause that the place takes up. */
      taken: z.array(count),
      additions: z.array(additions),
    }),
  ),
  /** What places add under no clause of the directive. */
  elsewhere: z.array(additions),
  shared: z.object({
    /** Pairs of plans that share such wording; `pairs` lists those that share most. */
    count,
    /** Wording of more plans than this is common property and counted for no pair. */
    mostPlans: count,
    pairs: z.array(sharedPair),
  }),
});

export type WordShares = z.infer<typeof wordShares>;
export type TaskShares = z.infer<typeof taskShares>;
export type Additions = z.infer<typeof additions>;
export type SharedPassage = z.infer<typeof sharedPassage>;
export type SharedPair = z.infer<typeof sharedPair>;
export type PicturesData = z.infer<typeof picturesData>;
