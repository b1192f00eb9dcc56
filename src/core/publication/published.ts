/** Addresses that were published once: none of them may be lost without saying where its text is now. */
import type { Message } from '../message.ts';
import { followMoves } from './clauses.ts';

/**
 * Documents by path (`2024-69-kl-tw`, `2024-69-kl-tw/da-nang`) with the ids in them; `co-quan` holds bodies,
 * `2024-69-kl-tw/muc` the slugs of clause pages.
 */
export type Addresses = ReadonlyMap<string, readonly string[]>;

/** Path that stands for the bodies that plans give work to: each is a page, `/co-quan/<id>/`. */
export const bodies = 'co-quan';

/** Where a line stands in a file. */
export interface Place {
  line: number;
  column: number;
}

/** A line of the record: a document, or an id in one. */
export interface RecordedAddress extends Place {
  document: string;
  /** Null for the document itself. */
  id: string | null;
}

/** An address that has moved: `D/old` → `D/new`, `D#old` → `D#new`; `to` is null for what was withdrawn. */
export interface Move extends Place {
  from: string;
  to: string | null;
  /** Why it was withdrawn, for readers. */
  why: string | null;
}

/** `2024-69-kl-tw/da-nang#sec_I` → its document and its id; a document alone has no id. */
export function splitAddress(address: string): { document: string; id: string | null } {
  const [document = '', id] = address.split('#');
  return { document, id: id ?? null };
}

const join = (document: string, id: string | null): string => (id === null ? document : `${document}#${id}`);

/** Where an address leads now: itself, or what it was moved to, step by step; null where it leads nowhere. */
export function resolve(address: string, moves: ReadonlyMap<string, Move>): string | null {
  const seen = new Set<string>();
  for (let at = address; !seen.has(at);) {
    seen.add(at);
    const { document, id } = splitAddress(at);
    const move = moves.get(at) ?? (id === null ? undefined : moves.get(document));
    if (!move) return at;
    if (move.to === null) return move.to;
    // Ids keep their names when their document moves, unless they have a line of their own.
    at = moves.has(at) ? move.to : join(move.to, id);
  }
  return null;
}

const isThere = (address: string, now: Addresses): boolean => {
  const { document, id } = splitAddress(address);
  return id === null ? now.has(document) : (now.get(document)?.includes(id) ?? false);
};

/** Files that the messages are about. */
export interface PublicationFiles {
  record: string;
  moves: string;
}

/**
 * What is recorded and neither there nor moved, and moves that lead nowhere. Of a lost document only the
 * document is named.
 */
export function findLost(
  recorded: readonly RecordedAddress[],
  now: Addresses,
  moves: readonly Move[],
  files: PublicationFiles,
): Message[] {
  const byFrom = new Map([...followMoves(moves), ...moves].map((move) => [move.from, move]));
  const leads = (address: string): boolean => {
    const end = resolve(address, byFrom);
    return end === null ? withdrawn(address, byFrom) : isThere(end, now);
  };
  const lostDocuments = new Set(
    recorded.flatMap(({ document, id }) => (id === null && !leads(document) ? [document] : [])),
  );
  const lost = recorded
    .filter(({ document, id }) => !leads(join(document, id)) && (id === null || !lostDocuments.has(document)))
    .map((entry): Message => lostMessage(entry, files));
  const astray = moves
    .filter(({ from, to }) => to !== null && !leads(from))
    .map((move): Message => astrayMessage(move, files));
  return [...lost, ...astray];
}

/** Whether an address, or the document that it stood in, was withdrawn by a line that says so. */
function withdrawn(address: string, moves: ReadonlyMap<string, Move>): boolean {
  const { document } = splitAddress(address);
  return [address, document].some((from) => moves.get(from)?.to === null);
}

function lostMessage({ document, id, line, column }: RecordedAddress, files: PublicationFiles): Message {
  const address = join(document, id);
  return {
    file: files.record,
    line,
    column,
    level: 'error',
    reason: `"${address}" was published and is no longer there`,
    rule: 'lost-address',
    note:
      `Add to ${files.moves} where its text is now, "- from: ${address}" and "to: …", ` +
      'or "to: null" with "why: …" if it was withdrawn. Do not delete the line of the record.',
  };
}

function astrayMessage({ from, to, line, column }: Move, files: PublicationFiles): Message {
  return {
    file: files.moves,
    line,
    column,
    level: 'error',
    reason: `"${from}" leads to "${to ?? ''}", which is not there`,
    rule: 'lost-address',
    note: 'Name a document or an id that the site has now.',
  };
}

/** The record with what is new: nothing that was recorded ever leaves it. */
export function extendRecord(recorded: readonly RecordedAddress[], now: Addresses): Addresses {
  const documents = new Set([...recorded.map(({ document }) => document), ...now.keys()]);
  return new Map(
    [...documents].sort().map((document) => {
      const before = recorded.flatMap((entry) =>
        entry.document === document && entry.id !== null ? [entry.id] : [],
      );
      return [document, [...new Set([...before, ...(now.get(document) ?? [])])].sort()];
    }),
  );
}
