import { isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Message } from '../message.ts';

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

/**
 * Reads a registry file: a YAML list of items of one shape.
 *
 * @returns the items that are sound, and an error for each thing that is not, at the line of its item
 */
export function readRegistry<Shape extends z.ZodType>(
  file: string,
  content: string,
  shape: Shape,
): { items: z.infer<Shape>[]; messages: Message[] } {
  const lines = new LineCounter();
  const yaml = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  const error = (offset: number, reason: string): Message => {
    const { line, col } = lines.linePos(offset);
    const at = { line: Math.max(line, 1), column: Math.max(col, 1) };
    return { file, ...at, level: 'error', reason, rule: 'registry', note: `Mend this item of ${file}.` };
  };
  if (yaml.errors.length > 0) {
    const messages = yaml.errors.map(({ pos, message }) =>
      error(pos[0], `Found text that is not YAML (${message})`),
    );
    return { items: [], messages };
  }
  if (yaml.contents === null) return { items: [], messages: [] };
  if (!isSeq(yaml.contents))
    return { items: [], messages: [error(0, 'Found no list, expected one item a line')] };
  const items: z.infer<Shape>[] = [];
  const messages: Message[] = [];
  for (const node of yaml.contents.items.filter(isNode)) {
    const parsed = shape.safeParse(node.toJS(yaml));
    if (parsed.success) items.push(parsed.data);
    else {
      const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
      messages.push(error(node.range[0], `Found a wrong item (${faults.join('; ')})`));
    }
  }
  return { items, messages };
}
