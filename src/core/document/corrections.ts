import { z } from 'zod';
import type { Message } from '../message.ts';
import type { Placed } from '../yaml-list.ts';
import type { Correction, Position, Provision } from './types.ts';

/**
 * `corrections.yaml`: recognition errors of a source and what should stand there. They are a layer:
 * the text stays as received, pages show the correction as one and give the source's word on demand.
 */
export const correctionEntry = z.strictObject({
  /** Id of the provision (the anchor of the page). */
  where: z.string().min(1),
  /** The words as the source has them, with as many around them as make the place unique. */
  reads: z.string().min(1),
  shouldRead: z.string().min(1),
  /** Why the source is thought to be misread, for the reader of the page. */
  why: z.string().min(1),
});

type Entry = Placed<z.infer<typeof correctionEntry>>;

function error(file: string, at: Position, reason: string, rule: string, note: string): Message {
  return { file, ...at, level: 'error', reason, rule, note };
}

/**
 * Lays corrections over provisions.
 *
 * @returns the provisions with `corrections` filled, and an error for each that no longer fits its source:
 *          the provision is gone, does not read so, reads so more than once, or is corrected there already
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
    const own = found.get(where) ?? [];
    const isTaken = own.some(({ span: [a, b] }) => a < start + reads.length && b > start);
    const fault =
      text === undefined
        ? 'there is no provision with this id'
        : (describeMisfit(text, reads, start) ??
          (isTaken ? 'another item corrects these words already' : null));
    if (fault) {
      const reason = `Found a correction of “${reads}” in ${where}, but ${fault}`;
      messages.push(error(file, at, reason, 'stale-correction', `Mend or remove this item of ${file}.`));
      continue;
    }
    const span: [number, number] = [start, start + reads.length];
    found.set(where, [...own, { span, reads, shouldRead, why }]);
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
