/** The corpus as the build reads it, read again when a file of it has changed. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { indexDirective, type DirectiveIndex } from '../../src/core/alignment/index.ts';
import { isAsked } from '../../src/core/comparison/coverage.ts';
import { readCorpus, type CorpusGroup } from '../../src/core/corpus.ts';
import { tasksOf } from '../../src/core/document/tasks.ts';
import type { Document, Task } from '../../src/core/document/types.ts';
import { hasErrors, MessageError, type Message } from '../../src/core/message.ts';
import { readFolders } from '../readers/folders.ts';
import { readRegistries, type Registries } from '../readers/registries.ts';

export interface LoadedPlan {
  /** `<directive>/<plan>`: how the page names it. Looked up in the list, never made into a path. */
  key: string;
  document: Document;
  directive: DirectiveIndex;
  /** Those that a reviewer looks at: what for is no task. */
  tasks: Task[];
  /** Path of its decisions.yaml, there or not. */
  decisions: string;
}

export interface LoadedCorpus {
  plans: LoadedPlan[];
  /** Why there are none, or what the build would warn of. */
  messages: Message[];
}

/**
 * Gives a function that reads the corpus; while no file of it changes, it is read once.
 *
 * @param sources folder with one folder a directive
 * @param registry folder with cited documents and agencies
 */
export function corpusLoader(sources: string, registry: string): () => Promise<LoadedCorpus> {
  let known: { state: string; corpus: Promise<LoadedCorpus> } | undefined;
  return async () => {
    const state = [await stateOf(sources), await stateOf(registry)].join('\n');
    if (known?.state !== state) known = { state, corpus: load(sources, registry) };
    return known.corpus;
  };
}

/** Names, sizes and times of all files below a folder but those that the reviewer writes. */
async function stateOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'decisions.yaml')
    .map((entry) => join(entry.parentPath, entry.name));
  const states = await Promise.all(
    paths.sort().map(async (path) => {
      const found = await stat(path).catch(() => null);
      return `${path} ${found?.size ?? 0} ${found?.mtimeMs ?? 0}`;
    }),
  );
  return states.join('\n');
}

async function load(sources: string, registry: string): Promise<LoadedCorpus> {
  try {
    const registries = await readRegistries(registry);
    const { groups, messages } = readCorpus(await readFolders(sources), registries.documents);
    if (hasErrors(messages)) return { plans: [], messages };
    return { plans: groups.flatMap((group) => plansOf(group, registries)), messages };
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    return { plans: [], messages: error.messages };
  }
}

function plansOf({ directive, plans }: CorpusGroup, { agencies }: Registries): LoadedPlan[] {
  const index = indexDirective(directive.document);
  return plans.map(({ document, folder }) => ({
    key: `${directive.document.id}/${document.id}`,
    document,
    directive: index,
    tasks: tasksOf(document, agencies).filter(isAsked),
    decisions: join(folder.path, 'decisions.yaml'),
  }));
}
