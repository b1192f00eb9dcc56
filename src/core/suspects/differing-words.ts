import { isCompound } from './compounds.ts';
import type { Page } from './page.ts';
import type { Finding } from './types.ts';
import type { Reading, Usage } from './usage.ts';
import { inCaseOf } from './words.ts';

/** What is known besides the page that is checked. */
export interface Ground {
  /** The directive's words, with those of all plans between the same neighbours. */
  group: Usage;
  /** The words of the document that is checked. */
  own: Usage;
  directive: string;
  /** The directive's provisions that the checked one is linked with. */
  linked: ReadonlySet<string>;
}

/**
 * Next to words on one side only, a syllable is doubted if its document has it once and the other one is so
 * many times as frequent.
 */
const oftenEnough = 10;

/**
 * Syllables that stand elsewhere between the same words with other marks: `công chuyên giao` where the
 * directive has `công chuyển giao`. Tone placement, case and y/i make no difference.
 */
export function findDifferingWords(page: Page, ground: Ground): Finding[] {
  const { words, provision } = page;
  const { text } = provision;
  return words.flatMap((word, at): Finding[] => {
    const found = findRival(page, at, ground);
    if (!found) return [];
    const [from, to] = [words[found.from] ?? word, words[found.to] ?? word];
    const shouldRead = inCaseOf(text.slice(word.start, word.end), found.rival.written.toLowerCase());
    const quote = text.slice(from.start, word.start) + shouldRead + text.slice(word.end, to.end);
    const why = `${found.rival.page.name} ghi “${quote.replace(/\s+/gu, ' ')}”; chỉ khác dấu của một tiếng.`;
    return [{ kind: 'marks', span: [word.start, word.end], shouldRead, why }];
  });
}

/** Another reading of a word, and the words around it (by their place) that both have. */
interface Rival {
  rival: Reading;
  from: number;
  to: number;
}

function findRival(page: Page, at: number, ground: Ground): Rival | null {
  const around = page.surroundings[at];
  if (!around) return null;
  const better = rivalsAt(around.between, page, at, ground).find((rival) =>
    isBetter(rival, page, at, ground),
  );
  if (better) return { rival: better, from: at - 1, to: at + 1 };
  if (countOf(ground.own, keyAt(page, at)) > 1) return null;
  const usual = (rival: Reading): boolean => isUsual(rival, page, at, ground);
  const [after] = rivalsAt(around.after, page, at, ground).filter(usual);
  if (after) return { rival: after, from: at - 2, to: at };
  const [before] = rivalsAt(around.before, page, at, ground).filter(usual);
  return before ? { rival: before, from: at, to: at + 2 } : null;
}

/** Between words that the directive has, all plans are counted; elsewhere only the document's own words. */
function readingsAt(surroundings: string | null, { group, own }: Ground): readonly Reading[] {
  if (surroundings === null) return [];
  return group.readings.get(surroundings) ?? own.readings.get(surroundings) ?? [];
}

function rivalsAt(surroundings: string | null, page: Page, at: number, ground: Ground): Reading[] {
  const readings = readingsAt(surroundings, ground);
  return readings.length === 0 ? [] : readings.filter(({ key }) => key !== keyAt(page, at));
}

/** Of two readings between the same words: the one that makes a common word, else the more frequent. */
function isBetter(rival: Reading, page: Page, at: number, ground: Ground): boolean {
  const own = keyAt(page, at);
  const isWord = makesWord(page, at, rival.key);
  if (isWord !== makesWord(page, at, own)) return isWord;
  const readings = readingsAt(page.surroundings[at]?.between ?? null, ground);
  const count = readings.find(({ key }) => key === own)?.count ?? 1;
  if (rival.count !== count) return rival.count > count;
  // As often one way as the other: a plan that takes up the provision should have its words.
  return rival.page.document === ground.directive && ground.linked.has(rival.page.provision.id);
}

/** A reading so much more frequent than the word that it is more likely, though only one side agrees. */
function isUsual(
  { key, page: other, at: there }: Reading,
  page: Page,
  at: number,
  { group }: Ground,
): boolean {
  const own = keyAt(page, at);
  if (makesWord(page, at, own) && !makesWord(page, at, key)) return false;
  // There it may be half of a word that is not here: “đầu tư dự án” says nothing against “từ dự án”.
  if (makesWord(other, there, key) && !makesWord(page, at, key)) return false;
  return countOf(group, key) >= oftenEnough * Math.max(1, countOf(group, own));
}

/** True where `key` in the place of a word is a common word with one of its neighbours. */
function makesWord(page: Page, at: number, key: string): boolean {
  return isCompound(keyAt(page, at - 1), key) || isCompound(key, keyAt(page, at + 1));
}

function keyAt({ words }: Page, at: number): string {
  return words[at]?.key ?? '';
}

function countOf({ syllables }: Usage, key: string): number {
  return syllables.get(key) ?? 0;
}
