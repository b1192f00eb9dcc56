import type { Message } from '../message.ts';
import type { Document, Provision } from '../document/types.ts';
import { findNumbers, normaliseNumber } from './numbers.ts';

/** Documents of the corpus by number; several may share one, since party numbers restart every term. */
export type Registry = ReadonlyMap<string, readonly string[]>;

/** Makes the registry of a corpus. Documents whose source gives no number cannot be cited by one. */
export function makeRegistry(documents: readonly Pick<Document, 'id' | 'facts'>[]): Registry {
  const registry = new Map<string, string[]>();
  for (const { id, facts } of documents) {
    if (facts.number === null) continue;
    const number = normaliseNumber(facts.number);
    registry.set(number, [...(registry.get(number) ?? []), id]);
  }
  return registry;
}

/** Text that speaks of documents: everything but stamps and the document's own number in its head. */
function citesOthers(provision: Provision): boolean {
  return provision.type !== 'furniture' && provision.type !== 'letterhead';
}

/**
 * Finds the documents that a document mentions by number.
 *
 * @returns the document with `references` filled, and a warning for each mention that could mean two documents:
 *          those stay unresolved
 */
export function refer(
  document: Document,
  registry: Registry,
  file: string,
): { document: Document; messages: Message[] } {
  const messages: Message[] = [];
  const provisions = document.provisions.map((provision) => {
    if (!citesOthers(provision)) return provision;
    const references = findNumbers(provision.text).map(({ span, number: printed }) => {
      const number = correctedNumber(provision, span) ?? printed;
      const targets = registry.get(number) ?? [];
      if (targets.length > 1) messages.push(ambiguous(file, provision, number, targets));
      return { span, number, target: targets.length === 1 ? (targets[0] ?? null) : null };
    });
    return references.length > 0 ? { ...provision, references } : provision;
  });
  return { document: { ...document, provisions }, messages };
}

/** The number that a person says a misread one should be; the span still points at what is printed. */
function correctedNumber(provision: Provision, [start, end]: [number, number]): string | null {
  const own = provision.corrections.find(({ span }) => span[0] < end && span[1] > start);
  const found = own ? findNumbers(own.shouldRead) : [];
  return found.length === 1 ? (found[0]?.number ?? null) : null;
}

function ambiguous(file: string, provision: Provision, number: string, targets: readonly string[]): Message {
  return {
    file,
    ...provision.source,
    level: 'warning',
    reason: `Found ${number}, which is the number of ${targets.join(' and ')}; expected one document`,
    rule: 'ambiguous-reference',
    note: 'The mention is published without a link. Party numbers restart every term.',
  };
}
