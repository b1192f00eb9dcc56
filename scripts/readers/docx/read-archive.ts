import type { ExtractResult } from '../../../src/core/document/extract.ts';
import { broken, refuse } from '../extract/refusals.ts';
import { unpack, type Parts } from './archive.ts';
import { readDocx } from './read-docx.ts';

/** Formats that are zip files too, and a part that tells them. */
const others: readonly { part: RegExp; name: string }[] = [
  { part: /^xl\//u, name: 'Excel' },
  { part: /^ppt\//u, name: 'PowerPoint' },
  { part: /^(?:mimetype|content\.xml)$/u, name: 'OpenDocument' },
];

/** Reads a zip file that should be a Word document. */
export function readArchive(bytes: Uint8Array): ExtractResult {
  const unpacked = unpack(bytes);
  if ('parts' in unpacked) return refuseOther(unpacked.parts) ?? readDocx(unpacked.parts);
  if (unpacked.fault === 'damaged') return broken('Word', 'its archive does not unpack');
  return refuse(
    'broken-file',
    'Found an archive that unpacks to more than 64 MB of text, expected a document',
    'Open the file in Word and save the text without embedded objects as a new .docx.',
  );
}

function refuseOther(parts: Parts): ExtractResult | null {
  if ([...parts.keys()].some((name) => /^word\//iu.test(name))) return null;
  const other = others.find(({ part }) => [...parts.keys()].some((name) => part.test(name)));
  const name = other ? `a file of ${other.name}` : 'a zip file without a Word document in it';
  return refuse('broken-file', `Found ${name}, expected a Word document`, 'Save the text as .docx.');
}
