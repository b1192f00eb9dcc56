/** Lists places of the sources that were perhaps misread, each with an item for corrections.yaml. */
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { align, indexDirective } from '../src/core/alignment/index.ts';
import { readCorpus, type CorpusDocument, type CorpusGroup } from '../src/core/corpus.ts';
import { hasErrors, MessageError } from '../src/core/message.ts';
import { findSuspects, type Suspect, type SuspectKind } from '../src/core/suspects/index.ts';
import { commandLine, conduct, corpusOptions } from './command-line.ts';
import { readFolders } from './readers/folders.ts';
import { readRegistries } from './readers/registries.ts';

const kindNames: Readonly<Record<SuspectKind, string>> = {
  marks: 'khác dấu',
  number: 'số hiệu, tên văn bản',
  syllable: 'không phải tiếng Việt',
};

/** The suspects of one document, for print. */
interface Report {
  entry: CorpusDocument;
  suspects: Suspect[];
}

/**
 * Checks every text of a corpus.
 *
 * @throws MessageError where the corpus cannot be read
 */
export async function checkText(sources: string, registry: string): Promise<Report[]> {
  const folders = await readFolders(sources);
  const { documents } = await readRegistries(registry);
  const { groups, messages } = readCorpus(folders, documents);
  if (hasErrors(messages)) throw new MessageError(messages.filter(({ level }) => level === 'error'));
  return groups.flatMap(reportGroup);
}

function reportGroup(group: CorpusGroup): Report[] {
  const index = indexDirective(group.directive.document);
  const links = group.plans.map(({ document }) => ({ document, links: align(document, index) }));
  const suspects = findSuspects(group, links);
  return [group.directive, ...group.plans].map((entry) => ({
    entry,
    suspects: suspects.filter(({ document }) => document === entry.document.id),
  }));
}

/** The findings of one document: line, kind and reason of each, and what to put into corrections.yaml. */
function describe({ entry, suspects }: Report): string {
  const { document, folder } = entry;
  const file = join(dirname(folder.source.path), 'corrections.yaml');
  const head = `${document.name} (${document.id}): ${suspects.length} chỗ; đúng thì chép vào ${file}`;
  return [head, ...suspects.map((suspect) => `\n${describeSuspect(folder.source.path, suspect)}`)].join('\n');
}

function describeSuspect(path: string, { kind, source, where, reads, shouldRead, why }: Suspect): string {
  const item = stringify([{ where, reads, shouldRead, why }], { lineWidth: 0 }).trimEnd();
  // `null` is no correction: the build refuses the item until somebody has filled it in.
  const filled =
    shouldRead === null ? item.replace('shouldRead: null', 'shouldRead: null # điền chữ đúng') : item;
  const { line, column, page, paragraph } = source;
  const place =
    page === undefined ? (paragraph === undefined ? '' : `, đoạn ${paragraph}`) : `, trang ${page}`;
  return `# ${path}:${line}:${column}${place}  ${kindNames[kind]}\n${filled}`;
}

function summarise(reports: readonly Report[]): string {
  const all = reports.flatMap(({ suspects }) => suspects);
  const kinds = Object.entries(kindNames).map(
    ([kind, name]) => `${all.filter((suspect) => suspect.kind === kind).length} ${name}`,
  );
  return `check:text: ${reports.length} văn bản, ${all.length} chỗ ngờ (${kinds.join(', ')}); không sửa gì.`;
}

if (import.meta.main) {
  const { sources, registry } = commandLine(
    'check:text',
    'npm run check:text --',
    'Lists places that were perhaps misread; mends nothing.',
  )
    .option(...corpusOptions.sources)
    .option(...corpusOptions.registry)
    .parse()
    .opts();
  await conduct(
    'check:text',
    async () => {
      const reports = await checkText(sources, registry);
      for (const report of reports.filter(({ suspects }) => suspects.length > 0))
        console.log(`${describe(report)}\n`);
      console.log(summarise(reports));
    },
    'the texts were not checked',
  );
}
