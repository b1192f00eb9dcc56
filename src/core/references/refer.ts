import type { Message } from '../message.ts';
import type { Document, Provision, Reference } from '../document/types.ts';
import { findAliases, findAnaphors, findMentions, type Alias } from './mentions.ts';
import { findNumbers, normaliseNumber } from './numbers.ts';
import type { KnownDocument } from './registry.ts';

/** What can be referred to, by number; several documents may share one, since party numbers restart every term. */
export interface Registry {
  /** Ids of documents of the corpus. */
  corpus: ReadonlyMap<string, readonly string[]>;
  /** Documents outside it. */
  known: ReadonlyMap<string, KnownDocument>;
}

/** Makes the registry of a corpus. Documents whose source gives no number cannot be cited by one. */
export function makeRegistry(
  documents: readonly Pick<Document, 'id' | 'facts'>[],
  known: readonly KnownDocument[],
): Registry {
  const numbered = documents.flatMap(({ id, facts }) =>
    facts.number === null ? [] : [{ id, number: normaliseNumber(facts.number) }],
  );
  const byNumber = Map.groupBy(numbered, ({ number }) => number);
  return {
    corpus: new Map([...byNumber].map(([number, found]) => [number, found.map(({ id }) => id)])),
    known: new Map(known.map((document) => [normaliseNumber(document.number), document])),
  };
}

/** Text that speaks of documents: everything but stamps and the document's own number in its head. */
function citesOthers(provision: Provision): boolean {
  return provision.type !== 'furniture' && provision.type !== 'letterhead';
}

/**
 * Finds the documents that a document mentions: by number, by a short name that it defined, by "… này".
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
  const aliases = document.provisions.flatMap(({ text }) => findAliases(text, findNumbers(text)));
  const provisions = document.provisions.map((provision) => {
    if (!citesOthers(provision)) return provision;
    const references = referencesOf(provision, document, aliases).map(({ span, number, kind }): Reference => {
      if (kind === 'self') return { span, number, kind, target: document.id, known: true };
      const targets = registry.corpus.get(number) ?? [];
      if (targets.length > 1) messages.push(ambiguous(file, provision, number, targets));
      const target = targets.length === 1 ? (targets[0] ?? null) : null;
      return { span, number, kind, target, known: targets.length > 0 || registry.known.has(number) };
    });
    return references.length > 0 ? { ...provision, references } : provision;
  });
  return { document: { ...document, provisions }, messages };
}

type Found = Pick<Reference, 'span' | 'number' | 'kind'>;

/** Numbers first; a mention by name that overlaps one is that number. */
function referencesOf(provision: Provision, document: Document, aliases: readonly Alias[]): Found[] {
  const { text } = provision;
  const numbers = findNumbers(text).map(({ span, number }): Found => {
    return { span, number: correctedNumber(provision, span) ?? number, kind: 'number' };
  });
  const own = document.facts.number === null ? null : normaliseNumber(document.facts.number);
  const mentions = [...findMentions(text, document.facts.type, aliases), ...findAnaphors(text, numbers)];
  const names = mentions.map(({ span, kind, number }): Found => {
    const meant = kind === 'self' ? own : number;
    return { span, number: meant ?? text.slice(...span), kind };
  });
  const free = names.filter(({ span }) =>
    numbers.every((other) => other.span[1] <= span[0] || other.span[0] >= span[1]),
  );
  return [...numbers, ...free].sort((a, b) => a.span[0] - b.span[0]);
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
