/**
 * The search index: reads the data of a built site and writes `pagefind/` beside it: Pagefind's index of one
 * record a document (src/core/search/record.ts says how a text is written for it) and `provisions.dc`, the table
 * of the units in these records (src/core/search/table.ts). The pages themselves are only asked for their anchors.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { buildTable, type IndexedDocument } from '../src/core/search/build-table.ts';
import { listChoices, listNumbers, startGroup, type GroupData } from '../src/core/search/index-data.ts';
import { makeRecord } from '../src/core/search/record.ts';
import { tableFile, writeTable } from '../src/core/search/table.ts';
import type { SearchDocument } from '../src/core/search/units.ts';
import type { DocumentData, IndexData, PlanData, ReferencesData } from '../src/core/formats/contract.ts';
import type { CoverageData } from '../src/core/formats/coverage-contract.ts';
import type { WorkData } from '../src/core/formats/work-contract.ts';
import { stroke } from '../src/core/text/stroke.ts';
import { conduct } from './command-line.ts';
import { readSearchSettings, type SearchSettings } from './search-settings.ts';
import { StageError } from './stage.ts';

/**
 * Indexes the built site in `dir`, whose data must stand in `dir/data`. Writes `dir/pagefind` and says how many
 * documents and units it holds. The same site gives the same bytes.
 */
export async function indexSite(dir: string, site?: SearchSettings): Promise<string> {
  const { name, search } = site ?? (await readSearchSettings());
  const { documents } = await readJson<IndexData>(dir, 'index.json');
  const groups = await readGroups(dir, documents);
  const { index, errors } = await createIndex({ includeCharacters: stroke, forceLanguage: 'vi' });
  if (!index) throw new StageError(`Pagefind does not start: ${errors.join('; ')}`);
  const indexed: IndexedDocument[] = [];
  for await (const document of readDocuments(dir, documents, groups))
    indexed.push(await add(index, document, dir));
  const outputPath = join(dir, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  const written = await index.writeFiles({ outputPath });
  await close();
  if (written.errors.length > 0) throw new StageError(`Pagefind cannot write: ${written.errors.join('; ')}`);
  await dropInterfaces(outputPath);
  const fragments = await listFragments(outputPath);
  const facts = {
    site: name,
    merge: search.merge,
    ...listChoices(groups),
    numbers: listNumbers(groups, documents),
  };
  const named = indexed.map((entry) => ({ ...entry, fragment: fragments.get(entry.document.path) ?? '' }));
  const { header, columns } = buildTable(named, facts);
  await writeFile(join(outputPath, tableFile), gzipSync(writeTable(header, columns), { level: 9 }));
  return `${indexed.length} documents, ${columns.length.length} units`;
}

async function readJson<Data>(dir: string, path: string): Promise<Data> {
  return JSON.parse(await readFile(join(dir, 'data', path), 'utf8')) as Data;
}

async function readGroups(dir: string, documents: IndexData['documents']): Promise<GroupData[]> {
  const directives = documents.filter(({ role }) => role === 'directive');
  return Promise.all(
    directives.map(async ({ id, data }) => ({
      directive: await readJson<DocumentData>(dir, data),
      coverage: await readJson<CoverageData>(dir, `${id}/coverage.json`),
      work: await readJson<WorkData>(dir, `${id}/work.json`),
      references: await readJson<ReferencesData>(dir, `${id}/references.json`),
    })),
  );
}

/** In the order of the index of the data: each directive with its plans, of which one is read at a time. */
async function* readDocuments(
  dir: string,
  documents: IndexData['documents'],
  groups: GroupData[],
): AsyncGenerator<SearchDocument> {
  for (const group of groups) {
    const { directive, addPlan } = startGroup(group);
    yield directive;
    for (const entry of documents.filter((document) => document.directive === group.directive.id)) {
      yield addPlan(await readJson<PlanData>(dir, entry.data));
    }
  }
}

/** Gives a document to Pagefind. Its units lose their texts: the table needs them no more. */
async function add(index: PagefindIndex, document: SearchDocument, dir: string): Promise<IndexedDocument> {
  await checkAnchors(document, dir);
  const { html, encoded } = makeRecord(document);
  const { errors } = await index.addHTMLFile({ url: document.path, content: html });
  if (errors.length > 0) throw new StageError(`${document.path}: ${errors.join('; ')}`);
  return {
    document: { ...document, units: document.units.map((unit) => ({ ...unit, text: '' })) },
    encoded,
    fragment: '',
  };
}

/** A hit must lead somewhere: every unit needs its place on the page. */
async function checkAnchors({ path, units }: SearchDocument, dir: string): Promise<void> {
  const page = await readFile(join(dir, path, 'index.html'), 'utf8');
  const ids = new Set(Array.from(page.matchAll(/\sid="([^"]+)"/g), ([, id]) => id));
  const lost = units.find(({ anchor }) => anchor !== '' && !ids.has(anchor));
  if (lost) throw new StageError(`${path} has no place for ${lost.anchor}: search would lead nowhere`);
}

/** Pagefind writes interfaces of its own, which the site does not use. */
async function dropInterfaces(outputPath: string): Promise<void> {
  const names = (await readdir(outputPath)).filter((name) => /-ui\.|-highlight\./.test(name));
  await Promise.all(names.map((name) => rm(join(outputPath, name))));
}

/** Which fragment holds which page: results name fragments. */
async function listFragments(outputPath: string): Promise<Map<string, string>> {
  const fragments = new Map<string, string>();
  for (const file of await readdir(join(outputPath, 'fragment'))) {
    const text = gunzipSync(await readFile(join(outputPath, 'fragment', file))).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    fragments.set(url, file.replace(/\.pf_fragment$/, ''));
  }
  return fragments;
}

if (import.meta.main)
  await conduct('index', async () => {
    console.log(await indexSite(process.argv[2] ?? 'dist'));
  });
