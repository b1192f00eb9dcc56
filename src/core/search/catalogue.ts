/** The units of one or several sites in one row, each with its place among all words and its facet values. */
import type { TableDocument, TableHeader, UnitColumns } from './table.ts';
import { unitRelations } from './table.ts';
import { unitKinds, type FacetName } from './types.ts';

/** A site's table, as it was read. */
export interface SiteTable {
  /** Address of the site with a slash at the end; null for the site that is open. */
  address: string | null;
  header: TableHeader;
  columns: UnitColumns;
}

export interface CatalogueDocument extends TableDocument {
  site: SiteTable;
  firstUnit: number;
  /** Place of its first word among the words of all documents. */
  firstPlace: number;
}

/** Values of a facet by number, with what they are called. */
export interface FacetDictionary {
  values: string[];
  labels: string[];
}

export interface Catalogue {
  documents: CatalogueDocument[];
  /** Document of a unit, and the place of its first word; one more place at the end. */
  documentOf: Uint32Array;
  starts: Uint32Array;
  kind: Uint8Array;
  depth: Uint8Array;
  /** Number of the document that has this fragment. */
  byFragment: Map<string, number>;
  facets: Record<FacetName, FacetDictionary>;
  /** Tells the numbers of the values that a unit has of a facet. */
  readerOf: (facet: FacetName) => (unit: number) => readonly number[];
}

export const kindNames: Record<(typeof unitKinds)[number], string> = {
  heading: 'Tên mục, tên văn bản',
  provision: 'Đoạn của văn bản Trung ương',
  task: 'Nhiệm vụ',
  organisation: 'Tổ chức thực hiện',
  target: 'Chỉ tiêu',
  purpose: 'Mục đích, yêu cầu',
  other: 'Phần khác',
};

export const relationNames: Record<(typeof unitRelations)[number], string> = {
  verbatim: 'Nguyên văn',
  'near-verbatim': 'Gần nguyên văn',
  excerpt: 'Trích',
  adapted: 'Phỏng theo',
  specified: 'Cụ thể hóa',
  local: 'Riêng của địa phương',
};

/** Puts the tables of sites behind each other. What an earlier site has as well is left out of a later one. */
export function makeCatalogue(all: readonly SiteTable[]): Catalogue {
  const sites = all.map((site, at) => leaveOut(site, all.slice(0, at)));
  const documents: CatalogueDocument[] = [];
  const lengths = sites.flatMap(({ columns }) => columns.length);
  const documentOf = new Uint32Array(lengths.length);
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, unit) => (starts[unit + 1] = (starts[unit] ?? 0) + length));
  let firstUnit = 0;
  for (const site of sites) {
    for (const document of site.header.documents) {
      documents.push({ ...document, site, firstUnit, firstPlace: starts[firstUnit] ?? 0 });
      documentOf.fill(documents.length - 1, firstUnit, firstUnit + document.units);
      firstUnit += document.units;
    }
  }
  return {
    documents,
    documentOf,
    starts,
    kind: Uint8Array.from(sites.flatMap(({ columns }) => columns.kind)),
    depth: Uint8Array.from(sites.flatMap(({ columns }) => columns.depth)),
    byFragment: new Map(documents.map(({ fragment }, at) => [fragment, at])),
    ...makeFacets(sites, documents, documentOf),
  };
}

/** A site without the documents that were met before: the same record, or the same directive. */
function leaveOut(site: SiteTable, before: readonly SiteTable[]): SiteTable {
  const known = before.flatMap(({ header }) => header.documents);
  const isKnown = (document: TableDocument): boolean =>
    known.some(
      ({ fragment, role, id }) =>
        fragment === document.fragment ||
        (role === 'directive' && role === document.role && id === document.id),
    );
  if (!site.header.documents.some(isKnown)) return site;
  const kept = site.header.documents.flatMap((document) =>
    new Array<boolean>(document.units).fill(!isKnown(document)),
  );
  const columns = Object.fromEntries(
    Object.entries(site.columns).map(([name, column]: [string, number[]]) => [
      name,
      column.filter((_, unit) => kept[unit]),
    ]),
  ) as unknown as UnitColumns;
  const documents = site.header.documents.filter((document) => !isKnown(document));
  return { ...site, header: { ...site.header, documents }, columns };
}

type Values = readonly number[];
const none: Values = [];

function makeFacets(
  sites: readonly SiteTable[],
  documents: readonly CatalogueDocument[],
  documentOf: Uint32Array,
): Pick<Catalogue, 'facets' | 'readerOf'> {
  const directive = byDocument(documents, ({ directive: id }) => [id, nameIn(sites, 'directives', id)]);
  const place = byDocument(documents, ({ place: name }) => [name, name]);
  const type = byDocument(documents, ({ type: name }) => [name, name]);
  const year = byDocument(documents, ({ date }) => [date?.slice(0, 4) ?? null, date?.slice(0, 4) ?? null]);
  const clause = bySet(sites, 'clauses', 'clauseSets', 'clauseSet');
  const agency = bySet(sites, 'agencies', 'agencySets', 'agencySet');
  const deadline = byDeadline(sites);
  const kind = listed(kindNames, sites, ({ kind: kinds }) => kinds.map((number) => [number]));
  const relation = listed(relationNames, sites, ({ relations }) => relations.map(bitsOf));
  const units: Partial<Record<FacetName, Values[]>> = {
    clause: clause.units,
    agency: agency.units,
    deadline: deadline.units,
    kind: kind.units,
    relation: relation.units,
  };
  const ofDocuments: Partial<Record<FacetName, Values[]>> = {
    directive: directive.units,
    place: place.units,
    type: type.units,
    year: year.units,
  };
  return {
    facets: { directive, clause, place, kind, agency, deadline, relation, type, year },
    readerOf: (facet) => {
      const [own, shared] = [units[facet], ofDocuments[facet]];
      if (own) return (unit) => own[unit] ?? none;
      return (unit) => shared?.[documentOf[unit] ?? 0] ?? none;
    },
  };
}

type Indexed = FacetDictionary & { units: Values[] };

/** Collects values in the order in which they come; a value has one number on all sites. */
function startDictionary(): FacetDictionary & { number: (value: string, label: string) => number } {
  const known = new Map<string, number>();
  const [values, labels]: [string[], string[]] = [[], []];
  return {
    values,
    labels,
    number: (value, label) => {
      const found = known.get(value);
      if (found !== undefined) return found;
      known.set(value, values.length);
      labels.push(label);
      return values.push(value) - 1;
    },
  };
}

function byDocument(
  documents: readonly CatalogueDocument[],
  read: (document: CatalogueDocument) => [value: string | null, label: string | null],
): Indexed {
  const { values, labels, number } = startDictionary();
  const units = documents.map((document): Values => {
    const [value, label] = read(document);
    return value === null ? none : [number(value, label ?? value)];
  });
  return { values, labels, units };
}

function nameIn(sites: readonly SiteTable[], list: 'directives', value: string): string {
  return sites.flatMap(({ header }) => header[list]).find((choice) => choice.value === value)?.label ?? value;
}

function bySet(
  sites: readonly SiteTable[],
  list: 'clauses' | 'agencies',
  sets: 'clauseSets' | 'agencySets',
  column: 'clauseSet' | 'agencySet',
): Indexed {
  const { values, labels, number } = startDictionary();
  const units = sites.flatMap(({ header, columns }) => {
    const numbers = header[list].map(({ value, label }) => number(value, label));
    const members = header[sets].map((set): Values => set.map((at) => numbers[at] ?? 0));
    return columns[column].map((set) => members[set] ?? none);
  });
  return { values, labels, units };
}

function byDeadline(sites: readonly SiteTable[]): Indexed {
  const { values, labels, number } = startDictionary();
  const units = sites.flatMap(({ header, columns }) => {
    const numbers = header.deadlines.map((deadline): Values => [
      number(deadline, /^\d{4}$/.test(deadline) ? `Trong năm ${deadline}` : deadline),
    ]);
    return columns.deadline.map((at) => (at === 0 ? none : (numbers[at - 1] ?? none)));
  });
  return { values, labels, units };
}

function listed(
  names: Record<string, string>,
  sites: readonly SiteTable[],
  read: (columns: UnitColumns) => Values[],
): Indexed {
  return {
    values: Object.keys(names),
    labels: Object.values(names),
    units: sites.flatMap(({ columns }) => read(columns)),
  };
}

const relationSets = Array.from({ length: 1 << unitRelations.length }, (_, bits): Values =>
  unitRelations.flatMap((_name, at) => (bits & (1 << at) ? [at] : [])),
);
const bitsOf = (bits: number): Values => relationSets[bits] ?? none;
