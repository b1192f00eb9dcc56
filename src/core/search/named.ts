/** Documents that a query names by number, in any shape: `69-KL/TW`, `69 kl tw`, `1158/QD-TTg`, `kết luận 69`. */
import type { Alternative, Query, Term } from './query.ts';
import type { KnownNumber } from './table.ts';
import { numberKey } from './number-key.ts';
import { listWords } from './words.ts';

/** What may stand around a number without meaning anything else: `kết luận số 69 của Bộ Chính trị`. */
const fillers = new Set(['so', 'van', 'ban', 'cua', 'nam', 'ngai', 'ngay', 'thang']);

const bareWords = (text: string): string[] => listWords(text).map(({ bare }) => bare);
/** `09` and `9` are one number. */
const plain = (word: string): string => word.replace(/^0+(?=\d)/u, '');

/** The documents that a query is about as a whole; usually none. */
export function findNamed(query: Query, numbers: readonly KnownNumber[]): KnownNumber[] {
  const [alternative, ...others] = query.alternatives;
  if (!alternative || others.length > 0 || alternative.excluded.length > 0) return [];
  const words = bareWords(query.text);
  const whole = numbers.filter(
    ({ number }) => words.join('').endsWith(numberKey(number)) || holds(words, number),
  );
  const meant = (whole.length > 0 ? whole : numbers).filter((entry) => isNamed(words, entry));
  const exact = meant.filter(({ number }) => holds(words, number));
  return exact.length > 0 ? exact : meant;
}

function holds(words: readonly string[], number: string): boolean {
  const key = numberKey(number);
  return words.some((_, from) => {
    let joined = '';
    for (const word of words.slice(from)) {
      joined += word;
      if (joined === key) return true;
      if (joined.length > key.length) return false;
    }
    return false;
  });
}

/** Whether the words are the number of the document, a part of it with its main number, its type and nothing else. */
function isNamed(words: readonly string[], { number, type, authority, date }: KnownNumber): boolean {
  const [main = '', ...signs] = bareWords(number);
  const own = new Map<string, number>();
  const known = [
    main,
    ...signs,
    ...bareWords(type ?? ''),
    ...bareWords(authority ?? ''),
    ...bareWords(date ?? ''),
  ];
  for (const word of known) own.set(plain(word), (own.get(plain(word)) ?? 0) + 1);
  const joinedSigns = signs.join('');
  let hasMain = false;
  for (const word of words) {
    if (!hasMain && plain(word) === plain(main)) hasMain = true;
    else if (
      !own.has(plain(word)) &&
      !fillers.has(word) &&
      !(word.length > 1 && joinedSigns.startsWith(word))
    )
      return false;
  }
  return hasMain;
}

const numberTerm = (key: string, typed: string): Term => ({
  typed,
  bare: key,
  exact: key,
  marked: false,
  optional: false,
});

/** The query that asks where documents are cited. */
export function askForCitations(text: string, named: readonly KnownNumber[]): Query {
  const alternatives = named.map(({ number }): Alternative => ({
    terms: [numberTerm(numberKey(number), number)],
    phrases: [],
    names: [],
    excluded: [],
  }));
  return { text, alternatives };
}

/** Takes the words of a known number together: they are one word of the index, however they were typed. */
export function joinNumbers(query: Query, numbers: readonly KnownNumber[]): Query {
  const keys = new Set(numbers.map(({ number }) => numberKey(number)));
  return { ...query, alternatives: query.alternatives.map((alternative) => joinIn(alternative, keys)) };
}

function joinIn(alternative: Alternative, keys: ReadonlySet<string>): Alternative {
  const terms: Term[] = [];
  const newPlace: number[] = [];
  for (let at = 0; at < alternative.terms.length;) {
    const length = longestKey(alternative.terms.slice(at), keys);
    const joined = alternative.terms.slice(at, at + Math.max(1, length));
    newPlace.push(...joined.map(() => terms.length));
    const [first] = joined;
    const bare = joined.map((term) => term.bare).join('');
    if (first) terms.push(length > 1 ? numberTerm(bare, joined.map(({ typed }) => typed).join(' ')) : first);
    at += joined.length;
  }
  newPlace.push(terms.length);
  const move = (at: number): number => newPlace[at] ?? terms.length;
  return { ...alternative, terms, phrases: alternative.phrases.map(([from, to]) => [move(from), move(to)]) };
}

/** How many of the first terms are a known number together; 0 for none. */
function longestKey(terms: readonly Term[], keys: ReadonlySet<string>): number {
  const most = 8;
  let [joined, found] = ['', 0];
  terms.slice(0, most).forEach(({ bare }, at) => {
    joined += bare;
    if (keys.has(joined)) found = at + 1;
  });
  return found;
}

/** `12/QĐ-ABC`: a number of the shape that documents have, whether or not anybody knows it. */
export const looksLikeNumber = (text: string): boolean =>
  /^\s*(?:\p{L}+\s+){0,3}\d{1,5}\s*[-–/]\s*(?:\d{4}\s*\/\s*)?\p{L}+(?:\s*[-–/]\s*\p{L}+\d*)*\s*$/u.test(text);
