import { z } from 'zod';

const text = z.string().min(1);

/** A document that is cited but not published here, as `content/registry/documents.yaml` has it. */
export const knownDocument = z.strictObject({
  number: text,
  type: text,
  date: z.iso.date().nullable(),
  authority: text.nullable(),
  title: text.nullable(),
  /** The official address, checked by a person. */
  address: z.url().nullable(),
});

export const agencyKinds = [
  'party-committee',
  'party-office',
  'people-council',
  'people-committee',
  'front',
  'department',
  'other',
] as const;

/** A body that plans give work to, as `content/registry/agencies.yaml` has it. */
export const agency = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/u),
  name: text,
  kind: z.enum(agencyKinds),
  /** Every way in which documents call it. */
  names: z.array(text).min(1),
});

export type KnownDocument = z.infer<typeof knownDocument>;
export type Agency = z.infer<typeof agency>;
