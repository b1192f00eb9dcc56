/** A small index in memory that answers as the real one does, for tests. */
import { buildTable, type IndexedDocument } from './build-table.ts';
import { makeCatalogue, type SiteTable } from './catalogue.ts';
import { decodeText, type Reading } from './encode.ts';
import { makeLexicon } from './lexicon.ts';
import { numberKey } from './number-key.ts';
import type { SearchIndex } from './rank.ts';
import { makeRecord } from './record.ts';
import type { KnownNumber } from './table.ts';
import { readTable, writeTable } from './table.ts';
import type { SearchDocument, SearchUnit } from './units.ts';

/** A unit in a few words: kind and text; `readings` by what is printed. */
export interface SmallUnit {
  text: string;
  kind?: SearchUnit['kind'];
  depth?: number;
  readings?: Record<string, string>;
  facets?: Partial<Pick<SearchUnit, 'clauses' | 'agencies' | 'deadline' | 'relations'>>;
}

/** A document of units, named by its place; without one it is the directive. */
export function makeDocument(place: string | null, units: SmallUnit[]): SearchDocument {
  const id = place === null ? '2024-69-kl-tw' : place.toLowerCase();
  return {
    id,
    directive: '2024-69-kl-tw',
    role: place === null ? 'directive' : 'plan',
    name: place ?? 'Kết luận số 69-KL/TW',
    type: place === null ? 'Kết luận' : 'Kế hoạch',
    number: place === null ? '69-KL/TW' : null,
    date: place === 'Bình Định' ? '2024-06-04' : null,
    authority: null,
    place,
    path: `/${id}/`,
    units: [
      makeUnit(
        { text: place === null ? 'Kết luận số 69-KL/TW' : `Kế hoạch ${place}`, kind: 'heading', depth: 0 },
        '',
      ),
      ...units.map((unit, at) => makeUnit(unit, `p${at + 1}`)),
    ],
  };
}

function makeUnit(
  { text, kind = 'task', depth = 1, readings = {}, facets = {} }: SmallUnit,
  anchor: string,
): SearchUnit {
  const read = Object.entries(readings).map(([printed, words]): Reading => {
    const at = text.indexOf(printed);
    return { span: [at, at + printed.length], words: words.split(' ') };
  });
  const shown = { label: anchor, trail: [], implements: [], takenUpBy: 0 };
  const none = { clauses: [], agencies: [], deadline: null, relations: [] };
  return { anchor, text, kind, depth, readings: read, ...shown, ...none, ...facets };
}

/** The table of a site with these documents, through its bytes. */
export function makeTable(documents: SearchDocument[], numbers: KnownNumber[] = []): SiteTable {
  const indexed = documents.map((document): IndexedDocument => ({
    document,
    encoded: makeRecord(document).encoded,
    fragment: document.id,
  }));
  const clauses = ['2024-69-kl-tw#para_2', '2024-69-kl-tw#para_4'].map((value) => ({ value, label: value }));
  const agencies = [{ value: 'ban-tuyen-giao', label: 'Ban Tuyên giáo' }];
  const directives = [{ value: '2024-69-kl-tw', label: 'Kết luận số 69-KL/TW' }];
  const facts = { site: 'Đối Chiếu', merge: [], directives, clauses, agencies, numbers };
  const { header, columns } = buildTable(indexed, facts);
  return { address: null, ...readTable(writeTable(header, columns)) };
}

/** An index that looks words up in the texts themselves. */
export function makeIndex(documents: SearchDocument[], tables: SiteTable[]): SearchIndex {
  const places = new Map<string, number[]>();
  let at = 0;
  for (const { encoded } of documents.flatMap((document) => makeRecord(document).encoded)) {
    const all = encoded.split(' ');
    for (const [offset, place] of all.entries()) {
      for (const word of decodeText([place]).places.flatMap(({ words }) => words)) {
        const key = word.toLowerCase();
        places.set(key, [...(places.get(key) ?? []), at + offset]);
      }
    }
    at += all.length;
  }
  return {
    catalogue: makeCatalogue(tables),
    lexicon: makeLexicon(
      tables.flatMap(({ header }) => header.words),
      tables.flatMap(({ header }) => header.counts),
    ),
    lookUp: (forms) => {
      const found = new Set(forms.flatMap((form) => places.get(form) ?? []));
      return Promise.resolve(Uint32Array.from(found).sort());
    },
  };
}

/** A number of the registry. */
export const knownNumber = (number: string, type: string, path: string | null = null): KnownNumber => ({
  ...{ number, type, path, title: null, date: null, authority: null },
  ...{ published: path !== null, citedAt: null, mentions: 1, citedBy: 1 },
});

export { numberKey };
