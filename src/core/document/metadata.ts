import { isMap, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import { z } from 'zod';
import type { Message } from '../message.ts';
import { circulationSchema } from './secrecy.ts';

const text = z.string().min(1);

const signature = z.strictObject({
  authority: text.nullable(),
  position: text.nullable(),
  name: text.nullable(),
});

/**
 * `document.yaml`: what the text itself says of the document, read by a person. Every fact must be there;
 * `null` says that the source does not give it, so that a fact forgotten is told from a fact missing.
 */
const common = {
  /** Only to guard against a copied folder: the folder's name is the id. */
  id: text.optional(),
  type: text.nullable(),
  number: text.nullable(),
  date: z.iso.date().nullable(),
  authority: text.nullable(),
  title: text.nullable(),
  signature: signature.nullable(),
  place: text.nullable(),
  /** Where the text was published: an address, or “bản giấy”; null where nobody has said so yet. */
  publication: text.nullable().optional(),
  circulation: circulationSchema.optional(),
  /** Remarks of the editors, shown beside the fact. */
  notes: z
    .array(
      z.strictObject({
        field: z.enum(['type', 'number', 'date', 'authority', 'title', 'signature', 'place']),
        text,
      }),
    )
    .default([]),
};

const directiveSchema = z.strictObject({ ...common, implements: z.array(text).default([]) });
const planSchema = z.strictObject({ ...common, implements: z.array(text).min(1) });

export type Metadata = z.infer<typeof directiveSchema>;

export interface ReadMetadata {
  metadata: Metadata | null;
  messages: Message[];
}

/**
 * Reads a `document.yaml`.
 *
 * @param file    shown in messages
 * @param content the file's text
 * @returns the facts, or null and an error for each thing that is wrong, at its line and column
 */
export function readMetadata(file: string, content: string, role: 'directive' | 'plan'): ReadMetadata {
  const lines = new LineCounter();
  const yaml = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  const error = (offset: number, reason: string, rule: string, note: string): Message => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), level: 'error', reason, rule, note };
  };
  if (yaml.errors.length > 0) {
    const messages = yaml.errors.map(({ pos, message }) =>
      error(pos[0], `Found text that is not YAML (${message})`, 'yaml', `Mend ${file} at this line.`),
    );
    return { metadata: null, messages };
  }
  const schema = role === 'plan' ? planSchema : directiveSchema;
  const parsed = schema.safeParse(yaml.toJS());
  if (parsed.success) return { metadata: parsed.data, messages: [] };
  const fields = Object.keys(schema.shape);
  const { issues } = parsed.error;
  const meant = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => nearest(key, fields)) : [],
  );
  const messages = issues
    // A misspelt field is one problem, not also a missing one.
    .filter(({ path }) => path.length !== 1 || yaml.hasIn(path) || !meant.includes(String(path[0])))
    .flatMap((issue) => describe(issue, fields, file, !yaml.hasIn(issue.path)))
    .map(({ path, reason, rule, note }) => error(offsetOf(yaml, path), reason, rule, note));
  return { metadata: null, messages };
}

interface Problem {
  path: PropertyKey[];
  reason: string;
  rule: string;
  note: string;
}

/** One zod issue in the words of a person who edits the file. */
function describe(
  issue: z.core.$ZodIssue,
  fields: readonly string[],
  file: string,
  isMissing: boolean,
): Problem[] {
  const { path } = issue;
  const name = path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      reason: `Found unknown field “${[...path, key].join('.')}”, expected one of ${fields.join(', ')}`,
      rule: 'unknown-field',
      note: `Rename or remove it in ${file}${suggest(nearest(key, fields))}.`,
    }));
  }
  if (isMissing && path.length > 0) {
    return [
      {
        path,
        reason: `Found no field “${name}”, expected it (null where the source does not give it)`,
        rule: 'missing-field',
        note: `Add “${name}: null” or the fact that the source gives to ${file}.`,
      },
    ];
  }
  return [
    {
      path,
      reason: `Found a wrong value for “${name}”: ${issue.message}`,
      rule: 'wrong-value',
      note: `Mend “${name}” in ${file}; dates are written 2024-01-11.`,
    },
  ];
}

function suggest(field: string | undefined): string {
  return field === undefined ? '' : `; did you mean “${field}”?`;
}

/** The field that a misspelt one was probably meant to be. */
function nearest(key: string, fields: readonly string[]): string | undefined {
  return fields.find((field) => distance(field, key) <= 2);
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Where in the file a field stands; the nearest thing above it where it does not stand there. */
function offsetOf(yaml: YamlDocument, path: readonly PropertyKey[]): number {
  const parent: unknown = path.length > 1 ? yaml.getIn(path.slice(0, -1), true) : yaml.contents;
  const key = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => String(item.key) === String(key));
    const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range ?? parent.range;
    return range?.[0] ?? 0;
  }
  const node = yaml.getIn(path, true) as { range?: [number, number, number] } | undefined;
  return node?.range?.[0] ?? 0;
}
