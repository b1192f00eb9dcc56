import type { Message } from '../message.ts';
import type { ExtractRole } from './extract.ts';
import type { Position } from './types.ts';

/** A source file as text in NFC with `\n` line ends, and the way back to the file as received. */
export interface Source {
  /** Path as the user knows it. */
  path: string;
  text: string;
  /** Offsets in `text` at which lines begin, ascending. */
  lineStarts: number[];
  /** Places where `text` and the file differ in length: from `at` on, the file is `shift` units ahead. */
  shifts: { at: number; shift: number }[];
  /** Lines (from 0) that a container marks as not the document's own text. */
  roles: ReadonlyMap<number, ExtractRole>;
  /** For each line of a container, the page or paragraph that it came from; empty for a plain text. */
  places: readonly { page: number | null; paragraph: number | null }[];
}

export type ReadResult = { source: Source; messages: Message[] } | { source: null; messages: Message[] };

/** Byte order marks of encodings that are not UTF-8, and their names. */
const foreignMarks = [
  { bytes: [0xff, 0xfe], name: 'UTF-16LE' },
  { bytes: [0xfe, 0xff], name: 'UTF-16BE' },
];

/**
 * Decodes a source file.
 *
 * @param path  shown in messages
 * @param bytes the file as received
 * @returns the source and remarks on it, or no source and the error that says what to do
 */
export function decodeSource(path: string, bytes: Uint8Array): ReadResult {
  const fail = (reason: string, rule: string, note: string): ReadResult => ({
    source: null,
    messages: [{ file: path, line: 1, column: 1, level: 'error', reason, rule, note }],
  });
  const foreign = foreignName(bytes);
  if (foreign !== null) {
    const note = `Open ${path} in an editor (in Notepad: "Save as", "Encoding", "UTF-8"), save it as UTF-8 and run again.`;
    return fail(`Found ${foreign}, expected UTF-8`, 'encoding', note);
  }
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const note = `Save ${path} as UTF-8: open it in the program that made it, or in an editor that asks for its encoding.`;
    return {
      source: null,
      messages: [
        {
          file: path,
          ...firstBadByte(bytes),
          level: 'error',
          reason: 'Found bytes that are not UTF-8, expected UTF-8 text',
          rule: 'encoding',
          note: `${note} Old fonts (.VnTime, VNI-Times) need a converter such as UniKey.`,
        },
      ],
    };
  }
  if (!/[^\s\uFEFF\u200B-\u200D]/u.test(decoded)) {
    return fail(
      'Found an empty file, expected the text of a document',
      'empty-source',
      `Put the text of the document into ${path}.`,
    );
  }
  return { source: normaliseSource(path, decoded), messages: remarks(path, decoded) };
}

/** Every other byte of UTF-16 is zero where its letters are Latin; in UTF-8 no byte of a text is. */
const zeroShare = 0.1;

/** The name of the encoding where the bytes say that it is not UTF-8 but UTF-16; else null. */
function foreignName(bytes: Uint8Array): string | null {
  const marked = foreignMarks.find(({ bytes: mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return marked.name;
  const start = bytes.subarray(0, 1000);
  const zeros = start.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return zeros > start.length * zeroShare ? 'UTF-16 without a byte order mark' : null;
}

/** Line and column (from 1) of the first bytes that are not UTF-8. */
function firstBadByte(bytes: Uint8Array): Position {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let before = '';
  try {
    for (let at = 0; at < bytes.length; at++)
      before += decoder.decode(bytes.subarray(at, at + 1), { stream: true });
  } catch {
    // The letters before these bytes are their place.
  }
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** What normalising changed, said once a file. */
function remarks(path: string, decoded: string): Message[] {
  const found: string[] = [];
  if (decoded.startsWith('\uFEFF')) found.push('a byte order mark');
  if (decoded.includes('\r')) found.push('Windows line ends');
  if (decoded !== decoded.normalize('NFC')) found.push('letters not in NFC');
  if (/[\u200B-\u200D\u00AD]|(?!^)\uFEFF/u.test(decoded)) found.push('invisible characters');
  if (decoded.includes('\u00A0')) found.push('non-breaking spaces');
  if (found.length === 0) return [];
  return [
    {
      file: path,
      line: 1,
      column: 1,
      level: 'warning',
      reason: `Found ${found.join(', ')}; read as plain NFC text with line feeds`,
      rule: 'normalised',
      note: null,
    },
  ];
}

/** A letter with its combining marks: the unit in which NFC may change the length of a text. */
const cluster = /\r\n?|\P{M}\p{M}*|\p{M}+/gu;

/**
 * Brings text to NFC with `\n` line ends and without a byte order mark, remembering each change of length.
 * Composition never crosses a letter with its marks (Unicode Standard Annex #15), so clusters can be
 * normalised one by one. Hangul would be the exception; it does not occur in these documents.
 */
export function normaliseSource(path: string, decoded: string): Source {
  const shifts: Source['shifts'] = [];
  let shift = decoded.startsWith('\uFEFF') ? 1 : 0;
  const body = decoded.slice(shift);
  if (shift > 0) shifts.push({ at: 0, shift });
  if (!body.includes('\r') && body === body.normalize('NFC')) return indexLines(path, body, shifts);
  const parts: string[] = [];
  let length = 0;
  for (const [piece] of body.matchAll(cluster)) {
    const normal = piece.startsWith('\r') ? '\n' : piece.normalize('NFC');
    parts.push(normal);
    length += normal.length;
    if (normal.length !== piece.length) {
      shift += piece.length - normal.length;
      shifts.push({ at: length, shift });
    }
  }
  return indexLines(path, parts.join(''), shifts);
}

function indexLines(path: string, text: string, shifts: Source['shifts']): Source {
  const lineStarts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) lineStarts.push(i + 1);
  return { path, text, lineStarts, shifts, roles: new Map(), places: [] };
}

/** Offset in the file as received (UTF-16 code units of the decoded file) of an offset in `source.text`. */
export function fileOffset(source: Source, offset: number): number {
  const at = lastAtOrBefore(source.shifts.length, (i) => source.shifts[i]?.at ?? 0, offset);
  return offset + (source.shifts[at]?.shift ?? 0);
}

/** Index of the last of ascending values that is not above `limit`; -1 where all are. */
function lastAtOrBefore(count: number, value: (index: number) => number, limit: number): number {
  let low = -1;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (value(middle) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Line and column in the file as received, counted from 1.
 *
 * @param offset offset in `source.text`
 */
export function positionAt(source: Source, offset: number): Position {
  const { lineStarts } = source;
  const line = Math.max(
    0,
    lastAtOrBefore(lineStarts.length, (i) => lineStarts[i] ?? 0, offset),
  );
  const column = fileOffset(source, offset) - fileOffset(source, lineStarts[line] ?? 0) + 1;
  const { page = null, paragraph = null } = source.places[line] ?? {};
  return {
    line: line + 1,
    column,
    ...(page === null ? {} : { page }),
    ...(paragraph === null ? {} : { paragraph }),
  };
}
