/** Makes the table beside the index from the documents that are indexed. */
import type { EncodedText } from './encode.ts';
import {
  kindNumber,
  tableVersion,
  unitRelations,
  type KnownNumber,
  type TableHeader,
  type UnitColumns,
} from './table.ts';
import type { SearchDocument, SearchUnit } from './units.ts';

/** A document as it is indexed: each unit with its text in the index. */
export interface IndexedDocument {
  document: SearchDocument;
  encoded: EncodedText[];
  fragment: string;
}

/** What the table says besides the documents. */
export interface TableFacts {
  site: string;
  merge: TableHeader['merge'];
  directives: TableHeader['directives'];
  clauses: TableHeader['clauses'];
  agencies: TableHeader['agencies'];
  numbers: KnownNumber[];
}

/** Header and columns of the table; the same documents give the same table. */
export function buildTable(
  indexed: readonly IndexedDocument[],
  facts: TableFacts,
): { header: TableHeader; columns: UnitColumns } {
  const clauses = new Map(facts.clauses.map(({ value }, at) => [value, at]));
  const agencies = new Map(facts.agencies.map(({ value }, at) => [value, at]));
  const [clauseSets, agencySets, deadlines] = [collector(), collector(), collector()];
  const setOf = (values: string[], known: Map<string, number>): string =>
    values.flatMap((value) => known.get(value) ?? []).join(',');
  const units = indexed.flatMap(({ document }) => document.units);
  const columns: UnitColumns = {
    length: indexed.flatMap(({ encoded }) => encoded.map(({ length }) => length)),
    kind: units.map(({ kind }) => kindNumber(kind)),
    depth: units.map(({ depth }) => depth),
    clauseSet: units.map((unit) => clauseSets.add(setOf(unit.clauses, clauses))),
    agencySet: units.map((unit) => agencySets.add(setOf(unit.agencies, agencies))),
    deadline: units.map(({ deadline }) => (deadline === null ? 0 : deadlines.add(deadline) + 1)),
    relations: units.map(relationBits),
  };
  const header: TableHeader = {
    version: tableVersion,
    ...facts,
    documents: indexed.map(({ document, fragment }) => describe(document, fragment)),
    deadlines: deadlines.values(),
    clauseSets: clauseSets.values().map(readSet),
    agencySets: agencySets.values().map(readSet),
    ...countWords(indexed),
  };
  return { header, columns };
}

function describe(document: SearchDocument, fragment: string): TableHeader['documents'][number] {
  const { id, directive, role, name, type, number, date, place, path, units } = document;
  return { fragment, id, directive, role, name, type, number, date, place, path, units: units.length };
}

const readSet = (set: string): number[] => (set === '' ? [] : set.split(',').map(Number));

function relationBits({ relations }: SearchUnit): number {
  return unitRelations.reduce(
    (bits, relation, at) => (relations.includes(relation) ? bits | (1 << at) : bits),
    0,
  );
}

/** Numbers values in the order in which they come. */
function collector(): { add: (value: string) => number; values: () => string[] } {
  const known = new Map<string, number>();
  return {
    add: (value) => {
      const at = known.get(value) ?? known.size;
      known.set(value, at);
      return at;
    },
    values: () => [...known.keys()],
  };
}

function countWords(indexed: readonly IndexedDocument[]): Pick<TableHeader, 'words' | 'counts'> {
  const counts = new Map<string, number>();
  for (const { encoded } of indexed) {
    for (const word of encoded.flatMap(({ words }) => words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return { words: sorted.map(([word]) => word), counts: sorted.map(([, count]) => count) };
}
