/** The build script: reads the sources, lets the engine make data and pages of them, writes them. */
import { createHash } from 'node:crypto';
import type { ParentLinks } from '../src/core/comparison/coverage.ts';
import { readCorpus, type CorpusGroup } from '../src/core/corpus.ts';
import { tasksOf } from '../src/core/document/tasks.ts';
import { makeFiles, type LinkedGroup } from '../src/core/formats/files.ts';
import { formatMessage, hasErrors, MessageError, type Message } from '../src/core/message.ts';
import type { Keep } from './cache.ts';
import { commandLine, conduct, corpusOptions } from './command-line.ts';
import { makeHistory, type HistoryOptions } from './history.ts';
import { linkMaker, openLinks } from './links.ts';
import { readFolders } from './readers/folders.ts';
import { readRegistries, type Registries } from './readers/registries.ts';
import { writeFolder } from './write-folder.ts';

export interface ContentOptions {
  /** Folder with one folder a directive. */
  sources: string;
  /** Folder with what people know of cited documents and of agencies. */
  registry: string;
  /** Folder for links of earlier runs; null to make all anew. */
  cache: string | null;
  /** Where earlier wordings of texts are kept. */
  history: HistoryOptions;
  /** Folder that gets `data` and `pages`; what it held before is replaced whole. */
  out: string;
}

/** What a run found, for the line that it prints at the end. */
export interface ContentSummary {
  directives: number;
  plans: number;
  tasks: number;
  links: number;
  warnings: Message[];
  /** How many files differ from those of the run before. */
  changed: number;
}

/**
 * Runs the pipeline once.
 *
 * @throws MessageError with everything that is wrong; nothing is written then
 */
export async function buildContent(options: ContentOptions): Promise<ContentSummary> {
  const folders = await readFolders(options.sources);
  const registries = await readRegistries(options.registry);
  const corpus = readCorpus(folders, registries.documents);
  const keep = await openLinks(options.cache);
  const linked = await Promise.all(corpus.groups.map((group) => linkGroup(group, registries, keep)));
  const plans = linked.flatMap((group) => group.plans);
  const messages = [...corpus.messages, ...plans.flatMap((plan) => plan.messages)];
  if (hasErrors(messages)) throw new MessageError(messages);
  const files = makeFiles(linked, registries.documents, registries.agencies, hashOf);
  const history = await makeHistory(linked, options.history);
  const changed = await writeFolder(options.out, new Map([...files, ...history]));
  return {
    directives: linked.length,
    plans: plans.length,
    tasks: plans.flatMap(({ tasks }) => tasks.filter(({ kind }) => kind !== 'purpose')).length,
    links: plans.flatMap(({ links }) => links.flatMap((entry) => entry.links)).length,
    warnings: messages,
    changed,
  };
}

async function linkGroup(group: CorpusGroup, { agencies }: Registries, keep: Keep): Promise<LinkedGroup> {
  const link = linkMaker(group.directive.document, keep);
  const above = new Map<string, ReturnType<typeof linkMaker>>();
  const plans: LinkedGroup['plans'] = [];
  for (const { document, folder } of group.plans) {
    const tasks = tasksOf(document, agencies);
    const parents: ParentLinks[] = [];
    for (const parent of group.plans.filter(({ document: { id } }) => document.implements.includes(id))) {
      const { id } = parent.document;
      const make = above.get(id) ?? linkMaker(parent.document, keep);
      above.set(id, make);
      const { links } = await make(document, null);
      parents.push({ document: parent.document, links });
    }
    plans.push({ document, tasks, parents, ...(await link(document, folder.decisions ?? null)) });
  }
  return { group, plans };
}

/** Which text a document is: the first 12 hex digits of its source's SHA-256. */
function hashOf({ folder }: CorpusGroup['directive']): string {
  return createHash('sha256').update(folder.source.bytes).digest('hex').slice(0, 12);
}

if (import.meta.main) {
  const { cache, keepHistory, ...folders } = commandLine(
    'content',
    'npm run content --',
    'Makes data and pages of the sources, or says what is wrong with them.',
  )
    .option(...corpusOptions.sources)
    .option(...corpusOptions.registry)
    .option('--no-cache', 'make all links anew')
    .option(
      '--keep-history',
      'keep the wording of every text in content/history, for pages embedded with it',
      false,
    )
    .option('--out <dir>', 'gets "data" and "pages"', 'content/generated')
    .parse()
    .opts();
  await conduct(
    'content',
    async () => {
      const summary = await buildContent({
        ...folders,
        cache: cache ? '.cache/links' : null,
        history: { folder: 'content/history', keep: keepHistory },
      });
      const { directives, plans, tasks, links, warnings, changed } = summary;
      for (const warning of warnings) console.error(formatMessage(warning));
      console.log(
        `content: ${directives} directives, ${plans} plans, ${tasks} tasks, ${links} links, ` +
          `${warnings.length} warnings; ${changed} files changed in ${folders.out}`,
      );
    },
    'nothing was written',
  );
}
