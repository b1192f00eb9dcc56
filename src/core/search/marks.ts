/** Where the words of a query stand in a text: for excerpts, and for the page that a hit leads to. */
import { findNumbers } from '../references/numbers.ts';
import { expandShort, shortForm } from '../text/short-forms.ts';
import type { ReadPlace } from './encode.ts';
import { numberKey } from './number-key.ts';
import { readQuery, type Query, type Term } from './query.ts';
import { keysOf, listWords } from './words.ts';

type Span = [number, number];
interface Place {
  start: number;
  end: number;
  keys: { bare: string; exact: string }[];
}

/**
 * The stretches of `text` that a query is about, in order, not overlapping; none where the text has none of its
 * words. Words found without their marks are marked where the text does not have them with these marks.
 *
 * @param text One provision, as shown.
 * @param query As typed.
 * @returns Offsets in `text`, end exclusive.
 */
export function findMarks(text: string, query: string): Span[] {
  const read = readQuery(query);
  return read === null ? [] : markText(text, read);
}

/** The same for a query that was read before. */
export const markText = (text: string, query: Query): Span[] => mark(readPlaces(text), query);

/** The same for a text that was read from the index, which knows corrected words and numbers in any shape. */
export function markPlaces(places: readonly ReadPlace[], query: Query): Span[] {
  return mark(
    places.map(({ start, end, words }) => ({ start, end, keys: words.map(keysOf) })),
    query,
  );
}

const shortForms = new RegExp(shortForm, 'gu');

/** The words of a text, with what abbreviations and numbers stand for. */
function readPlaces(text: string): Place[] {
  const places: Place[] = listWords(text).map(({ start, end, ...keys }) => ({ start, end, keys: [keys] }));
  const wholes = [
    ...[...text.matchAll(shortForms)].map(({ 0: short, index }) => ({
      span: [index, index + short.length] as Span,
      words: [...expandShort(short)],
    })),
    ...findNumbers(text).map(({ span, number }) => ({ span, words: [numberKey(number)] })),
  ];
  return wholes.reduce(joinPlaces, places);
}

/** One place for all words of a stretch, which can be found by other words as well. */
function joinPlaces(places: Place[], { span: [from, to], words }: { span: Span; words: string[] }): Place[] {
  const inside = places.filter(({ start, end }) => start >= from && end <= to);
  const keys = [...inside.flatMap((place) => place.keys), ...words.map(keysOf)];
  const before = places.filter(({ end }) => end <= from);
  const behind = places.filter(({ start }) => start >= to);
  return inside.length === 0 ? places : [...before, { start: from, end: to, keys }, ...behind];
}

type Form = 'exact' | 'bare';
const has = (place: Place | undefined, term: Term, form: Form): boolean =>
  place?.keys.some((key) => key[form] === term[form]) ?? false;

function mark(places: readonly Place[], { alternatives }: Query): Span[] {
  for (const form of ['exact', 'bare'] as const) {
    const runs = alternatives.flatMap(({ terms }) => findRuns(places, terms, form, terms.length));
    if (runs.length > 0) return join(places, runs.flat());
  }
  const parts = alternatives.flatMap(({ terms }) => markParts(places, terms));
  return join(places, parts);
}

/** Stretches of words: those beside another word of the query, and words that never stand beside one. */
function markParts(places: readonly Place[], terms: readonly Term[]): number[] {
  const form: Form = terms.every((term) => places.some((place) => has(place, term, 'exact')))
    ? 'exact'
    : 'bare';
  const marked: number[] = [];
  const beside = new Set<Term>();
  for (let from = 0; from + 1 < terms.length; from += 1) {
    const pair = terms.slice(from, from + 2);
    const runs = findRuns(places, pair, form, 2);
    if (runs.length > 0) for (const term of pair) beside.add(term);
    marked.push(...runs.flat());
  }
  const alone = terms.filter((term) => !beside.has(term));
  places.forEach((place, at) => {
    if (alone.some((term) => has(place, term, form))) marked.push(at);
  });
  return marked;
}

/** Numbers of the places of each run of terms: each at the place after the last one, or at the same. */
function findRuns(places: readonly Place[], terms: readonly Term[], form: Form, length: number): number[][] {
  const runs: number[][] = [];
  for (let start = 0; start < places.length; start += 1) {
    const run = terms.slice(0, length).reduce<number[] | null>((ends, term, index) => {
      if (ends === null) return null;
      const last = ends.at(-1);
      if (last === undefined) return has(places[start], term, form) ? [start] : null;
      if (has(places[last + 1], term, form)) return [...ends, last + 1];
      return (index > 0 && has(places[last], term, form)) || term.optional ? ends : null;
    }, []);
    if (run !== null && run.length > 0) runs.push(run);
  }
  return runs;
}

/** Places as stretches; places side by side are one stretch. */
function join(places: readonly Place[], numbers: readonly number[]): Span[] {
  const spans: Span[] = [];
  let before = -2;
  for (const at of [...new Set(numbers)].sort((a, b) => a - b)) {
    const place = places[at];
    const last = spans.at(-1);
    if (!place) continue;
    if (last && before === at - 1) last[1] = place.end;
    else spans.push([place.start, place.end]);
    before = at;
  }
  return spans;
}
