import type { ExtractResult } from '../../../src/core/document/extract.ts';
import { locked, pictureOnly, refuse } from './refusals.ts';

/** What a file is; the last ones are refused. */
export type Format =
  'zip' | 'pdf' | 'html' | 'word-97' | 'encrypted-office' | 'rtf' | 'mht' | 'word-xml' | 'image' | 'unknown';

interface Signature {
  format: Format;
  /** First bytes, as characters of Latin-1. */
  starts: RegExp;
}

/** First bytes of formats. */
const signatures: readonly Signature[] = [
  { format: 'zip', starts: /^PK(?:\x03\x04|\x05\x06)/ },
  // A header may stand anywhere in the first 1024 bytes (ISO 32000-1, annex H, note 13).
  { format: 'pdf', starts: /^[^]{0,1020}%PDF-/ },
  { format: 'rtf', starts: /^\s*\{\\rtf/ },
  { format: 'image', starts: /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM[^]{4}\0\0\0\0|II\*\0|MM\0\*|RIFF[^]{4}WEBP)/ },
  { format: 'image', starts: /^[^]{4}ftyp(?:heic|heix|mif1|avif)/ },
  { format: 'mht', starts: /^\s*(?:From:|MIME-Version:|Content-Type: multipart)/i },
  { format: 'word-xml', starts: /^[^]{0,200}<\?mso-application progid="Word\.Document"/ },
  { format: 'word-xml', starts: /^[^]{0,200}<(?:w:wordDocument|pkg:package)\b/ },
];
/** Tags with which pages begin, also when what stands before them is damaged or left out. */
const htmlTag = /<(?:!doctype html|html|head|body|meta|title|div|table|p|h[1-6]|span|article|main)\b/i;
const compound = /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/;

/** Recognises a file by its first bytes, and by its name where they may be anything. */
export function recognise(name: string, bytes: Uint8Array): Format {
  const head = latin1(bytes.subarray(0, 4096));
  if (compound.test(head)) return isEncrypted(bytes) ? 'encrypted-office' : 'word-97';
  const found = signatures.find(({ starts }) => starts.test(head));
  if (found) return found.format;
  if (htmlTag.test(head.replaceAll('\0', '')) || /\.x?html?$/i.test(name)) return 'html';
  return 'unknown';
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** A protected .docx is an old container with a stream "EncryptedPackage" ([MS-OFFCRYPTO] 2.3.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();
  const first = name[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (name.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

const asDocx = 'Open it in Word or LibreOffice and save as .docx.';

/** What to say about formats that are not read. */
export function refuseFormat(format: Exclude<Format, 'zip' | 'pdf' | 'html'>, name: string): ExtractResult {
  const other = (what: string, note = asDocx): ExtractResult =>
    refuse('broken-file', `Found ${what}, expected .docx, .pdf or .html`, note);
  switch (format) {
    case 'word-97':
      return other('an old binary Office file (.doc)');
    case 'encrypted-office':
      return locked('Word');
    case 'rtf':
      return other('a file of Rich Text Format (.rtf)');
    case 'word-xml':
      return other('a file of Word XML (.xml)');
    case 'mht':
      return other('a web archive (.mht)', 'Open it in a browser and save the page as .html.');
    case 'image':
      return pictureOnly('a picture');
    case 'unknown':
      return other(
        `${name}, whose content is of no known kind`,
        'Bring the document as .docx, .pdf or .html; a file of plain text ends in .txt.',
      );
  }
}
