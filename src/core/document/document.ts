import { placeKindOf } from './place-kind.ts';
import type { Message } from '../message.ts';
import { buildTree } from './build.ts';
import { readYamlList } from '../yaml-list.ts';
import { applyCorrections, correctionEntry } from './corrections.ts';
import { readFacts, type ReadFacts } from './facts.ts';
import { readMetadata, type Metadata } from './metadata.ts';
import { checkSecrecy } from './secrecy.ts';
import { segment } from './segment.ts';
import type { ExtractResult } from './extract.ts';
import { sourceFromExtract } from './from-extract.ts';
import { decodeSource, type ReadResult } from './source.ts';
import type { Document, Facts, Provision } from './types.ts';

/** A file as it was found: its path as the user knows it, and its bytes. */
export interface File {
  path: string;
  bytes: Uint8Array;
}

/** What a document's folder holds. */
export interface Folder {
  /** The folder's name. */
  id: string;
  role: 'directive' | 'plan';
  /** Path of the folder, for messages. */
  path: string;
  source: File & {
    /** What a reader made of a container (Word, PDF, HTML); absent or null for text. */
    extract?: ExtractResult | null;
  };
  /** `document.yaml`; without it the facts come from the text. */
  metadata: File | null;
  /** `corrections.yaml`, where there is one. */
  corrections: File | null;
  /** `decisions.yaml`: what people said of the links of a plan. */
  decisions?: File | null;
}

export interface ReadDocument {
  /** Null where there are errors. */
  document: Document | null;
  messages: Message[];
}

/**
 * Reads one document: text with positions, blocks, tree, facts.
 *
 * @param parent id of the directive in whose folder a plan stands; null for a directive
 */
export function readDocument(folder: Folder, parent: string | null): ReadDocument {
  const { source, messages } = readSource(folder.source);
  const meta = folder.metadata ? decodeMetadata(folder.metadata, folder.role) : null;
  const found = [...messages, ...(meta?.messages ?? [])];
  if (!source || (meta && !meta.metadata)) return { document: null, messages: found };
  const tree = buildTree(source, segment(source), folder.role);
  const corrected = correct(folder, tree.provisions);
  const read = readFacts(tree.provisions);
  const written = meta?.metadata ?? null;
  const facts = written ?? read;
  const document: Document = {
    id: folder.id,
    role: folder.role,
    name: nameOf(folder, facts),
    facts: pickFacts(facts),
    notes: written?.notes ?? [],
    publication: written?.publication ?? null,
    implements: written?.implements ?? (parent === null ? [] : [parent]),
    provisions: corrected.provisions,
  };
  const doubts = written && folder.metadata ? compareFacts(folder.metadata.path, written, read) : [];
  return {
    document,
    messages: [
      ...found,
      ...tree.messages,
      ...checkSecrecy(source, tree.provisions, written?.circulation ?? null),
      ...corrected.messages,
      ...doubts,
      ...emptyBody(folder, tree.provisions),
    ],
  };
}

function readSource({ path, bytes, extract }: Folder['source']): ReadResult {
  if (!extract) return decodeSource(path, bytes);
  if ('extract' in extract) return sourceFromExtract(path, extract.extract);
  const { reason, rule, note } = extract.refusal;
  return { source: null, messages: [{ file: path, line: 1, column: 1, level: 'error', reason, rule, note }] };
}

function correct(
  { corrections: file }: Folder,
  provisions: Provision[],
): { provisions: Provision[]; messages: Message[] } {
  if (!file) return { provisions, messages: [] };
  const { source, messages } = decodeSource(file.path, file.bytes);
  const read = source
    ? readYamlList(file.path, source.text, correctionEntry, 'correction')
    : { items: [], messages: [] };
  const applied = applyCorrections(file.path, provisions, read.items);
  return { provisions: applied.provisions, messages: [...messages, ...read.messages, ...applied.messages] };
}

function decodeMetadata(file: File, role: 'directive' | 'plan'): ReturnType<typeof readMetadata> {
  const { source, messages } = decodeSource(file.path, file.bytes);
  return source ? readMetadata(file.path, source.text, role) : { metadata: null, messages };
}

function pickFacts({ type, number, date, authority, title, signature }: Facts): Facts {
  return { type, number, date, authority, title, signature };
}

/** A directive goes by type and number, a plan by its place, a plan of a central body by that body. */
function nameOf(folder: Folder, facts: Facts & { place: string | null }): string {
  if (folder.role === 'plan') {
    const place = facts.place ?? folder.id;
    if (placeKindOf({ authority: facts.authority, place }) !== 'central') return place;
    // Above the body stands the one that it belongs to: “Ban Chấp hành Trung ương, Đảng đoàn Quốc hội”.
    return facts.authority?.split(', ').at(-1) ?? place;
  }
  const name = [facts.type, facts.number === null ? null : `số ${facts.number}`].filter(
    (part) => part !== null,
  );
  return name.length > 0 ? name.join(' ') : folder.id;
}

/** Facts that people wrote and the text contradicts. Only facts that the text gives can contradict. */
function compareFacts(file: string, written: Metadata, read: ReadFacts): Message[] {
  const pairs: [field: string, written: string | null, read: string | null][] = [
    ['type', written.type, read.type],
    ['number', written.number, read.number],
    ['date', written.date, read.date],
    ['signature.name', written.signature?.name ?? null, read.signature?.name ?? null],
  ];
  return pairs
    .filter(([, mine, text]) => text !== null && mine?.toLowerCase() !== text.toLowerCase())
    .map(([field, mine, text]) => ({
      file,
      line: 1,
      column: 1,
      level: 'warning',
      reason: `Found ${field} “${mine ?? 'null'}”, expected “${text ?? ''}” as in the text`,
      rule: 'fact-differs',
      note: `Check ${file} against the source.`,
    }));
}

/** A text in which no numbered provision was found is published, but somebody should look at it. */
function emptyBody(folder: Folder, provisions: readonly Provision[]): Message[] {
  if (provisions.some(({ part }) => part !== null)) return [];
  return [
    {
      file: folder.source.path,
      line: 1,
      column: 1,
      level: 'warning',
      reason: 'Found no numbered provisions, expected sections, paragraphs or list items',
      rule: 'no-provisions',
      note: `Compare ${folder.source.path} with the original: numbering or line breaks may have been lost.`,
    },
  ];
}
