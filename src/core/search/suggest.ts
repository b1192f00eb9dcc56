/** What to search for instead, where nothing was found. */
import { numberKey } from './number-key.ts';
import type { Lexicon } from './lexicon.ts';
import { readQuery, type Query, type Term } from './query.ts';
import { looksLikeNumber } from './named.ts';
import type { KnownNumber } from './table.ts';
import type { Suggestion } from './types.ts';

const most = 3;
const spellings = 3;

/** Other texts to search for, likeliest first, each counted with `count`; those without any hit are left out. */
export async function suggest(
  query: Query,
  lexicon: Lexicon,
  numbers: readonly KnownNumber[],
  count: (text: string) => Promise<number>,
): Promise<Suggestion[]> {
  const terms = query.alternatives.flatMap((alternative) => alternative.terms);
  const ideas = [
    ...nearNumbers(query.text, numbers).map((text) => ({ text, kind: 'spelling' as const })),
    ...spellOtherwise(terms, lexicon).map((text) => ({ text, kind: 'spelling' as const })),
    ...dropMarks(query).map((text) => ({ text, kind: 'without-accents' as const })),
    ...leaveOut(query, lexicon).map((text) => ({ text, kind: 'fewer-words' as const })),
  ];
  const suggestions: Suggestion[] = [];
  const tried = new Set([query.text.toLowerCase()]);
  for (const idea of ideas) {
    if (suggestions.length === most) break;
    if (tried.has(idea.text.toLowerCase()) || readQuery(idea.text) === null) continue;
    tried.add(idea.text.toLowerCase());
    const hits = await count(idea.text);
    if (hits > 0) suggestions.push({ ...idea, count: hits });
  }
  return suggestions;
}

/** Known numbers with the same figures: `1158/NQ-TTg` → `1158/QĐ-TTg`. */
function nearNumbers(text: string, numbers: readonly KnownNumber[]): string[] {
  if (!looksLikeNumber(text)) return [];
  const [figure = ''] = /\d+/u.exec(text) ?? [];
  const key = numberKey(text);
  return numbers
    .map(({ number }) => number)
    .filter((number) => numberKey(number) !== key && Number(/\d+/u.exec(number)?.[0]) === Number(figure))
    .slice(0, spellings);
}

/** The words with each unknown one replaced by a known one that is spelt nearly so. */
function spellOtherwise(terms: readonly Term[], lexicon: Lexicon): string[] {
  const unknown = terms.filter(({ bare }) => lexicon.bare(bare).length === 0);
  if (unknown.length === 0 || unknown.length > 2) return [];
  const others = unknown.map(({ bare }) => lexicon.near(bare).slice(0, spellings));
  const [first = [], second = ['']] = others;
  return first.flatMap((one) =>
    second.map((two) =>
      terms.map((term) => (term === unknown[0] ? one : term === unknown[1] ? two : term.typed)).join(' '),
    ),
  );
}

/** The words without their marks, where they had some and were in no quotes: others may stand near each other. */
function dropMarks({ alternatives }: Query): string[] {
  const terms = alternatives.flatMap((alternative) => alternative.terms);
  const isQuoted = alternatives.some(({ phrases }) => phrases.length > 0);
  return !isQuoted && terms.some(({ marked }) => marked) ? [terms.map(({ bare }) => bare).join(' ')] : [];
}

/** Without quotes; without the unknown words; then without one word after the other, from the ends. */
function leaveOut(query: Query, lexicon: Lexicon): string[] {
  const terms = query.alternatives.flatMap((alternative) => alternative.terms);
  const words = (kept: readonly Term[]): string => [...new Set(kept)].map(({ typed }) => typed).join(' ');
  const known = terms.filter(({ bare }) => lexicon.bare(bare).length > 0);
  const loosened = query.alternatives.some(({ phrases }) => phrases.length > 0) ? [words(terms)] : [];
  const shorter = [known];
  for (let length = known.length - 1; length > 1; length -= 1) {
    shorter.push(known.slice(0, length), known.slice(known.length - length));
  }
  return [
    ...loosened,
    ...shorter.filter((kept) => kept.length > 1 && kept.length <= terms.length).map(words),
  ];
}
