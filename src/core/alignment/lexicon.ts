/** The words of one directive: numbers for them, how much each tells, and which look alike. */
import type { RoleToken } from '../text/roles.ts';

/** How tokens are written as symbols: with their diacritics, or (for text that lost them) without. */
export const spellings = ['marked', 'bare'] as const;
export type Spelling = (typeof spellings)[number];

export interface Lexicon {
  spelling: Spelling;
  /** Symbol → its number. */
  ids: ReadonlyMap<string, number>;
  /** Fold → its number; symbols that differ only in diacritics share it. */
  folds: ReadonlyMap<string, number>;
  /** Number of a fold → number of the most used symbol with it. */
  common: Int32Array;
  /** Number of a fold → numbers of all symbols with it. */
  spelt: readonly (readonly number[])[];
  /** A fold with one letter left out → numbers of the folds it can come from. */
  shortened: ReadonlyMap<string, readonly string[]>;
  /** Two neighbouring symbols (by `pairOf`) → their number as a term, behind those of the symbols. */
  pairs: ReadonlyMap<number, number>;
  /** By term: scaled inverse document frequency, 0 (in every provision) to 1 (in one or none). */
  weights: Float64Array;
}

/** Syllables of fewer letters have too many neighbours at one letter's distance. */
const shortestFuzzy = 4;

/** The symbol of a token: all bodies of one role are one symbol. */
export function symbolOf(token: RoleToken, spelling: Spelling): string {
  if (token.role !== null) return `@${token.role}`;
  return spelling === 'bare' ? token.fold : token.key;
}

/** One number for two neighbouring symbols; symbols are numbered from 0 in every lexicon. */
export function pairOf(first: number, second: number): number {
  return first * 1_048_576 + second;
}

/**
 * Inverse document frequency scaled to 0–1: what is in one provision or in none weighs 1, what is in
 * all of them nearly 0. The scale makes constants mean the same for 7 provisions and for 70.
 */
export function scaledFrequency(inProvisions: number, provisions: number): number {
  const top = Math.log((provisions + 1) / 1.5);
  if (top <= 0) return 1;
  return Math.min(1, Math.max(0, Math.log((provisions + 1) / (inProvisions + 0.5)) / top));
}

/** All strings that one left-out letter makes of `text`. */
export function deletions(text: string): string[] {
  return Array.from({ length: text.length }, (_, at) => text.slice(0, at) + text.slice(at + 1));
}

function shortenedForms(folds: Iterable<string>): Map<string, string[]> {
  const table = new Map<string, string[]>();
  const add = (form: string, fold: string): void => {
    const found = table.get(form);
    if (found === undefined) table.set(form, [fold]);
    else if (!found.includes(fold)) found.push(fold);
  };
  for (const fold of folds) {
    if (fold.length < shortestFuzzy || !/^[a-z]+$/u.test(fold)) continue;
    add(fold, fold);
    for (const form of deletions(fold)) add(form, fold);
  }
  return table;
}

function numbering(words: Iterable<string>): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const word of words) if (!numbers.has(word)) numbers.set(word, numbers.size);
  return numbers;
}

interface Counted {
  symbols: Map<string, number>;
  pairs: Map<number, number>;
}

/** In how many provisions each symbol and pair stands; what only the background has counts 0. */
function countProvisions(
  provisions: readonly (readonly RoleToken[])[],
  background: readonly (readonly RoleToken[])[],
  ids: ReadonlyMap<string, number>,
  spelling: Spelling,
): Counted {
  const counted: Counted = { symbols: new Map(), pairs: new Map() };
  const count = (tokens: readonly RoleToken[], step: number): void => {
    const symbols = tokens.map((token) => symbolOf(token, spelling));
    for (const symbol of new Set(symbols))
      counted.symbols.set(symbol, (counted.symbols.get(symbol) ?? 0) + step);
    const numbers = symbols.map((symbol) => ids.get(symbol) ?? 0);
    const pairs = new Set(numbers.slice(1).map((number, at) => pairOf(numbers[at] ?? 0, number)));
    for (const pair of pairs) counted.pairs.set(pair, (counted.pairs.get(pair) ?? 0) + step);
  };
  for (const tokens of provisions) count(tokens, 1);
  for (const tokens of background) count(tokens, 0);
  return counted;
}

/** For each fold the symbol that the directive uses most: what a syllable without accents is read as. */
function commonSymbols(
  tokens: readonly RoleToken[],
  ids: ReadonlyMap<string, number>,
  folds: ReadonlyMap<string, number>,
  spelling: Spelling,
): Int32Array {
  const uses = new Map<number, number>();
  const common = new Int32Array(folds.size).fill(-1);
  for (const token of tokens) {
    const id = ids.get(symbolOf(token, spelling)) ?? 0;
    const fold = folds.get(token.fold) ?? 0;
    const count = (uses.get(id) ?? 0) + 1;
    uses.set(id, count);
    const best = common[fold] ?? -1;
    if (best < 0 || count > (uses.get(best) ?? 0)) common[fold] = id;
  }
  return common;
}

/** For each fold all symbols that the directive writes it with. */
function spellingsOf(
  tokens: readonly RoleToken[],
  ids: ReadonlyMap<string, number>,
  folds: ReadonlyMap<string, number>,
  spelling: Spelling,
): number[][] {
  const table = Array.from(folds, (): Set<number> => new Set());
  for (const token of tokens) table[folds.get(token.fold) ?? 0]?.add(ids.get(symbolOf(token, spelling)) ?? 0);
  return table.map((symbols) => [...symbols]);
}

/**
 * Counts the words of a directive.
 *
 * @param provisions Tokens of each provision that can be taken up: frequencies come from these.
 * @param background Tokens of title, opening and viewpoints: known words, but they set no frequency.
 * @param spelling Whether symbols keep their diacritics.
 */
export function buildLexicon(
  provisions: readonly (readonly RoleToken[])[],
  background: readonly (readonly RoleToken[])[],
  spelling: Spelling,
): Lexicon {
  const all = [...provisions, ...background].flat();
  const ids = numbering(all.map((token) => symbolOf(token, spelling)));
  const folds = numbering(all.map((token) => token.fold));
  const counted = countProvisions(provisions, background, ids, spelling);
  const pairs = new Map([...counted.pairs.keys()].map((pair, number) => [pair, ids.size + number]));
  const weights = new Float64Array(ids.size + pairs.size);
  for (const [symbol, id] of ids)
    weights[id] = scaledFrequency(counted.symbols.get(symbol) ?? 0, provisions.length);
  for (const [pair, count] of counted.pairs)
    weights[pairs.get(pair) ?? 0] = scaledFrequency(count, provisions.length);
  const common = commonSymbols(all, ids, folds, spelling);
  const spelt = spellingsOf(all, ids, folds, spelling);
  return { spelling, ids, folds, common, spelt, shortened: shortenedForms(folds.keys()), weights, pairs };
}
