/** The part of the data contract that sets figures of several documents side by side. */
import { z } from 'zod';
import { correctionData, span } from './contract.ts';

/** A sentence with the figures that it sets. */
const targetSentence = z.object({
  /** Id of the directive or of the plan. */
  document: z.string(),
  provision: z.string(),
  label: z.string(),
  /** As received. */
  text: z.string(),
  corrections: z.array(correctionData),
  figures: z.array(
    z.object({
      /** Offsets of value and unit in the sentence. */
      span,
      value: z.string(),
      unit: z.string(),
      /** The year by which it is to be reached; null where the sentence names none or several. */
      year: z.number().int().nullable(),
    }),
  ),
});

/** `data/<directive>/targets.json` */
export const targetsData = z.object({
  directive: z.string(),
  /** The directive, then its plans, each with all its sentences that have figures, in its own order. */
  documents: z.array(z.object({ id: z.string(), name: z.string(), sentences: z.array(targetSentence) })),
  /** Sentences of two documents or more that resemble each other and share a unit. */
  groups: z.array(
    z.object({
      /** Why they stand together: a link to the provision of the directive, or the likeness of the words alone. */
      basis: z.enum(['link', 'likeness']),
      sentences: z.array(targetSentence),
    }),
  ),
});

export type TargetSentence = z.infer<typeof targetSentence>;
export type TargetsData = z.infer<typeof targetsData>;
