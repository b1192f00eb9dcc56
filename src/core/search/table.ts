/**
 * The table beside the index: what Pagefind does not know of the places of its words. For each unit its length
 * and what it can be narrowed by, in columns of small numbers; for the site its documents, known numbers and
 * vocabulary. A search reads it once, so documents are written in columns too, without what can be derived: it
 * takes about one byte a unit after compression.
 */
import { columnReader, columnWriter } from './columns.ts';
import { relations } from '../alignment/types.ts';
import { unitKinds, type NamedDocument } from './types.ts';

export const tableVersion = 2;

/** Where the table stands, in the folder of the index; the file is compressed with gzip. */
export const tableFile = 'provisions.dc';

/** A document of the index. */
export interface TableDocument {
  /** Name of its fragment in the index, by which results name their page. */
  fragment: string;
  id: string;
  directive: string;
  role: 'directive' | 'plan';
  name: string;
  type: string | null;
  number: string | null;
  date: string | null;
  place: string | null;
  path: string;
  units: number;
}

/** A document that can be asked for by its number, as outcomes show it. */
export type KnownNumber = Omit<NamedDocument, 'site'>;

/** A value of a facet and what it is called. */
export interface Choice {
  value: string;
  label: string;
}

export interface TableHeader {
  version: number;
  site: string;
  /** Other sites that are searched too. */
  merge: { name: string; address: string }[];
  documents: TableDocument[];
  directives: Choice[];
  clauses: Choice[];
  agencies: Choice[];
  deadlines: string[];
  /** Which clauses, or agencies, stand together; units point here. */
  clauseSets: number[][];
  agencySets: number[][];
  numbers: KnownNumber[];
  /** Every word of the index, and in how many places it stands. */
  words: string[];
  counts: number[];
}

/** Names of the relations of a unit, in the order of their bits. */
export const unitRelations = relations;

/** What the table says of each unit; each column has one number a unit. */
export interface UnitColumns {
  /** Places in the index. */
  length: number[];
  kind: number[];
  depth: number[];
  clauseSet: number[];
  agencySet: number[];
  /** 0 for none, else one more than its index. */
  deadline: number[];
  /** One bit a relation. */
  relations: number[];
}

const columnNames = ['length', 'kind', 'depth', 'clauseSet', 'agencySet', 'deadline', 'relations'] as const;

/** @returns the table as bytes: length of the header, header, columns */
export function writeTable(header: TableHeader, columns: UnitColumns): Uint8Array {
  const written = { ...header, documents: packDocuments(header.documents) };
  const head = new TextEncoder().encode(JSON.stringify(written));
  const writer = columnWriter();
  writer.add([head.length]);
  const start = writer.bytes();
  const body = columnWriter();
  for (const name of columnNames) body.add(columns[name]);
  return joinBytes([start, head, body.bytes()]);
}

/** Reads what `writeTable` wrote; throws for another version or another file. */
export function readTable(bytes: Uint8Array): { header: TableHeader; columns: UnitColumns } {
  const reader = columnReader(bytes, 0);
  const [length = 0] = reader.take(1);
  const from = reader.at();
  const written = JSON.parse(new TextDecoder().decode(bytes.subarray(from, from + length))) as WrittenHeader;
  if (written.version !== tableVersion)
    throw new Error(`A table of version ${written.version}, not ${tableVersion}.`);
  const header = { ...written, documents: unpackDocuments(written.documents) };
  const units = header.documents.reduce((sum, document) => sum + document.units, 0);
  const body = columnReader(bytes, from + length);
  const columns = Object.fromEntries(columnNames.map((name) => [name, body.take(units)]));
  return { header, columns: columns as unknown as UnitColumns };
}

/** Documents as they are written: one list a fact. */
type DocumentColumns = { [Fact in keyof TableDocument]: (TableDocument[Fact] | null)[] };
type WrittenHeader = Omit<TableHeader, 'documents'> & { documents: DocumentColumns };

const pathOf = ({ id, directive, role }: TableDocument): string =>
  role === 'directive' ? `/${id}/` : `/${directive}/${id}/`;

/** A plan is called by its place and stands below its directive: null where it does. */
function packDocuments(documents: readonly TableDocument[]): DocumentColumns {
  const column = <Fact extends keyof TableDocument>(fact: Fact): TableDocument[Fact][] =>
    documents.map((document) => document[fact]);
  return {
    fragment: column('fragment'),
    id: column('id'),
    directive: column('directive'),
    role: column('role'),
    name: documents.map(({ name, place }) => (name === place ? null : name)),
    type: column('type'),
    number: column('number'),
    date: column('date'),
    place: column('place'),
    path: documents.map((document) => (document.path === pathOf(document) ? null : document.path)),
    units: column('units'),
  };
}

function unpackDocuments(columns: DocumentColumns): TableDocument[] {
  return columns.id.map((_, at) => {
    const facts = Object.entries(columns).map(([fact, values]) => [fact, values[at]]);
    const document = Object.fromEntries(facts) as TableDocument;
    return {
      ...document,
      name: columns.name[at] ?? document.place ?? '',
      path: columns.path[at] ?? pathOf(document),
    };
  });
}

/** Number of a kind in its column. */
export const kindNumber = (kind: (typeof unitKinds)[number]): number => unitKinds.indexOf(kind);

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
