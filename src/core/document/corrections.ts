import { isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Message } from '../message.ts';
import type { Correction, Position, Provision } from './types.ts';

/**
 * `corrections.yaml`: recognition errors of a source and what should stand there. They are a layer:
 * the text stays as received, pages show the correction as one and give the source's word on demand.
 */
const entry = z.strictObject({
  /** Id of the provision (the anchor of the page). */
  where: z.string().min(1),
  /** The words as the source has them, with as many around them as make the place unique. */
  reads: z.string().min(1),
  shouldRead: z.string().min(1),
  /** Why the source is thought to be misread, for the reader of the page. */
  why: z.string().min(1),
});

type Entry = z.infer<typeof entry> & { at: Position };

export interface ReadCorrections {
  corrections: Entry[];
  messages: Message[];
}

/** Reads a `corrections.yaml`: a list, each item with its place in the file. */
export function readCorrections(file: string, content: string): ReadCorrections {
  const lines = new LineCounter();
  const yaml = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  const fail = (offset: number, reason: string, rule: string, note: string): ReadCorrections => ({
    corrections: [],
    messages: [error(file, placeOf(lines, offset), reason, rule, note)],
  });
  const [fault] = yaml.errors;
  if (fault) {
    const reason = `Found text that is not YAML (${fault.message})`;
    return fail(fault.pos[0], reason, 'yaml', `Mend ${file} at this line.`);
  }
  if (yaml.contents === null) return { corrections: [], messages: [] };
  if (!isSeq(yaml.contents)) {
    const reason = 'Found no list, expected items with where, reads, shouldRead and why';
    return fail(yaml.contents.range[0], reason, 'wrong-value', `Mend ${file}.`);
  }
  const corrections: Entry[] = [];
  const messages: Message[] = [];
  for (const item of yaml.contents.items.filter(isNode)) {
    const at = placeOf(lines, item.range[0]);
    const parsed = entry.safeParse(item.toJS(yaml));
    if (parsed.success) corrections.push({ ...parsed.data, at });
    else messages.push(...parsed.error.issues.map((issue) => misfit(file, at, issue)));
  }
  return { corrections, messages };
}

function placeOf(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function misfit(file: string, at: Position, { path, message }: z.core.$ZodIssue): Message {
  const reason = `Found a wrong correction (${path.join('.')}: ${message})`;
  return error(file, at, reason, 'wrong-value', `Each item of ${file} has where, reads, shouldRead and why.`);
}

function error(file: string, at: Position, reason: string, rule: string, note: string): Message {
  return { file, ...at, level: 'error', reason, rule, note };
}

/**
 * Lays corrections over provisions.
 *
 * @returns the provisions with `corrections` filled, and an error for each that no longer fits its source:
 *          the provision is gone, does not read so, or reads so more than once
 */
export function applyCorrections(
  file: string,
  provisions: readonly Provision[],
  entries: readonly Entry[],
): { provisions: Provision[]; messages: Message[] } {
  const messages: Message[] = [];
  const found = new Map<string, Correction[]>();
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  for (const { where, reads, shouldRead, why, at } of entries) {
    const text = byId.get(where)?.text;
    const start = text?.indexOf(reads) ?? -1;
    const fault = text === undefined ? 'no provision with this id' : describeMisfit(text, reads, start);
    if (fault) {
      const reason = `Found a correction of “${reads}” in ${where}, but ${fault}`;
      messages.push(error(file, at, reason, 'stale-correction', `Mend or remove this item of ${file}.`));
      continue;
    }
    const span: [number, number] = [start, start + reads.length];
    found.set(where, [...(found.get(where) ?? []), { span, reads, shouldRead, why }]);
  }
  const corrected = provisions.map((provision) => {
    const own = found.get(provision.id);
    return own ? { ...provision, corrections: own.sort((a, b) => a.span[0] - b.span[0]) } : provision;
  });
  return { provisions: corrected, messages };
}

function describeMisfit(text: string, reads: string, start: number): string | null {
  if (start === -1) return 'the source does not read so';
  return text.includes(reads, start + 1) ? 'the source reads so more than once: quote more words' : null;
}
