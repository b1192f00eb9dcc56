/** Brings a document in: makes its folder, keeps the file as received, writes what the text says of itself. */
import { parseArgs } from 'node:util';
import { addDocument, type NewOptions } from './new/add-document.ts';
import { describe } from './new/summary.ts';

const usage = `Usage: npm run new -- FILE [--directive ID] [--id ID] [--publication TEXT]

  FILE                  .md, .txt, .docx, .pdf or .html, as received
  --directive ID        folder of the directive that the plan carries out; without it FILE is a directive
  --id ID               name of the new folder (default: the place; for a directive year, number and type)
  --publication TEXT    where it was published: an address, or "bản giấy"
  --allow-marked TEXT   why a document marked as secret, internal or draft may be published
  --sources DIR         one folder a directive (default: content/sources)
  --registry DIR        cited documents and agencies (default: content/registry)`;

/** The command line's words; null where they ask for help or make no sense. */
function readArguments(): NewOptions | null {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      directive: { type: 'string' },
      id: { type: 'string' },
      publication: { type: 'string' },
      'allow-marked': { type: 'string' },
      sources: { type: 'string', default: 'content/sources' },
      registry: { type: 'string', default: 'content/registry' },
      help: { type: 'boolean', default: false },
    },
  });
  const [file, more] = positionals;
  if (values.help || file === undefined || more !== undefined) return null;
  const said = (text: string | undefined): string | null => (text?.trim() ? text.trim() : null);
  return {
    file,
    directive: said(values.directive),
    id: said(values.id),
    publication: said(values.publication),
    allowMarked: said(values['allow-marked']),
    sources: values.sources,
    registry: values.registry,
  };
}

async function main(): Promise<void> {
  const options = readArguments();
  if (!options) {
    console.log(usage);
    process.exitCode = process.argv.includes('--help') ? 0 : 1;
    return;
  }
  console.log(describe(await addDocument(options)));
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    const { code = '' } = error as NodeJS.ErrnoException;
    console.error(code.startsWith('ERR_PARSE_ARGS') ? usage : 'new: nothing was written.');
    process.exitCode = 1;
  }
}
