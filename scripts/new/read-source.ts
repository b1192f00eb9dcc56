import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { ExtractResult } from '../../src/core/document/extract.ts';
import { sourceFromExtract } from '../../src/core/document/from-extract.ts';
import { decodeSource, type Source } from '../../src/core/document/source.ts';
import { MessageError } from '../../src/core/message.ts';
import { readContainer } from '../readers/folders.ts';

/** Endings of files, and the names that they get in a document's folder. */
const names: Readonly<Record<string, string>> = {
  '.md': 'source.md',
  '.txt': 'source.txt',
  '.docx': 'source.docx',
  '.pdf': 'source.pdf',
  '.html': 'source.html',
  '.htm': 'source.html',
};

/** A file as received, and what the build's readers make of it. */
export interface Received {
  bytes: Uint8Array;
  /** Name in the document's folder: `source.docx`. */
  name: string;
  /** Null for text. */
  extract: ExtractResult | null;
  source: Source;
}

/**
 * Reads a file the way the build does.
 *
 * @throws MessageError where there is no such file or it cannot be read, naming the file as it was given
 */
export async function readReceived(file: string): Promise<Received> {
  const name = names[extname(file).toLowerCase()];
  if (name === undefined) {
    const reason = `Found a file that ends in “${extname(file)}”, expected ${Object.keys(names).join(', ')}`;
    return fail(file, reason, 'unknown-format', 'Save it as Word (.docx), PDF with text, or plain text.');
  }
  const content = await readFile(file).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    const note = 'Check the path; put quotation marks around a name with blanks.';
    return fail(file, `Found no file that can be read (${code ?? 'unknown'})`, 'no-file', note);
  });
  // The PDF library takes no Buffer.
  const bytes = new Uint8Array(content);
  const extract = await readContainer({ path: file, bytes });
  if (extract && 'refusal' in extract) {
    const { reason, rule, note } = extract.refusal;
    return fail(file, reason, rule, note);
  }
  const { source, messages } = extract ? sourceFromExtract(file, extract.extract) : decodeSource(file, bytes);
  if (!source) throw new MessageError(messages);
  return { bytes, name, extract, source };
}

function fail(file: string, reason: string, rule: string, note: string): never {
  throw new MessageError([{ file, line: 1, column: 1, level: 'error', reason, rule, note }]);
}
