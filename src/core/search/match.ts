/** Which units hold the words of a query, and how well: as a phrase, near each other, all of them, most of them. */
import type { Catalogue } from './catalogue.ts';
import { follow, mergePlaces, noPlaces, placesWithin, shortestSpan, type Places } from './places.ts';
import type { Alternative, Term } from './query.ts';
import { unitKinds } from './types.ts';

/** Best first; `around`: some words stand in the headings above or in the name of the document. */
export const tiers = ['phrase', 'near', 'all', 'around', 'most'] as const;
export type Tier = (typeof tiers)[number];

export interface Found {
  unit: number;
  tier: Tier;
  /** Orders units of one tier, higher first. */
  score: number;
  /** Terms that are missing, by number. */
  missing: number[];
}

/** The places of each term of an alternative, and of each phrase that keeps a unit out. */
export interface AlternativePlaces {
  terms: readonly Places[];
  excluded: readonly (readonly Places[])[];
}

/** All words within so many times their number are near each other. */
const reach = 2;
/** So great a share of the words must stand beside another word of the query where they are far apart. */
const leastBeside = 0.6;
/** So great a share of the weight of the words must be there, where some are missing. */
const leastWeight = 0.6;

/** Units that hold all words of an alternative. */
export function findAll(alternative: Alternative, places: AlternativePlaces, catalogue: Catalogue): Found[] {
  const { terms } = alternative;
  const needed = bitsOf(terms);
  const masks = maskUnits(places.terms, catalogue);
  const phrases = countPhrases(terms, places.terms, catalogue);
  const allowed = allow(alternative, places, catalogue);
  const found: Found[] = [];
  for (let unit = 0; unit < masks.length; unit += 1) {
    if (((masks[unit] ?? 0) & needed) !== needed || !allowed(unit)) continue;
    const times = phrases.get(unit) ?? 0;
    if (times > 0) found.push(rate(unit, 'phrase', 0.15 * Math.min(3, times), terms.length, catalogue));
    else found.push(...rateScattered(unit, terms, within(unit, places.terms, catalogue), catalogue));
  }
  if (found.some(({ tier }) => tier === 'phrase' || tier === 'near')) return found;
  return [...found, ...findAround(terms, places.terms, masks, allowed, catalogue)];
}

/** A unit that has all words, but not as a phrase: near each other, or at least in pairs. */
function rateScattered(
  unit: number,
  terms: readonly Term[],
  own: readonly Places[],
  catalogue: Catalogue,
): Found[] {
  const span = shortestSpan(own.filter((_, at) => !terms[at]?.optional));
  if (span <= terms.length * reach) return [rate(unit, 'near', terms.length / span, terms.length, catalogue)];
  const share = terms.length > 2 ? besideShare(own) : 0;
  return share >= leastBeside ? [rate(unit, 'all', share, 1, catalogue)] : [];
}

/** Units that hold a part of the words, the rest standing above them or in the name of their document. */
function findAround(
  terms: readonly Term[],
  places: readonly Places[],
  masks: Uint32Array,
  allowed: (unit: number) => boolean,
  catalogue: Catalogue,
): Found[] {
  const needed = bitsOf(terms);
  const found: Found[] = [];
  const above: number[] = [];
  for (let unit = 0; unit < masks.length; unit += 1) {
    above.length = catalogue.depth[unit] ?? 0;
    const own = masks[unit] ?? 0;
    const around = above.reduce((bits, heading) => bits | (masks[heading] ?? 0), 0);
    above.push(unit);
    if (own === 0 || (own & needed) === needed || ((own | around) & needed) !== needed || !allowed(unit))
      continue;
    const beside = new Set(above.flatMap((other) => listBeside(within(other, places, catalogue))));
    const share = beside.size / terms.length;
    const rare = besideShare(within(unit, places, catalogue));
    if (share >= leastBeside) found.push(rate(unit, 'around', share + rare, 1, catalogue));
  }
  return found;
}

/** Units that hold most words of an alternative, rare words counting more than common ones. */
export function findMost(alternative: Alternative, places: AlternativePlaces, catalogue: Catalogue): Found[] {
  const { terms } = alternative;
  if (terms.length < 3) return [];
  const masks = maskUnits(places.terms, catalogue);
  const allowed = allow(alternative, places, catalogue);
  const weights = places.terms.map(({ length }) => Math.log(1 + masks.length / (length + 1)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const found: Found[] = [];
  for (let unit = 0; unit < masks.length; unit += 1) {
    const mask = masks[unit] ?? 0;
    const has = weights.reduce((sum, weight, at) => (mask & (1 << at) ? sum + weight : sum), 0);
    if (has < leastWeight * total || !allowed(unit)) continue;
    const share = besideShare(within(unit, places.terms, catalogue));
    if (share < leastBeside * leastWeight) continue;
    const missing = terms.flatMap(({ optional }, at) => (optional || mask & (1 << at) ? [] : [at]));
    found.push({ ...rate(unit, 'most', 3 * (has / total) + share, 1, catalogue), missing });
  }
  return found;
}

/** Orders by tier, then by score, then as the documents stand. */
export function compareFound(a: Found, b: Found): number {
  return (
    (a.tier === b.tier ? 0 : tiers.indexOf(a.tier) - tiers.indexOf(b.tier)) ||
    b.score - a.score ||
    a.unit - b.unit
  );
}

const bitsOf = (terms: readonly Term[]): number =>
  terms.reduce((bits, { optional }, at) => (optional ? bits : bits | (1 << at)), 0);

const kindWeights: Record<(typeof unitKinds)[number], number> = {
  heading: 0.5,
  provision: 0.6,
  task: 0.6,
  organisation: 0.5,
  target: 0.5,
  purpose: 0.2,
  other: -0.3,
};
const directiveWeight = 0.5;

/** A unit that says little besides the words is more about them; the directive comes before the plans. */
function rate(unit: number, tier: Tier, fit: number, words: number, catalogue: Catalogue): Found {
  const length = (catalogue.starts[unit + 1] ?? 0) - (catalogue.starts[unit] ?? 0);
  const kind = unitKinds[catalogue.kind[unit] ?? 0] ?? 'other';
  const document = catalogue.documents[catalogue.documentOf[unit] ?? 0];
  const role = document?.role === 'directive' ? directiveWeight : 0;
  const density = Math.min(1, words / Math.max(1, length));
  return { unit, tier, score: fit + kindWeights[kind] + role + 2 * density, missing: [] };
}

/** For each unit, one bit a term that stands in it. */
function maskUnits(places: readonly Places[], { starts, documentOf }: Catalogue): Uint32Array {
  const masks = new Uint32Array(documentOf.length);
  for (const [at, list] of places.entries()) {
    let unit = 0;
    for (const place of list) {
      while ((starts[unit + 1] ?? Infinity) <= place) unit += 1;
      masks[unit] = (masks[unit] ?? 0) | (1 << at);
    }
  }
  return masks;
}

const within = (unit: number, places: readonly Places[], { starts }: Catalogue): Places[] =>
  places.map((list) => placesWithin(list, starts[unit] ?? 0, starts[unit + 1] ?? 0));

/** In which units the terms stand as a phrase, and how often. */
function countPhrases(
  terms: readonly Term[],
  places: readonly Places[],
  { starts }: Catalogue,
): Map<number, number> {
  let ends = places[0] ?? noPlaces;
  for (let at = 1; at < places.length && ends.length > 0; at += 1) {
    const next = follow(ends, places[at] ?? noPlaces);
    ends = terms[at]?.optional ? mergePlaces([ends, next]) : next;
  }
  const counts = new Map<number, number>();
  let unit = 0;
  for (const place of ends) {
    while ((starts[unit + 1] ?? Infinity) <= place) unit += 1;
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

/** Whether a unit has every phrase in quotes, none of the excluded ones, and each name in itself or above it. */
function allow(
  { terms, phrases, names, excluded }: Alternative,
  places: AlternativePlaces,
  catalogue: Catalogue,
): (unit: number) => boolean {
  const count = ([from, to]: [number, number]): Map<number, number> =>
    countPhrases(terms.slice(from, to), places.terms.slice(from, to), catalogue);
  const wanted = phrases.map(count);
  const named = names.map((name) => reachDown(count(name), catalogue));
  const unwanted = excluded.map((phrase, at) => countPhrases(phrase, places.excluded[at] ?? [], catalogue));
  return (unit) =>
    wanted.every((counts) => counts.has(unit)) &&
    named.every((units) => units.has(unit)) &&
    !unwanted.some((counts) => counts.has(unit));
}

/** The units of a count and all that stand below them. */
function reachDown(counts: ReadonlyMap<number, number>, { depth }: Catalogue): Set<number> {
  const below = new Set<number>();
  for (const top of counts.keys()) {
    below.add(top);
    for (let unit = top + 1; (depth[unit] ?? 0) > (depth[top] ?? 0); unit += 1) below.add(unit);
  }
  return below;
}

/** Terms that stand beside the term before or after them, by number. */
function listBeside(own: readonly Places[]): number[] {
  const beside: number[] = [];
  let [from, ends] = [0, own[0] ?? noPlaces];
  for (let at = 1; at <= own.length; at += 1) {
    const next = follow(ends, own[at] ?? noPlaces);
    if (next.length > 0) ends = next;
    else {
      if (at - from > 1) for (let term = from; term < at; term += 1) beside.push(term);
      [from, ends] = [at, own[at] ?? noPlaces];
    }
  }
  return beside;
}

const besideShare = (own: readonly Places[]): number =>
  own.length === 1 ? Number((own[0]?.length ?? 0) > 0) : listBeside(own).length / own.length;
