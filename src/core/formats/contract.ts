/**
 * The data contract for documents, what they mention and their index: what `content/generated/data` and
 * `dist/data` hold, read by the site and by other programs. One schema, so that writer and readers cannot
 * drift apart.
 */
import { z } from 'zod';
import { cellRoles, fieldRoles, furnitureRoles, partKinds, provisionTypes } from '../document/types.ts';
import { relations } from '../alignment/types.ts';
import { knownDocument } from '../references/registry.ts';
import { suspectKinds } from '../suspects/types.ts';

const position = z.object({
  line: z.number().int(),
  column: z.number().int(),
  page: z.number().int().optional(),
  paragraph: z.number().int().optional(),
});

/** Start and end in a text, in UTF-16 units. */
export const span = z.tuple([z.number().int(), z.number().int()]);

/** A place that was misread: where it stands in the text beside it, what stands there and what should. */
export const correctionData = z.object({
  span,
  reads: z.string(),
  shouldRead: z.string(),
  why: z.string(),
});

export const provisionData = z.object({
  id: z.string(),
  parent: z.string().nullable(),
  type: z.enum(provisionTypes),
  num: z.string(),
  label: z.string(),
  text: z.string(),
  source: position,
  part: z.enum(partKinds).nullable(),
  role: z.enum([...furnitureRoles, ...fieldRoles, ...cellRoles]).nullable(),
  heading: z.boolean(),
  corrections: z.array(correctionData),
  references: z.array(
    z.object({
      span,
      number: z.string(),
      kind: z.enum(['number', 'alias', 'self']),
      target: z.string().nullable(),
      known: z.boolean(),
    }),
  ),
});

export const messageData = z.object({
  file: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  level: z.enum(['warning', 'error']),
  reason: z.string(),
  rule: z.string(),
  note: z.string().nullable(),
});

export const documentData = z.object({
  id: z.string(),
  role: z.enum(['directive', 'plan']),
  name: z.string(),
  type: z.string().nullable(),
  number: z.string().nullable(),
  date: z.string().nullable(),
  authority: z.string().nullable(),
  title: z.string().nullable(),
  signature: z
    .object({
      authority: z.string().nullable(),
      position: z.string().nullable(),
      name: z.string().nullable(),
    })
    .nullable(),
  notes: z.array(z.object({ field: z.string(), text: z.string() })),
  implements: z.array(z.string()),
  /** Where the text was published: an address, or `bản giấy`; null where nobody has said so yet. */
  publication: z.string().nullable(),
  counts: z.object({
    /** Provisions of the body. */
    provisions: z.number().int(),
    /** Tasks that somebody has to carry out; 0 for a directive. */
    tasks: z.number().int(),
    /** Mentions of other documents. */
    references: z.number().int(),
    corrections: z.number().int(),
  }),
  /** Places that were perhaps misread, for people to decide on. */
  suspects: z.array(
    z.object({
      kind: z.enum(suspectKinds),
      where: z.string(),
      source: position,
      reads: z.string(),
      shouldRead: z.string().nullable(),
      why: z.string(),
    }),
  ),
  /** Hash (first 12 hex digits of SHA-256) of the source file: which text this is. */
  hash: z.string(),
  messages: z.array(messageData),
  provisions: z.array(provisionData),
});

export const linkData = z.object({
  target: z.string(),
  targetLabel: z.string(),
  targetText: z.string(),
  relation: z.enum(relations).exclude(['local']),
  inserted: z.number(),
  omitted: z.number(),
  score: z.number(),
  confidence: z.enum(['strong', 'fair']),
  status: z.enum(['proposed', 'accepted', 'rejected', 'stale']),
  method: z.string(),
  evidence: z.array(z.object({ task: span, target: span })),
});

export const taskData = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(['task', 'organisation', 'purpose', 'target']),
  text: z.string(),
  corrections: z.array(correctionData),
  source: position,
  agencies: z
    .object({
      lead: z.array(z.string()),
      co: z.array(z.string()),
      text: z.string(),
      bodies: z.array(z.string()),
    })
    .nullable(),
  deadline: z.object({ text: z.string(), iso: z.string().nullable() }).nullable(),
  product: z.string().nullable(),
  measures: z.array(
    z.object({
      span,
      value: z.string(),
      unit: z.string(),
      year: z.number().int().nullable(),
      sentence: span,
    }),
  ),
  clause: z.object({ id: z.string(), score: z.number() }).nullable(),
  links: z.array(linkData),
  candidates: z.array(z.object({ target: z.string(), score: z.number() })),
  /** True where a person looked at the task; with no links then: it takes up nothing here. */
  reviewed: z.boolean(),
  /** True where a person's word lapsed, since the task or the provision has changed. */
  stale: z.boolean(),
});

/** `data/<directive>/<plan>.json` */
export const planData = z.object({
  id: z.string(),
  directive: z.string(),
  document: documentData,
  tasks: z.array(taskData),
  coverage: z.array(z.object({ target: z.string(), tasks: z.array(z.string()) })),
  /** Links to the tasks of other plans that it carries out, such as the province's. */
  parents: z.array(
    z.object({
      id: z.string(),
      tasks: z.array(
        z.object({
          id: z.string(),
          links: z.array(linkData),
          candidates: z.array(z.object({ target: z.string(), score: z.number() })),
        }),
      ),
    }),
  ),
});

/** `data/index.json` */
export const indexData = z.object({
  documents: z.array(
    z.object({
      id: z.string(),
      role: z.enum(['directive', 'plan']),
      /** Id of the directive that a plan belongs to; null for a directive. */
      directive: z.string().nullable(),
      name: z.string(),
      type: z.string().nullable(),
      number: z.string().nullable(),
      date: z.string().nullable(),
      authority: z.string().nullable(),
      title: z.string().nullable(),
      /** Path of its JSON below `data/`. */
      data: z.string(),
    }),
  ),
});

/** `data/<directive>/references.json`: every document that is mentioned by number, and where. */
export const referencesData = z.object({
  directive: z.string(),
  documents: z.array(
    z.object({
      number: z.string(),
      /** Id in the corpus; null for a document outside it. */
      target: z.string().nullable(),
      /** What the registry knows of it; null for a document of the corpus and for an unknown one. */
      known: knownDocument.omit({ number: true }).nullable(),
      mentions: z.array(
        z.object({
          document: z.string(),
          provision: z.string(),
          label: z.string(),
          type: z.enum(provisionTypes),
        }),
      ),
    }),
  ),
});

export type ReferencesData = z.infer<typeof referencesData>;
export type ProvisionData = z.infer<typeof provisionData>;
export type MessageData = z.infer<typeof messageData>;
export type DocumentData = z.infer<typeof documentData>;
export type LinkData = z.infer<typeof linkData>;
export type TaskData = z.infer<typeof taskData>;
export type PlanData = z.infer<typeof planData>;
export type IndexData = z.infer<typeof indexData>;
