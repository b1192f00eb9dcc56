import { readDocument, type Folder } from './document/document.ts';
import type { Document } from './document/types.ts';
import type { Message } from './message.ts';
import { normaliseNumber } from './references/numbers.ts';
import { makeRegistry, refer } from './references/refer.ts';
import type { KnownDocument } from './references/registry.ts';

/** A directive's folder and those of its plans, in the order in which pages list them. */
export interface FolderGroup {
  directive: Folder;
  plans: Folder[];
}

/** A document as read, with the warnings about it and its folder (for paths). */
export interface CorpusDocument {
  document: Document;
  folder: Folder;
  messages: Message[];
}

export interface CorpusGroup {
  directive: CorpusDocument;
  plans: CorpusDocument[];
}

export interface Corpus {
  groups: CorpusGroup[];
  /** All messages; with an error among them there are no groups. */
  messages: Message[];
}

/** Names that the site uses for its own pages and data below a directive. */
const planNames = [
  'muc',
  'ma-tran',
  'so-sanh',
  'phan-cong',
  'chi-tieu',
  'vien-dan',
  'doi-chieu',
  'hinh',
  'index',
  '404',
  // Files of the data contract beside the plans'.
  'document',
  'coverage',
  'references',
  'work',
  'targets',
  'comparisons',
  'pictures',
  'clauses',
];
/** Names that the site uses at its top level. */
const siteNames = [
  'tim-kiem',
  'huong-dan',
  'chat-luong',
  'co-quan',
  'nhung',
  'chia-se',
  'data',
  'pagefind',
  'assets',
  'index',
  '404',
];

/**
 * Reads a whole corpus: every document, then what they say of each other.
 *
 * @param known documents outside the corpus that its documents may cite or carry out
 */
export function readCorpus(folders: readonly FolderGroup[], known: readonly KnownDocument[] = []): Corpus {
  const messages = checkIds(folders);
  const read = folders.map(({ directive, plans }) => ({
    directive: { folder: directive, ...readDocument(directive, null) },
    plans: tellApart(plans.map((plan) => ({ folder: plan, ...readDocument(plan, directive.id) }))),
  }));
  const entries = read.flatMap(({ directive, plans }) => [directive, ...plans]);
  messages.push(...entries.flatMap((entry) => entry.messages));
  const documents = entries.flatMap(({ document }) => (document ? [document] : []));
  messages.push(
    ...entries.flatMap(({ folder, document }) => checkImplements(folder, document, folders, known)),
  );
  if (messages.some(({ level }) => level === 'error')) return { groups: [], messages };

  const registry = makeRegistry(documents, known);
  const finish = ({ folder, document, messages: own }: (typeof entries)[number]): CorpusDocument[] => {
    if (!document) return [];
    const referred = refer(document, registry, folder.source.path);
    messages.push(...referred.messages);
    return [{ folder, document: referred.document, messages: [...own, ...referred.messages] }];
  };
  const groups = read.flatMap(({ directive, plans }) =>
    finish(directive).map((done) => ({ directive: done, plans: plans.flatMap(finish) })),
  );
  return { groups, messages };
}

/** Two plans of one place, the party's and the people's committee's, are called by their numbers too. */
function tellApart<Plan extends { folder: Folder; document: Document | null }>(plans: Plan[]): Plan[] {
  const named = Map.groupBy(plans, ({ document }) => document?.name);
  return plans.map((plan) => {
    const { folder, document } = plan;
    if (document === null || (named.get(document.name)?.length ?? 0) < 2) return plan;
    const name = `${document.name}, ${document.facts.number ?? folder.id}`;
    return { ...plan, document: { ...document, name } };
  });
}

function problem(folder: Folder, reason: string, rule: string, note: string): Message {
  return {
    file: folder.metadata?.path ?? folder.path,
    line: 1,
    column: 1,
    level: 'error',
    reason,
    rule,
    note,
  };
}

const validId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Ids become addresses: they must be plain, free, and each one's own. */
export function checkIds(groups: readonly FolderGroup[]): Message[] {
  const check = (folders: readonly Folder[], reserved: readonly string[]): Message[] => {
    const seen = new Map<string, Folder>();
    return folders.flatMap((folder) => {
      const { id } = folder;
      const other = seen.get(id.toLowerCase());
      seen.set(id.toLowerCase(), folder);
      if (other) {
        const reason = `Found id “${id}” also in ${other.path}, expected an id of its own`;
        return [problem(folder, reason, 'duplicate-id', `Rename the folder ${folder.path} or its “id”.`)];
      }
      if (reserved.includes(id)) {
        const reason = `Found id “${id}”, which is a page of the site; expected another`;
        return [problem(folder, reason, 'reserved-id', `Rename the folder ${folder.path}.`)];
      }
      if (!validId.test(id)) {
        const reason = `Found id “${id}”, expected small letters a–z, figures and single hyphens`;
        return [problem(folder, reason, 'invalid-id', `Rename the folder ${folder.path}.`)];
      }
      return [];
    });
  };
  const directives = groups.map(({ directive }) => directive);
  return [...check(directives, siteNames), ...groups.flatMap(({ plans }) => check(plans, planNames))];
}

function checkImplements(
  folder: Folder,
  document: Document | null,
  groups: readonly FolderGroup[],
  outside: readonly KnownDocument[],
): Message[] {
  const known = groups.flatMap(({ directive, plans }) => [directive.id, ...plans.map(({ id }) => id)]);
  const numbers = outside.map(({ number }) => normaliseNumber(number));
  return (document?.implements ?? [])
    .filter((id) => !known.includes(id) && !numbers.includes(normaliseNumber(id)))
    .map((id) =>
      problem(
        folder,
        `Found unknown directive “${id}” in “implements”, expected one of ${known.join(', ')}`,
        'unknown-directive',
        `Mend “implements” in ${folder.metadata?.path ?? folder.path}, add the directive's folder, or its number to the registry of documents.`,
      ),
    );
}
