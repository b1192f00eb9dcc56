/**
 * The door between pages and data (the work of each body: `agencies.ts`). Pages ask here and hand the answer to a component; what is
 * worked out from several files is worked out once a build, never once a page.
 */
import { readFile } from 'node:fs/promises';
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { DocumentData, IndexData, ProvisionData, ReferencesData } from './core/formats/contract.ts';
import type { CoverageData } from './core/formats/coverage-contract.ts';
import { history, type History } from './core/publication/history.ts';
import { slugClauses } from './core/publication/clauses.ts';
import type { TargetsData } from './core/formats/targets-contract.ts';
import type { EventsData } from './core/formats/events.ts';
import type { WorkData } from './core/formats/work-contract.ts';
import { cardSource, type CardSource } from './core/formats/share-cards.ts';
import { comparisonData, type ComparisonData } from './core/formats/comparison-contract.ts';

/** Where `npm run content` wrote; the build says so when it publishes another corpus. */
const contentFolder = process.env['CONTENT_DIR'] ?? 'content/generated';

export type PlanFacts = CollectionEntry<'plans'>['data'];
export type CoverageRow = CoverageData['rows'][number];
export type LocalTask = CoverageData['local'][number];
export type PlanCount = CoverageData['plans'][number];

/** A clause of a directive: the nearest heading above provisions that can be taken up. */
export interface ClauseEntry {
  id: string;
  /** Last part of its address, `/<directive>/muc/<slug>/`. */
  slug: string;
  num: string;
  text: string;
  /** How it is cited: `mục 2`. */
  label: string;
  /** The section whose first clause it is: numbers of clauses begin again in each. */
  opens: Pick<ProvisionData, 'num' | 'text'> | null;
  rows: CoverageRow[];
}

/** All that the pages of one directive share. */
export interface DirectiveEntry {
  document: DocumentData;
  coverage: CoverageData;
  clauses: ClauseEntry[];
  /** Provisions by id. */
  provisions: Map<string, ProvisionData>;
  /** Coverage rows by the id of their provision. */
  rows: Map<string, CoverageRow>;
  /** Figures of pictures, and what pictures for sharing are made from. */
  cards: CardSource;
}

const known = new Map<string, Promise<DirectiveEntry>>();

/** The list of all documents, as `index.json` gives it. */
export async function listDocuments(): Promise<IndexData['documents']> {
  const entry = await getEntry('index', 'index');
  return entry?.data.documents ?? [];
}

/** What happened to the corpus, the newest first. */
export async function getEvents(): Promise<EventsData> {
  const entry = await getEntry('events', 'events');
  return entry?.data ?? { events: [] };
}

/** Every directive with what belongs to it, in the order of the index. */
export async function listDirectives(): Promise<DirectiveEntry[]> {
  const documents = await listDocuments();
  return Promise.all(documents.filter((d) => d.role === 'directive').map((d) => getDirective(d.id)));
}

/** A page for each directive: what `getStaticPaths` of such a page returns. */
export async function directivePaths(): Promise<
  { params: { directive: string }; props: { directive: DirectiveEntry } }[]
> {
  return (await listDirectives()).map((directive) => ({
    params: { directive: directive.document.id },
    props: { directive },
  }));
}

/** A page for each directive that has two plans at least, which make a pair. */
export async function pairPaths(): ReturnType<typeof directivePaths> {
  return (await directivePaths()).filter(({ props }) => props.directive.coverage.plans.length > 1);
}

/** A page for each plan of each directive: what `getStaticPaths` of such a page returns. */
export async function planPaths(): Promise<
  {
    params: { directive: string; plan: string };
    props: { directive: DirectiveEntry; plan: PlanFacts };
  }[]
> {
  const pages = (await listDirectives()).map(async (directive) =>
    (await listPlans(directive)).map((plan) => ({
      params: { directive: directive.document.id, plan: plan.id },
      props: { directive, plan },
    })),
  );
  return (await Promise.all(pages)).flat();
}

/** One directive; throws for an id that the corpus does not have. */
export function getDirective(id: string): Promise<DirectiveEntry> {
  let entry = known.get(id);
  // A production build reads its data once; the dev server must see an edit.
  if (!entry || import.meta.env.DEV) {
    entry = readDirective(id);
    known.set(id, entry);
  }
  return entry;
}

async function readDirective(id: string): Promise<DirectiveEntry> {
  const document = await getEntry('directives', `${id}/document`);
  const coverage = await getEntry('coverage', `${id}/coverage`);
  const pictures = await getEntry('pictures', `${id}/pictures`);
  if (!document || !coverage || !pictures)
    throw new Error(`No data for the directive "${id}"; run npm run content.`);
  const provisions = new Map(document.data.provisions.map((provision) => [provision.id, provision]));
  return {
    document: document.data,
    coverage: coverage.data,
    clauses: listClauses(coverage.data.rows, provisions),
    provisions,
    rows: new Map(coverage.data.rows.map((row) => [row.target, row])),
    cards: cardSource(document.data, coverage.data, pictures.data),
  };
}

function listClauses(rows: CoverageRow[], provisions: Map<string, ProvisionData>): ClauseEntry[] {
  const groups = Map.groupBy(rows, (row) => row.clause);
  const slugs = slugClauses([...groups.keys()]);
  const parents = [...groups.keys()].map((id) => provisions.get(id)?.parent ?? null);
  return [...groups].map(([id, own], at) => {
    const provision = provisions.get(id);
    const section = parents[at] ?? null;
    return {
      id,
      slug: slugs.get(id) ?? id,
      num: provision?.num ?? '',
      text: provision?.text ?? '',
      label: provision?.label ?? id,
      opens: section === parents[at - 1] ? null : (provisions.get(section ?? '') ?? null),
      rows: own,
    };
  });
}

/** The facts of one plan; throws for an unknown one. */
export async function getPlan(directive: string, plan: string): Promise<PlanFacts> {
  const entry = await getEntry('plans', `${directive}/${plan}`);
  if (!entry) throw new Error(`No data for the plan "${plan}" of "${directive}"; run npm run content.`);
  return entry.data;
}

/** The facts of all plans of a directive, in the order of the coverage list. */
export async function listPlans(directive: DirectiveEntry): Promise<PlanFacts[]> {
  const { id } = directive.document;
  return Promise.all(directive.coverage.plans.map((plan) => getPlan(id, plan.id)));
}

/** The comparison that was asked for last: pages of one plan are made one after the other. */
let latest: { file: string; comparison: Promise<ComparisonData> } | null = null;

/**
 * A plan beside its directive. Read when its pages are made and then let go: each is used by its own pages
 * only, and a collection would keep the texts of a thousand plans in memory.
 */
export function getComparison(directive: string, plan: string): Promise<ComparisonData> {
  const file = `${contentFolder}/data/${directive}/comparisons/${plan}.json`;
  if (latest?.file !== file || import.meta.env.DEV) latest = { file, comparison: readComparison(file) };
  return latest.comparison;
}

async function readComparison(file: string): Promise<ComparisonData> {
  return comparisonData.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** Wordings that are no longer in force, by `document#id`; none where no history was kept. */
export async function getEarlierTexts(directive: string): Promise<History> {
  const file = `${contentFolder}/data/${directive}/history.json`;
  return history.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** The MDX page of a document: `2024-69-kl-tw` or `2024-69-kl-tw/da-nang`. */
export async function getText(id: string): Promise<CollectionEntry<'texts'>> {
  const entry = await getEntry('texts', id);
  if (!entry) throw new Error(`No page for "${id}" in content/generated/pages; run npm run content.`);
  return entry;
}

/** Every document that a directive and its plans mention by number, with what is known of it. */
export async function getKnownDocuments(directive: string): Promise<ReferencesData['documents']> {
  const entry = await getEntry('references', `${directive}/references`);
  return entry?.data.documents ?? [];
}

/** Who is to do what by when, over all plans of a directive; throws for an unknown directive. */
export async function getWork(directive: string): Promise<WorkData> {
  const entry = await getEntry('work', `${directive}/work`);
  if (!entry) throw new Error(`No work of the plans of "${directive}"; run npm run content.`);
  return entry.data;
}

/** Figures with a unit, of a directive and its plans; throws for an unknown directive. */
export async function getTargets(directive: string): Promise<TargetsData> {
  const entry = await getEntry('targets', `${directive}/targets`);
  if (!entry) throw new Error(`No figures of "${directive}"; run npm run content.`);
  return entry.data;
}

/** Pages written by hand, in `content/pages`. */
export function listPages(): Promise<CollectionEntry<'pages'>[]> {
  return getCollection('pages');
}
