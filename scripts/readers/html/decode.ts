import type { Refusal } from '../../../src/core/document/extract.ts';
import { refuseLegacy } from '../extract/legacy-encoding.ts';
import { broken, refuse } from '../extract/refusals.ts';

/** Longer pages are no documents. */
const mostBytes = 64 * 1024 * 1024;

type Decoded = { text: string; remarks: string[] } | { refusal: Refusal };

/**
 * Decodes a page: UTF-8, or the encoding that the page names where its bytes are not UTF-8.
 *
 * @param bytes the file as received
 */
export function decodePage(bytes: Uint8Array): Decoded {
  if (bytes.length > mostBytes) return broken('HTML', 'it is longer than 64 MB');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refuse('encoding', 'Found UTF-16, expected UTF-8', 'Save the page as UTF-8 and try again.');
  }
  const text = decode(bytes, 'utf-8');
  if (text !== null) return { text, remarks: [] };
  const latin = decode(bytes, 'windows-1252') ?? '';
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/iu.exec(latin.slice(0, 4096))?.[1] ?? '';
  const other = /^utf-?8$/iu.test(named) ? null : decode(bytes, named);
  if (other !== null) return { text: other, remarks: [`The page is stored in ${named}; read as it says.`] };
  // Letters that only Unicode has show UTF-8 with damage; read as anything else it would look like TCVN3.
  const damaged = /[\u1EA0-\u1EF9]/u.test(new TextDecoder().decode(bytes));
  return (
    (damaged ? null : refuseLegacy(latin)) ??
    refuse(
      'encoding',
      'Found bytes that are not UTF-8, expected UTF-8 text',
      'Save the page as UTF-8 and try again.',
    )
  );
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
