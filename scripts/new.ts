/** Brings a document in: makes its folder, keeps the file as received, writes what the text says of itself. */
import { commandLine, conduct, corpusOptions } from './command-line.ts';
import { addDocument } from './new/add-document.ts';
import { describe } from './new/summary.ts';

const command = commandLine('new', 'npm run new --', 'Adds a document to the sources.')
  .argument('<file>', '.md, .txt, .docx, .pdf or .html, as received')
  .option(
    '--directive <id>',
    'folder of the directive that the plan carries out; without it the file is a directive',
  )
  .option('--id <id>', 'name of the new folder (default: the place; for a directive year, number and type)')
  .option('--publication <text>', 'where it was published: an address, or "bản giấy"')
  .option('--allow-marked <text>', 'why a document marked as secret, internal or draft may be published')
  .option(...corpusOptions.sources)
  .option(...corpusOptions.registry)
  .parse();
const [file] = command.processedArgs;
const { directive, id, publication, allowMarked, ...corpus } = command.opts();

/** An option that says nothing is as if it were not there. */
const said = (text: string | undefined): string | null => (text?.trim() ? text.trim() : null);

await conduct(
  'new',
  async () => {
    const understood = await addDocument({
      ...corpus,
      file,
      directive: said(directive),
      id: said(id),
      publication: said(publication),
      allowMarked: said(allowMarked),
    });
    console.log(describe(understood));
  },
  'nothing was written',
);
