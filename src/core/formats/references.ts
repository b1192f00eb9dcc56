import type { CorpusGroup } from '../corpus.ts';
import { normaliseNumber } from '../references/numbers.ts';
import type { KnownDocument } from '../references/registry.ts';
import type { ReferencesData } from './contract.ts';

/**
 * The reverse index of mentions: every document that a directive or its plans mention by number or by a name
 * defined for one, and all places, in the order of the documents. Mentions of themselves are left out.
 */
export function makeReferences(group: CorpusGroup, known: readonly KnownDocument[]): ReferencesData {
  const documents = [group.directive, ...group.plans].map(({ document }) => document);
  const mentions = documents.flatMap(({ id: document, provisions }) =>
    provisions.flatMap(({ id: provision, label, type, references }) =>
      references
        .filter(({ kind, target }) => kind !== 'self' && target !== document)
        .map(({ number, target }) => ({ number, target, mention: { document, provision, label, type } })),
    ),
  );
  const byNumber = Map.groupBy(mentions, ({ number }) => number);
  const outside = new Map(known.map(({ number, ...facts }) => [normaliseNumber(number), facts]));
  return {
    directive: group.directive.document.id,
    documents: [...byNumber].map(([number, found]) => ({
      number,
      target: found[0]?.target ?? null,
      known: outside.get(number) ?? null,
      mentions: found.map(({ mention }) => mention),
    })),
  };
}
