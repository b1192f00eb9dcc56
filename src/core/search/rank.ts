/** The query plan: which units answer a query, best first, and what had to be given up to find any. */
import type { Catalogue } from './catalogue.ts';
import type { Lexicon } from './lexicon.ts';
import { compareFound, findAll, findMost, type AlternativePlaces, type Found } from './match.ts';
import type { Places } from './places.ts';
import type { Alternative, Query, Term } from './query.ts';
import type { Relaxation } from './types.ts';

/** What a search needs of an index. */
export interface SearchIndex {
  catalogue: Catalogue;
  lexicon: Lexicon;
  /** Places of a word in any of these very forms, sorted. */
  lookUp: (forms: readonly string[]) => Promise<Places>;
}

export interface Ranking {
  /** Best first. */
  found: Found[];
  relaxed: Relaxation[];
  /** The query by which they were found: its last word may be a whole one now. */
  query: Query;
}

/** How far the marks of a query are taken at their word: all, those of words that have any, none. */
const strictness = ['strict', 'marked', 'loose'] as const;
type Strictness = (typeof strictness)[number];

/** Rankings of the last queries: another filter or order of the same query costs nothing. */
const remembered = new WeakMap<SearchIndex, Map<string, Promise<Ranking>>>();
const mostRemembered = 20;

/** Finds the units that answer a query. */
export function rank(query: Query, index: SearchIndex): Promise<Ranking> {
  const known = remembered.get(index) ?? new Map<string, Promise<Ranking>>();
  remembered.set(index, known);
  const key = JSON.stringify(query);
  const ranking = known.get(key) ?? rankAnew(query, index);
  if (known.size >= mostRemembered) known.clear();
  known.set(key, ranking);
  return ranking;
}

async function rankAnew(query: Query, index: SearchIndex): Promise<Ranking> {
  const isMarked = query.alternatives.some(({ terms }) => terms.some(({ marked }) => marked));
  const steps = isMarked ? strictness : (['loose'] as const);
  let best: Ranking | undefined;
  for (const step of steps) {
    const all = await findWith(query, index, (term) => formsOf(term, step, index.lexicon));
    const isRelaxed = step === 'loose' && isMarked;
    // Other marks and other places of the words are two things given up: what is found then, is so by chance.
    const found = isRelaxed ? all.filter(({ tier }) => tier === 'phrase') : all;
    const closeBy = isCloseBy(found);
    const relaxed: Relaxation[] = isRelaxed ? [{ kind: 'accents' }] : [];
    if (found.length > 0 && (best === undefined || closeBy)) best = { found, relaxed, query };
    if (closeBy) break;
  }
  best ??= (await findBeginning(query, index)) ?? (await findSome(query, index));
  return { ...best, relaxed: [...best.relaxed, ...nearness(best.found, query)] };
}

/** How many units hold all words of a query, with or without their marks; none where no two stand together. */
export async function countHits(query: Query, index: SearchIndex): Promise<number> {
  const found = await findWith(query, index, ({ bare }) => index.lexicon.bare(bare));
  return isCloseBy(found) ? found.length : 0;
}

const isCloseBy = ([first]: readonly Found[]): boolean => first?.tier === 'phrase' || first?.tier === 'near';

function nearness([first]: readonly Found[], { alternatives }: Query): Relaxation[] {
  const several = alternatives.some(({ terms }) => terms.length > 1);
  return several && first?.tier === 'all' ? [{ kind: 'nearness' }] : [];
}

function formsOf({ bare, exact, marked }: Term, step: Strictness, lexicon: Lexicon): readonly string[] {
  return step === 'strict' || (step === 'marked' && marked) ? lexicon.exact(exact) : lexicon.bare(bare);
}

/** Finds with the forms that each term may have; the best of all alternatives counts for a unit. */
async function findWith(
  query: Query,
  index: SearchIndex,
  forms: (term: Term) => readonly string[],
  find: typeof findAll = findAll,
): Promise<Found[]> {
  const best = new Map<number, Found>();
  for (const alternative of query.alternatives) {
    for (const found of find(alternative, await placesOf(alternative, index, forms), index.catalogue)) {
      const known = best.get(found.unit);
      if (!known || compareFound(found, known) < 0) best.set(found.unit, found);
    }
  }
  return [...best.values()].sort(compareFound);
}

async function placesOf(
  { terms, excluded }: Alternative,
  { lookUp, lexicon }: SearchIndex,
  forms: (term: Term) => readonly string[],
): Promise<AlternativePlaces> {
  const unwanted = (term: Term): Promise<Places> =>
    lookUp(term.marked ? lexicon.exact(term.exact) : lexicon.bare(term.bare));
  return {
    terms: await Promise.all(terms.map((term) => lookUp(forms(term)))),
    excluded: await Promise.all(excluded.map((phrase) => Promise.all(phrase.map(unwanted)))),
  };
}

/**
 * Takes the last word for the beginning of one: it may not be typed to its end. Where texts have it as a word, or
 * it was typed with marks that may not be those of the whole word, only a phrase shows that it was meant so.
 */
async function findBeginning(query: Query, index: SearchIndex): Promise<Ranking | undefined> {
  const { lexicon } = index;
  const last = query.alternatives.at(-1)?.terms.at(-1);
  if (!last || last.bare.length < 2) return undefined;
  const isWord = lexicon.bare(last.bare).length > 0;
  const forms = lexicon.beginning(last.bare);
  const all = await findWith(query, index, (term) => (term === last ? forms : lexicon.bare(term.bare)));
  const found = all.filter(({ tier }) => (!isWord && !last.marked) || tier === 'phrase');
  return found.length > 0 ? { found, relaxed: [{ kind: 'beginning', word: last.typed }], query } : undefined;
}

/** Gives up some words, or at least that they stand together. */
async function findSome(query: Query, index: SearchIndex): Promise<Ranking> {
  const found = await findWith(query, index, (term) => formsOf(term, 'marked', index.lexicon), findMost);
  const terms = query.alternatives[0]?.terms ?? [];
  const missing = [...new Set((found[0]?.missing ?? []).map((at) => terms[at]?.typed ?? ''))].filter(
    (word) => word !== '',
  );
  const relaxed: Relaxation[] = [missing.length > 0 ? { kind: 'words', missing } : { kind: 'nearness' }];
  return { found, relaxed: found.length > 0 ? relaxed : [], query };
}
