/**
 * Wording that two plans share and the directive does not have: who may have borrowed from whom.
 *
 * Exact runs of syllables, as text-reuse detection does it (seed with a few neighbouring words, extend as far
 * as both texts agree). Words of the directive, of cited titles and of named programmes do not count, and what
 * most tasks say weighs little, so that the formulas of the genre make no borrowing.
 */
import { keptWeights } from '../alignment/cited.ts';
import { scaledFrequency } from '../alignment/lexicon.ts';
import { tokensOf } from '../alignment/reading.ts';
import { uncorrected, type Received } from '../document/corrected.ts';
import type { Document, Task } from '../document/types.ts';
import type { PicturesData, SharedPair, SharedPassage } from '../formats/pictures-contract.ts';
import type { RoleToken } from '../text/roles.ts';
import { isAsked, type LinkedPlan } from './coverage.ts';
import { findNames } from './named-documents.ts';

/** So many neighbouring syllables of the directive are its wording, wherever they stand. */
const directiveRun = 4;
/** A run starts where so many neighbouring syllables agree. */
const seedLength = 6;
/** Fewer words that the directive does not have are chance or an idiom. */
const leastWords = 8;
/** The same as a sum of weights: eight words of which half stand in every tenth task are a formula. */
const leastWeight = 6;
/** Wording of more plans than this is common property: no pair can be named for it. */
const mostPlans = 30;
/** What the data lists; the count of pairs is of all. */
const mostPairs = 30;
const mostPassages = 8;

/** One task, read for comparison with tasks of other plans. */
interface ReadTask {
  plan: number;
  task: Task;
  tokens: readonly RoleToken[];
  keys: readonly string[];
  /** Weight of each word that is neither the directive's nor a cited name; 0 for those. */
  weights: Float64Array;
}

/** `length` tokens from `at` in one task and from `place` in another. */
interface CommonRun {
  a: ReadTask;
  b: ReadTask;
  at: number;
  place: number;
  length: number;
  words: number;
}

/** A body of the same role is another body: its exact name counts here. */
const keysOf = (tokens: readonly RoleToken[]): string[] => tokens.map(({ key }) => key);

const joinRun = (keys: readonly string[], at: number, length: number): string =>
  keys.slice(at, at + length).join(' ');

/** All runs of `length` neighbours that some texts hold. */
function runsIn(texts: readonly Received[], length: number): Set<string> {
  const runs = new Set<string>();
  for (const text of texts) {
    const keys = keysOf(tokensOf(text));
    for (let at = 0; at + length <= keys.length; at++) runs.add(joinRun(keys, at, length));
  }
  return runs;
}

/** Marks the words of a task that are not its own: the directive's, and names of what it cites. */
function findForeign(
  text: string,
  tokens: readonly RoleToken[],
  keys: readonly string[],
  known: ReadonlySet<string>,
): boolean[] {
  const kept = keptWeights(tokens, text);
  const names = findNames(text);
  const foreign = tokens.map(
    ({ start, kind }, at) =>
      kind === 'document' ||
      kind === 'date' ||
      (kept[at] ?? 1) < 1 ||
      names.some((name) => start >= name.start && start < name.end),
  );
  for (let at = 0; at + directiveRun <= keys.length; at++)
    if (known.has(joinRun(keys, at, directiveRun))) foreign.fill(true, at, at + directiveRun);
  return foreign;
}

/** In how many tasks each pair of neighbours stands. */
function countPairs(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const keys of texts)
    for (const pair of new Set(keys.slice(1).map((_, at) => joinRun(keys, at, 2))))
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

function readTasks(plans: readonly LinkedPlan[], known: ReadonlySet<string>): ReadTask[] {
  const asked = plans.flatMap(({ tasks }, plan) =>
    tasks.filter(isAsked).map((task) => ({ plan, task, tokens: tokensOf(task) })),
  );
  const texts = asked.map(({ tokens }) => keysOf(tokens));
  const pairs = countPairs(texts);
  return asked.map(({ plan, task, tokens }, i) => {
    const keys = texts[i] ?? [];
    const foreign = findForeign(task.text, tokens, keys, known);
    const weightOf = (at: number): number =>
      scaledFrequency(pairs.get(joinRun(keys, at, 2)) ?? 0, asked.length);
    const weights = Float64Array.from(keys, (_, at) =>
      foreign[at] ? 0 : (weightOf(Math.max(0, at - 1)) + weightOf(Math.min(at, keys.length - 2))) / 2,
    );
    return { plan, task, tokens, keys, weights };
  });
}

interface Place {
  entry: ReadTask;
  at: number;
}

/** Every seed that stands in two plans or more, but not in too many. */
function listSeeds(entries: readonly ReadTask[]): Place[][] {
  const seeds = new Map<string, Place[]>();
  for (const entry of entries)
    for (let at = 0; at + seedLength <= entry.keys.length; at++) {
      const seed = joinRun(entry.keys, at, seedLength);
      const places = seeds.get(seed);
      if (places) places.push({ entry, at });
      else seeds.set(seed, [{ entry, at }]);
    }
  return [...seeds.values()].filter((places) => {
    const plans = new Set(places.map(({ entry }) => entry.plan)).size;
    return plans > 1 && plans <= mostPlans;
  });
}

/** The run that begins with a seed; null where the texts agree already before it, or where it says too little. */
function extend({ entry: a, at }: Place, { entry: b, at: place }: Place): CommonRun | null {
  if (at > 0 && place > 0 && a.keys[at - 1] === b.keys[place - 1]) return null;
  let length = 0;
  let weight = 0;
  let words = 0;
  while (a.keys[at + length] !== undefined && a.keys[at + length] === b.keys[place + length]) {
    // What one of the two cites, the other cannot have borrowed.
    const own = Math.min(a.weights[at + length] ?? 0, b.weights[place + length] ?? 0);
    weight += own;
    if (own > 0) words += 1;
    length += 1;
  }
  return words >= leastWords && weight >= leastWeight ? { a, b, at, place, length, words } : null;
}

const overlaps = (from: number, other: number, length: number, otherLength: number): boolean =>
  Math.min(from + length, other + otherLength) - Math.max(from, other) > 0;

/** Longest first; a passage that overlaps a longer one in either plan is left out. */
function choosePassages(runs: readonly CommonRun[]): CommonRun[] {
  const chosen: CommonRun[] = [];
  const sorted = [...runs].sort((x, y) => y.words - x.words || x.length - y.length);
  for (const run of sorted) {
    const isTaken = chosen.some(
      (other) =>
        (other.a === run.a && overlaps(other.at, run.at, other.length, run.length)) ||
        (other.b === run.b && overlaps(other.place, run.place, other.length, run.length)),
    );
    if (!isTaken) chosen.push(run);
  }
  return chosen;
}

function toPassage({ a, b, at, length, words }: CommonRun): SharedPassage {
  const start = a.tokens[at]?.start ?? 0;
  const end = a.tokens[at + length - 1]?.end ?? start;
  const side = ({ task: { id, label } }: ReadTask): SharedPassage['a'] => ({ task: id, label });
  return { a: side(a), b: side(b), text: a.task.text.slice(start, end), words };
}

/** The plan that is older by its date; nobody is said to be it where a date is missing. */
function earlierOf(a: Document, b: Document): string | null {
  const [first, second] = [a.facts.date, b.facts.date];
  if (first === null || second === null || first === second) return null;
  return first < second ? a.id : b.id;
}

/**
 * Finds what each two plans share.
 *
 * @param plans in the order of the coverage list
 * @param cited titles of documents outside the corpus: their words belong to nobody
 * @returns pairs with most shared words first
 */
export function findSharedWording(
  directive: Document,
  plans: readonly LinkedPlan[],
  cited: readonly string[],
): PicturesData['shared'] {
  const known = runsIn([...directive.provisions, ...cited.map(uncorrected)], directiveRun);
  const byPair = new Map<string, CommonRun[]>();
  for (const places of listSeeds(readTasks(plans, known)))
    for (const [i, first] of places.entries())
      for (const second of places.slice(i + 1)) {
        if (first.entry.plan === second.entry.plan) continue;
        const run = extend(first, second);
        if (run === null) continue;
        const pair = `${first.entry.plan} ${second.entry.plan}`;
        byPair.set(pair, [...(byPair.get(pair) ?? []), run]);
      }
  const pairs = [...byPair.values()].flatMap((runs): SharedPair[] => {
    const chosen = choosePassages(runs);
    const a = plans[chosen[0]?.a.plan ?? -1]?.document;
    const b = plans[chosen[0]?.b.plan ?? -1]?.document;
    if (!a || !b) return [];
    const words = chosen.reduce((sum, run) => sum + run.words, 0);
    const passages = chosen.slice(0, mostPassages).map(toPassage);
    return [{ a: a.id, b: b.id, earlier: earlierOf(a, b), words, count: chosen.length, passages }];
  });
  pairs.sort((x, y) => y.words - x.words);
  return { count: pairs.length, mostPlans, pairs: pairs.slice(0, mostPairs) };
}
