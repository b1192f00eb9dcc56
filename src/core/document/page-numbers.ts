import type { ExtractRole } from './extract.ts';
import type { Source } from './source.ts';

/**
 * Finds the page numbers of a text: figures alone on a line between blank lines (or far from the margin),
 * two or more of them, each greater than the one before. A single figure may be anything; it stays text.
 *
 * @returns the lines, from 0
 */
export function findPageNumbers(source: Source): Map<number, ExtractRole> {
  const lines = source.lineStarts.map((start, i) =>
    source.text.slice(start, source.lineStarts[i + 1]).trimEnd(),
  );
  const isBlank = (i: number): boolean => (lines[i] ?? '').trim() === '';
  const found: { line: number; page: number }[] = [];
  lines.forEach((text, line) => {
    const match = /^(?<margin>\s*)(?<page>\d{1,3})$/u.exec(text)?.groups;
    if (!match) return;
    const isApart =
      (isBlank(line - 1) && isBlank(line + 1)) || (match['margin'] ?? '').length >= farFromMargin;
    if (isApart) found.push({ line, page: Number(match['page']) });
  });
  const ascending = found.filter(({ page }, i) => i === 0 || page > (found[i - 1]?.page ?? 0));
  const isSequence = found.length >= 2 && ascending.length >= found.length - 1;
  return new Map(isSequence ? found.map(({ line }) => [line, 'page-number']) : []);
}

/** Recognised text sets centred page numbers at least this many spaces from the left. */
const farFromMargin = 16;
