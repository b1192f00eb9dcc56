/**
 * The door to Pagefind: loads it with the table beside its index, asks it for the places of words, and reads the
 * texts of documents. Other sites' indexes are merged in; nothing else may call it.
 */
import { makeCatalogue, type SiteTable } from '../../core/search/catalogue.ts';
import { termOf } from '../../core/search/encode.ts';
import { makeLexicon } from '../../core/search/lexicon.ts';
import { mergePlaces, type Places } from '../../core/search/places.ts';
import type { SearchIndex } from '../../core/search/rank.ts';
import { readRecord, type Fragment, type ReadUnit } from '../../core/search/record.ts';
import { readTable, tableFile } from '../../core/search/table.ts';
import type { MergedSite } from '../../core/search/types.ts';

/** What Pagefind gives for one page; only what is used here. */
interface PageResult {
  id: string;
  /** Places of the word in the page. */
  words: number[];
  data: () => Promise<Fragment>;
}
interface PagefindInstance {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: PageResult[] }>;
  mergeIndex: (path: string, options: Record<string, unknown>) => Promise<void>;
}
interface Pagefind {
  createInstance: (options: Record<string, unknown>) => PagefindInstance;
}

/** The engine at work. */
export interface Engine {
  index: SearchIndex;
  tables: SiteTable[];
  sites: MergedSite[];
  /** Units of a document of the catalogue, in order. */
  read: (document: number) => Promise<ReadUnit[]>;
}

/** So long another site may take to answer. */
const patience = 4000;

let engine: Promise<Engine> | undefined;

/** The engine of the site at `base`; loaded on first use, and tried again after a failure. */
export function loadEngine(base: string): Promise<Engine> {
  engine ??= startEngine(base).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function startEngine(base: string): Promise<Engine> {
  const folder = new URL(`${base}pagefind/`, location.href).href;
  const [pagefind, own] = await Promise.all([startPagefind(folder), loadTable(folder, null)]);
  const merged = await Promise.all(own.header.merge.map((site) => loadSite(site)));
  const answered = merged.filter((table) => table !== null);
  for (const { address } of answered) {
    await pagefind.mergeIndex(`${address ?? ''}pagefind/`, { exactDiacritics: true });
  }
  const tables = [own, ...answered];
  const sites = own.header.merge.map(({ name, address }, at) => ({
    name,
    address,
    answered: merged[at] !== null,
  }));
  return { tables, sites, ...startIndex(pagefind, tables) };
}

async function startPagefind(folder: string): Promise<PagefindInstance> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // One word at a time and exactly as it is written: which other forms it may have, the vocabulary says.
  const instance = pagefind.createInstance({ exactDiacritics: true });
  await instance.init();
  return instance;
}

/** Another site's table, under the name that this site knows it by; null where it does not answer. */
async function loadSite({ name, address }: { name: string; address: string }): Promise<SiteTable | null> {
  const site = address.replace(/\/*$/, '/');
  try {
    const table = await loadTable(`${site}pagefind/`, site, AbortSignal.timeout(patience));
    return { ...table, header: { ...table.header, site: name } };
  } catch {
    return null;
  }
}

async function loadTable(folder: string, address: string | null, signal?: AbortSignal): Promise<SiteTable> {
  const response = await fetch(folder + tableFile, signal ? { signal } : {});
  if (!response.ok || !response.body) throw new Error(`${folder}${tableFile}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { address, ...readTable(await unpack(bytes)) };
}

/** Some hosts unpack what is compressed, most send it as it is. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function startIndex(pagefind: PagefindInstance, tables: SiteTable[]): Pick<Engine, 'index' | 'read'> {
  const catalogue = makeCatalogue(tables);
  const lexicon = makeLexicon(
    tables.flatMap(({ header }) => header.words),
    tables.flatMap(({ header }) => header.counts),
  );
  const readers = new Map<number, () => Promise<Fragment>>();
  const units = new Map<number, Promise<ReadUnit[]>>();
  const found = new Map<string, Promise<Places>>();

  const ask = async (form: string): Promise<Places> => {
    const { results } = await pagefind.search(termOf(form));
    const once = new Map(results.map((result) => [result.id, result]));
    const lists = [...once.values()].flatMap(({ id, words, data }) => {
      const document = catalogue.byFragment.get(id);
      if (document === undefined) return [];
      readers.set(document, data);
      return [{ words, from: catalogue.documents[document]?.firstPlace ?? 0 }];
    });
    lists.sort((a, b) => a.from - b.from);
    const places = new Uint32Array(lists.reduce((sum, { words }) => sum + words.length, 0));
    let at = 0;
    for (const { words, from } of lists) for (const place of words) places[at++] = place + from;
    return places;
  };
  const lookUp = (forms: readonly string[]): Promise<Places> => {
    const key = forms.join(' ');
    const known = found.get(key) ?? Promise.all(forms.map(ask)).then(mergePlaces);
    found.set(key, known);
    return known;
  };
  const read = (document: number): Promise<ReadUnit[]> => {
    const known =
      units.get(document) ?? (readers.get(document)?.() ?? Promise.reject(new Error())).then(readRecord);
    units.set(document, known);
    return known;
  };
  return { index: { catalogue, lexicon, lookUp }, read };
}
