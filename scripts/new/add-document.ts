import { join } from 'node:path';
import { align, indexDirective } from '../../src/core/alignment/index.ts';
import { names } from '../../src/core/alignment/routing.ts';
import { checkIds, readCorpus, type FolderGroup } from '../../src/core/corpus.ts';
import { buildTree } from '../../src/core/document/build.ts';
import type { Folder } from '../../src/core/document/document.ts';
import { checkSecrecy, findSecrecyMarks, type Circulation } from '../../src/core/document/secrecy.ts';
import { segment } from '../../src/core/document/segment.ts';
import type { Provision } from '../../src/core/document/types.ts';
import { MessageError, type Message } from '../../src/core/message.ts';
import { readFolders } from '../readers/folders.ts';
import { readRegistries } from '../readers/registries.ts';
import { draftFacts, type DraftFacts } from './draft-facts.ts';
import { writeMetadata } from './metadata-yaml.ts';
import { slug } from '../../src/core/text/slug.ts';
import { directiveId, isCentral } from './places.ts';
import { readReceived, type Received } from './read-source.ts';
import type { Understood } from './summary.ts';
import { isThere, writeNewFolder } from './write-new-folder.ts';

export interface NewOptions {
  file: string;
  /** Id of the directive that a plan carries out; null for a new directive. */
  directive: string | null;
  /** Id of the new document; null to make one from the text. */
  id: string | null;
  publication: string | null;
  /** Why a marked paper may be published; null where nobody said so. */
  allowMarked: string | null;
  sources: string;
  registry: string;
}

/**
 * Adds a document to the sources.
 *
 * @throws MessageError with what is wrong; nothing is written then
 */
export async function addDocument(options: NewOptions): Promise<Understood> {
  const groups = await readGroups(options.sources);
  const received = await readReceived(options.file);
  const role = options.directive === null ? 'directive' : 'plan';
  const { provisions } = buildTree(received.source, segment(received.source), role);
  const circulation = gate(received, provisions, options.allowMarked);
  const facts = draftFacts(provisions, role);
  const id = options.id ?? defaultId(facts, options);
  const path = pathOf(id, options, groups);
  const { directive, publication } = options;
  const write = (namesDirective: boolean): string =>
    writeMetadata(facts, { directive, namesDirective, publication, circulation });
  const folder = makeFolder({ id, role, path, received, metadata: write(true) });
  if (await isThere(path))
    stop(
      path,
      'Found this folder already, expected a new one',
      'folder-exists',
      'Choose another id with --id.',
    );
  checkId(folder, groups, options);
  const understood = await understand(folder, facts, groups, options);
  const files = new Map<string, Uint8Array | string>([
    [received.name, received.bytes],
    ['document.yaml', write(understood.namesDirective)],
  ]);
  await writeNewFolder(options.sources, path, files);
  return understood;
}

function stop(file: string, reason: string, rule: string, note: string): never {
  throw new MessageError([{ file, line: 1, column: 1, level: 'error', reason, rule, note }]);
}

/** The documents that are there already; none yet is no error here. */
async function readGroups(sources: string): Promise<FolderGroup[]> {
  try {
    return await readFolders(sources);
  } catch (error) {
    if (error instanceof MessageError && error.messages.every(({ rule }) => rule === 'no-documents'))
      return [];
    throw error;
  }
}

/** Refuses a marked paper, unless a person said why it may be published. */
function gate(
  { source }: Received,
  provisions: readonly Provision[],
  because: string | null,
): Circulation | null {
  const marks = [...new Set(findSecrecyMarks(provisions).map(({ mark }) => mark))];
  if (marks.length === 0) return null;
  if (because !== null) return { mark: marks.join(', '), allowedBecause: because };
  const note = 'If the issuing body allows it, run again with --allow-marked "the reason".';
  throw new MessageError(checkSecrecy(source, provisions, null).map((message) => ({ ...message, note })));
}

/** The place of a plan; year, number and type of a directive. */
function defaultId({ place, authority, number, date }: DraftFacts, { file, directive }: NewOptions): string {
  if (directive === null) {
    const id = directiveId(number.value, date.value);
    const reason = 'Found no number and date in the text, expected both to name the folder';
    return id ?? stop(file, reason, 'no-id', 'Give a name with --id, for example --id 2024-69-kl-tw.');
  }
  const isSeat = authority.value !== null && isCentral(authority.value);
  const id = slug(
    (isSeat ? authority.value?.replace(/^Ban Chấp hành Trung ương (?=\p{L})/iu, '') : place.value) ?? '',
  );
  if (id !== '') return id;
  const reason = 'Found no place in the text, expected one to name the folder';
  return stop(file, reason, 'no-id', 'Give a name with --id, for example --id quang-ngai.');
}

function pathOf(id: string, { directive, sources }: NewOptions, groups: readonly FolderGroup[]): string {
  if (directive === null) return join(sources, id);
  const group = groups.find((entry) => entry.directive.id === directive);
  const known = groups.map((entry) => entry.directive.id).join(', ') || 'none yet';
  const reason = `Found no directive “${directive}”, expected one of: ${known}`;
  if (!group)
    return stop(sources, reason, 'unknown-directive', 'Add the directive first: npm run new -- FILE');
  return join(group.directive.path, 'plans', id);
}

interface Parts {
  id: string;
  role: Folder['role'];
  path: string;
  received: Received;
  metadata: string;
}

function makeFolder({ id, role, path, received, metadata }: Parts): Folder {
  const { bytes, extract, name } = received;
  return {
    id,
    role,
    path,
    source: { path: join(path, name), bytes, extract },
    metadata: { path: join(path, 'document.yaml'), bytes: new TextEncoder().encode(metadata) },
    corrections: null,
  };
}

/** The corpus with the new document in its place. */
function withFolder(folder: Folder, groups: readonly FolderGroup[], directive: string | null): FolderGroup[] {
  if (directive === null) return [...groups, { directive: folder, plans: [] }];
  return groups.map((group) =>
    group.directive.id === directive ? { ...group, plans: [...group.plans, folder] } : group,
  );
}

function checkId(folder: Folder, groups: readonly FolderGroup[], { directive }: NewOptions): void {
  const own = [folder.path, folder.metadata?.path];
  const messages = checkIds(withFolder(folder, groups, directive)).filter(({ file }) => own.includes(file));
  const note = 'Choose another id with --id: small letters a–z, figures and single hyphens.';
  if (messages.length > 0) throw new MessageError(messages.map((message) => ({ ...message, note })));
}

/** Reads the corpus as the build will, with the new document among the others. */
async function understand(
  folder: Folder,
  facts: DraftFacts,
  groups: readonly FolderGroup[],
  { directive, publication, registry }: NewOptions,
): Promise<Understood> {
  const { documents: known } = await readRegistries(registry);
  const isOwn = ({ file, level }: Message): boolean => level === 'error' && file.startsWith(folder.path);
  const all = withFolder(folder, groups, directive);
  const whole = readCorpus(all, known);
  const errors = whole.messages.filter(isOwn);
  if (errors.length > 0) throw new MessageError(errors);
  // Errors of other plans do not stand in the way: then the new document is read with its directive alone.
  const corpus = whole.groups.length > 0 ? whole : readCorpus(aloneIn(all, folder), known);
  const entries = corpus.groups.flatMap((group) => [group.directive, ...group.plans]);
  const entry = entries.find((other) => other.folder.path === folder.path);
  if (!entry) throw new MessageError(corpus.messages.filter(({ level }) => level === 'error'));
  const group = corpus.groups.find(({ plans }) => plans.includes(entry));
  return {
    document: entry.document,
    facts,
    names: new Map(entries.map(({ document }) => [document.id, document.name])),
    links: group ? align(entry.document, indexDirective(group.directive.document)) : null,
    namesDirective: group === undefined || names(entry.document, group.directive.document),
    publication,
    warnings: entry.messages,
    folder: folder.path,
  };
}

/** The group of a folder with no other plans in it. */
function aloneIn(groups: readonly FolderGroup[], folder: Folder): FolderGroup[] {
  const group = groups.find(({ directive, plans }) => directive === folder || plans.includes(folder));
  return group ? [{ ...group, plans: group.plans.filter((plan) => plan === folder) }] : [];
}
