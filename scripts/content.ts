/** The build script: reads the sources, lets the engine make data and pages of them, writes them. */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { align, indexDirective } from '../src/core/alignment/index.ts';
import { makeCoverage, type LinkedPlan } from '../src/core/comparison/coverage.ts';
import { readCorpus, type CorpusDocument, type CorpusGroup } from '../src/core/corpus.ts';
import { tasksOf } from '../src/core/document/tasks.ts';
import { documentToData, makeIndex, planToData, toJson } from '../src/core/formats/json.ts';
import { directivePage, planPage } from '../src/core/formats/pages.ts';
import { formatMessage, hasErrors, MessageError, type Message } from '../src/core/message.ts';
import { makeReferences } from '../src/core/formats/references.ts';
import { readFolders } from './readers/folders.ts';
import { readRegistries, type Registries } from './readers/registries.ts';
import { writeFolder } from './write-folder.ts';

export interface ContentOptions {
  /** Folder with one folder a directive. */
  sources: string;
  /** Folder with what people know of cited documents and of agencies. */
  registry: string;
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
  const { groups, messages } = readCorpus(folders, registries.documents);
  if (hasErrors(messages)) throw new MessageError(messages);
  const linked = groups.map((group) => linkGroup(group, registries));
  const files = new Map(linked.flatMap(({ group, plans }) => filesOf(group, plans, registries)));
  files.set('data/index.json', toJson(makeIndex(linked.map(({ group }) => documentsOf(group)))));
  const changed = await writeFolder(options.out, files);
  const plans = linked.flatMap((entry) => entry.plans);
  return {
    directives: groups.length,
    plans: plans.length,
    tasks: plans.flatMap(({ tasks }) => tasks.filter(({ kind }) => kind !== 'purpose')).length,
    links: plans.flatMap(({ links }) => links.flatMap((entry) => entry.links)).length,
    warnings: messages,
    changed,
  };
}

function linkGroup(
  group: CorpusGroup,
  { agencies }: Registries,
): { group: CorpusGroup; plans: LinkedPlan[] } {
  const index = indexDirective(group.directive.document);
  const plans = group.plans.map(({ document }) => ({
    document,
    tasks: tasksOf(document, agencies),
    links: align(document, index),
  }));
  return { group, plans };
}

function documentsOf({ directive, plans }: CorpusGroup): Parameters<typeof makeIndex>[0][number] {
  return { directive: directive.document, plans: plans.map(({ document }) => document) };
}

/** Every file about a directive and its plans: path below the output folder, and content. */
function filesOf(
  group: CorpusGroup,
  linked: readonly LinkedPlan[],
  registries: Registries,
): [string, string][] {
  const { directive, plans } = group;
  const { document } = directive;
  const coverage = makeCoverage(document, linked);
  return [
    [
      `data/${document.id}/document.json`,
      toJson(documentToData(document, hashOf(directive), directive.messages)),
    ],
    [`data/${document.id}/coverage.json`, toJson(coverage)],
    [`data/${document.id}/references.json`, toJson(makeReferences(group, registries.documents))],
    [`pages/${document.id}.mdx`, directivePage(document, coverage)],
    ...plans.flatMap((plan, i): [string, string][] => {
      const found = linked[i];
      if (!found) return [];
      const { id } = plan.document;
      return [
        [`data/${document.id}/${id}.json`, toJson(planToData(document, found, hashOf(plan), plan.messages))],
        [`pages/${document.id}/${id}.mdx`, planPage(document, found)],
      ];
    }),
  ];
}

function hashOf({ folder }: CorpusDocument): string {
  return createHash('sha256').update(folder.source.bytes).digest('hex').slice(0, 12);
}

const usage = `Usage: npm run content [-- --sources DIR --out DIR]

  --sources DIR   one folder a directive (default: content/sources)
  --registry DIR  cited documents and agencies (default: content/registry)
  --out DIR       gets "data" and "pages" (default: content/generated)`;

/** The command line: prints a summary, or what is wrong and how to mend it. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sources: { type: 'string', default: 'content/sources' },
      registry: { type: 'string', default: 'content/registry' },
      out: { type: 'string', default: 'content/generated' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const summary = await buildContent(values);
  const { directives, plans, tasks, links, warnings, changed } = summary;
  for (const warning of warnings) console.error(formatMessage(warning));
  console.log(
    `content: ${directives} directives, ${plans} plans, ${tasks} tasks, ${links} links, ` +
      `${warnings.length} warnings; ${changed} files changed in ${values.out}`,
  );
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('content: nothing was written.');
    process.exitCode = 1;
  }
}
