/** The part of the data contract that sets a plan beside its directive, sentence by sentence. */
import { z } from 'zod';
import { diffKinds } from '../comparison/diff.ts';
import { correctionData, linkData } from './contract.ts';

/** Words as received, with the places in them that were misread. */
const received = { text: z.string(), corrections: z.array(correctionData) };

/** One side of a pair: its sentences, whose spans together are the text as received. */
const diffSide = z.array(
  z.object({
    /** False for a sentence that the other side does not meet: pages show […] or fold it. */
    touched: z.boolean(),
    spans: z.array(
      z.object({
        kind: z.enum(diffKinds),
        /** As received. */
        text: z.string(),
        /** What should stand in place of the text, where it was misread. */
        fix: correctionData.pick({ shouldRead: true, why: true }).optional(),
      }),
    ),
  }),
);

export const pairData = linkData.omit({ targetText: true, evidence: true }).extend({
  task: z.string(),
  taskLabel: z.string(),
  /** False where the link rests on something else than common words: then nothing is marked. */
  compared: z.boolean(),
  targetSide: diffSide,
  taskSide: diffSide,
});

export const comparisonRow = z.discriminatedUnion('kind', [
  /** A task beside the provision that it takes up: place in `pairs`. */
  z.object({ kind: z.literal('pair'), pair: z.number().int() }),
  /** A provision that no task takes up. */
  z.object({ kind: z.literal('gap'), target: z.string(), label: z.string(), ...received }),
  /** Sentences of a provision that no task meets, though some task takes the provision up. */
  z.object({
    kind: z.literal('rest'),
    target: z.string(),
    label: z.string(),
    sentences: z.array(z.object({ number: z.number().int(), ...received })),
    words: z.number().int(),
  }),
  /** A task that takes up nothing. */
  z.object({ kind: z.literal('local'), task: z.string(), label: z.string(), ...received }),
]);

const comparisonGroup = z.object({
  /** The heading that the rows stand under; null for rows that stand under none. */
  heading: z.object({ id: z.string(), num: z.string(), ...received }).nullable(),
  rows: z.array(comparisonRow),
});

/** `data/<directive>/comparisons/<plan>.json`: a plan beside its directive, in the order of either. */
export const comparisonData = z.object({
  directive: z.string(),
  plan: z.string(),
  pairs: z.array(pairData),
  byDirective: z.array(comparisonGroup),
  byPlan: z.array(comparisonGroup),
});

export type PairData = z.infer<typeof pairData>;
export type ComparisonRow = z.infer<typeof comparisonRow>;
export type ComparisonGroup = z.infer<typeof comparisonGroup>;
export type ComparisonData = z.infer<typeof comparisonData>;
