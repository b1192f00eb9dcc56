/**
 * What a person typed, read: words, phrases in quotes, words to leave out (`-từ`), alternatives (`OR`),
 * abbreviations as what they stand for, numbers of documents as one word.
 */
import { listPlaceNames } from './place-names.ts';
import { shortForms } from '../text/short-forms.ts';
import { listWords, type Word } from './words.ts';

/** One word to look for. */
export interface Term {
  /** As typed. */
  typed: string;
  bare: string;
  exact: string;
  /** Typed with at least one mark: then its marks are meant. */
  marked: boolean;
  /** The `và` of an abbreviation, which texts leave out or print as a comma. */
  optional: boolean;
}

/** Words of which all are wanted. */
export interface Alternative {
  terms: Term[];
  /** Stretches of `terms`, end exclusive, that must stand together: what was in quotes. */
  phrases: [number, number][];
  /** Stretches of `terms`, end exclusive, that are the name of a place: together in a text or in what is above it. */
  names: [number, number][];
  /** Each of these phrases keeps a text out. */
  excluded: Term[][];
}

export interface Query {
  /** As typed, in NFC, with single spaces. */
  text: string;
  alternatives: Alternative[];
}

/** More words than this are too many to be meant one by one; a pasted sentence is found by its first ones. */
const mostTerms = 30;

const quotes = /["“”„«»]/gu;
/** An operator, a phrase, or words up to the next of them. */
const pieces =
  /(?<or>(?<=^|\s)(?:OR|HOẶC)(?=\s|$)|\|)|(?<minus>(?<=^|\s)[-−–](?=[\p{L}\p{N}"]))?(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"|]+))/gu;

/** Reads a query; null where there is nothing to look for. */
export function readQuery(input: string): Query | null {
  const text = input.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const alternatives: Alternative[] = [];
  let current: Alternative = { terms: [], phrases: [], names: [], excluded: [] };
  for (const { groups = {} } of joinNumbers(text).replace(quotes, '"').matchAll(pieces)) {
    if (groups['or'] !== undefined) {
      alternatives.push(current);
      current = { terms: [], phrases: [], names: [], excluded: [] };
      continue;
    }
    const terms = readTerms(groups['phrase'] ?? groups['word'] ?? '');
    if (groups['minus'] !== undefined) current.excluded.push(terms);
    else {
      const from = current.terms.length;
      current.terms.push(...terms);
      if (groups['phrase'] !== undefined && terms.length > 1)
        current.phrases.push([from, from + terms.length]);
    }
  }
  alternatives.push(current);
  const asked = alternatives.map(shorten).filter(({ terms }) => terms.length > 0);
  return asked.length > 0 ? { text, alternatives: asked } : null;
}

/** `KH & CN` and `KH - CN` are one word: blanks around their signs go. */
const joinNumbers = (text: string): string => text.replace(/(?<=\p{L})\s?&\s?(?=\p{L})/gu, '&');

function shorten({ terms, phrases, excluded }: Alternative): Alternative {
  const first = terms.slice(0, mostTerms);
  const names = listPlaceNames(first.map(({ bare }) => bare));
  return {
    terms: first.map((term, at) => ({ ...term, marked: term.marked || isInMarkedName(at, names, first) })),
    phrases: phrases.filter(([, end]) => end <= mostTerms),
    names,
    excluded: excluded.filter((phrase) => phrase.length > 0),
  };
}

/** `Nam Định` was typed with its marks: its `Nam` is not `năm`. */
const isInMarkedName = (at: number, names: readonly [number, number][], terms: readonly Term[]): boolean =>
  names.some(([from, end]) => from <= at && at < end && terms.slice(from, end).some(({ marked }) => marked));

const abbreviationKey = (short: string): string =>
  listWords(short)
    .map(({ bare }) => bare)
    .join('');

/** Short forms are typed in small letters and without marks as well: `khcn`, `ubnd`, `dmst`. */
const longForms = new Map([...shortForms].reverse().map(([short, long]) => [abbreviationKey(short), long]));

/** A stretch without blanks, or the words of a phrase, as terms. */
function readTerms(text: string): Term[] {
  return text.split(' ').flatMap((piece) => {
    const long = longForms.get(abbreviationKey(piece));
    if (long === undefined || /\p{N}/u.test(piece))
      return listWords(piece).map((word) => termOf(word, piece));
    return long.flatMap((syllable) =>
      listWords(syllable).map((word) => ({
        ...termOf(word, syllable),
        typed: piece,
        optional: syllable === 'và',
      })),
    );
  });
}

function termOf({ bare, exact, start, end }: Word, from: string): Term {
  return { typed: from.slice(start, end), bare, exact, marked: bare !== exact, optional: false };
}
