/** How often syllables occur in a text, and between which neighbours: by this two readings are weighed. */
import type { Page } from './page.ts';
import type { Word } from './words.ts';

/** One reading of a syllable in given surroundings. */
export interface Reading {
  key: string;
  /** As printed where it was first met. */
  written: string;
  count: number;
  /** Where it was first met: the page, and the place among its words. */
  page: Page;
  at: number;
}

export interface Usage {
  /** Readings by their surroundings. */
  readings: Map<string, Reading[]>;
  /** How often a key occurs. */
  syllables: Map<string, number>;
}

export function emptyUsage(): Usage {
  return { readings: new Map(), syllables: new Map() };
}

/**
 * Counts a page's words into `usage`, in place: a corpus has too many words for copies.
 *
 * @param only counts only surroundings that this usage knows already, so that memory stays that of one
 *             document however many are counted
 */
export function countWords(usage: Usage, page: Page, only: 'known' | 'all'): void {
  page.words.forEach((word, at) => {
    usage.syllables.set(word.key, (usage.syllables.get(word.key) ?? 0) + 1);
    const around = page.surroundings[at];
    if (!around) return;
    const { between, after, before } = around;
    if (between !== null) countReading(usage, between, page, at, only);
    if (after !== null) countReading(usage, after, page, at, only);
    if (before !== null) countReading(usage, before, page, at, only);
  });
}

function countReading(usage: Usage, around: string, page: Page, at: number, only: 'known' | 'all'): void {
  const word = page.words[at];
  if (!word) return;
  const readings = usage.readings.get(around);
  const own = readings?.find(({ key }) => key === word.key);
  if (own) own.count++;
  else if (readings) readings.push(readingOf(page, word, at));
  else if (only === 'all') usage.readings.set(around, [readingOf(page, word, at)]);
}

function readingOf(page: Page, { key, start, end }: Word, at: number): Reading {
  return { key, written: page.provision.text.slice(start, end), count: 1, page, at };
}
