import type { ExtractResult } from '../../src/core/document/extract.ts';
import { readArchive } from './docx/read-archive.ts';
import { refuseLegacy } from './extract/legacy-encoding.ts';
import { recognise, refuseFormat } from './extract/recognise.ts';
import { broken, refuse } from './extract/refusals.ts';
import { readHtml } from './html/read-html.ts';
import { readPdf } from './pdf/read-pdf.ts';

/**
 * Reads a Word, PDF or HTML file as lines of text, each with its way back to the page or paragraph.
 * What a file is, is told by its first bytes; its name only decides where they leave it open.
 *
 * @param name  name of the file, with its ending
 * @param bytes the file as received; not changed
 * @returns the lines and remarks, or why the file cannot be read and what to do; never an exception
 */
export async function extractFile(name: string, bytes: Uint8Array): Promise<ExtractResult> {
  const format = recognise(name, bytes);
  let result: ExtractResult;
  try {
    if (format === 'zip') result = readArchive(bytes);
    else if (format === 'pdf') result = await readPdf(bytes);
    else if (format === 'html') result = readHtml(bytes);
    else return refuseFormat(format, name);
  } catch {
    // Damage that the readers do not foresee (nesting without end, say) ends in their libraries' errors.
    return broken(format === 'zip' ? 'Word' : format.toUpperCase(), 'it cannot be read to its end');
  }
  return 'extract' in result ? judge(result) : result;
}

/** Refuses text that is not Unicode, and files without any words. */
function judge(result: Extract<ExtractResult, { extract: unknown }>): ExtractResult {
  const { lines } = result.extract;
  const text = lines.map((line) => line.text).join('\n');
  if (text.trim() === '') {
    const note = 'Bring the file that holds the text; a scan needs recognition (OCR) first.';
    return refuse('no-text-layer', 'Found a file without words, expected the text of a document', note);
  }
  return refuseLegacy(text) ?? result;
}
