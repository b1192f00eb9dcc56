/** The part of the data contract that says, from the directive's side, who takes up what. */
import { z } from 'zod';
import { placeKinds } from '../document/place-kind.ts';
import { correctionData, linkData } from './contract.ts';

const taskWords = { label: z.string(), text: z.string(), corrections: z.array(correctionData) };

/** A link seen from the directive: which task of which plan takes the provision up. */
export const takingData = linkData
  .omit({ target: true, targetLabel: true, targetText: true, method: true })
  .extend({ plan: z.string(), task: z.string(), ...taskWords });

/** `data/<directive>/coverage.json`: the reverse index, made once so that no page scans all plans. */
export const coverageData = z.object({
  directive: z.string(),
  plans: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      authority: z.string().nullable(),
      /** Which level it speaks for; null where the document does not say. */
      kind: z.enum(placeKinds).nullable(),
      number: z.string().nullable(),
      date: z.string().nullable(),
      notes: z.array(z.object({ field: z.string(), text: z.string() })),
      /** Tasks of the operative and the organisation part. */
      tasks: z.number().int(),
      /** Those of them without any link. */
      local: z.number().int(),
      /** Provisions of the directive that some task takes up, by a strong proposal or a person's word. */
      taken: z.number().int(),
      /** Those of them with a link that a person accepted. */
      accepted: z.number().int(),
      /** Tasks that a person looked at. */
      reviewed: z.number().int(),
      /** Tasks with a person's word that lapsed: to be reviewed again. */
      stale: z.number().int(),
    }),
  ),
  /** One row for each provision of the directive that can be taken up, in its order. */
  rows: z.array(
    z.object({
      target: z.string(),
      /** Id of the top-level clause that it stands in; equal to `target` where it is one itself. */
      clause: z.string(),
      label: z.string(),
      takings: z.array(takingData),
    }),
  ),
  /** Tasks whose heading points to the clause but which take up none of its provisions. */
  local: z.array(z.object({ clause: z.string(), plan: z.string(), task: z.string(), ...taskWords })),
});

export type TakingData = z.infer<typeof takingData>;
export type CoverageData = z.infer<typeof coverageData>;
