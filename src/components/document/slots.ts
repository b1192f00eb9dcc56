/**
 * MDX hands a component its children as one string of HTML. These functions set the parts of that
 * string in their places. They look for tags only, and every tag in it is ours: official text comes
 * escaped, so that a `<` in a document can never be taken for markup.
 */

import { documentNumber } from '../numbers.ts';

/** Stands for the heading element until the division around it, which knows the level, names it. */
export const headingTag = 'division-heading';

/** Every component of the margin begins with this. */
const marginStart = '<div class="side';

/**
 * Splits a provision's HTML into its words and what stands in the margin beside them (links to the
 * other document), so that the margin can be one column as tall as the words.
 */
export function splitMargin(html: string): { words: string; margin: string } {
  const at = html.indexOf(marginStart);
  return at < 0 ? { words: html, margin: '' } : { words: html.slice(0, at), margin: html.slice(at) };
}

/**
 * Marks the term that a field line opens with (`Cơ quan thực hiện:`), so that it can stand apart from
 * what it introduces. A line without one stays as it is.
 */
export function markTerm(html: string): string {
  return html.replace(
    /(<span class="line">)([^<:]{1,40}:)([^]*?)(<\/span>)/,
    (line: string, open: string, term: string, rest: string, close: string) => {
      const hasTerm = rest.trim() !== '';
      return hasTerm ? `${open}<span class="term">${term}</span><span>${rest}</span>${close}` : line;
    },
  );
}

/** A tag with its attributes, or words; Astro writes every value between double quotes. */
const tagOrWords = /<(?:"[^"]*"|[^">])*>|[^<]+/g;

/** Keeps the numbers of documents in a stretch of HTML from breaking at the end of a line. */
export function keepNumbers(html: string): string {
  return html.replace(tagOrWords, (part) =>
    part.startsWith('<') ? part : part.replace(documentNumber, '<span class="nowrap">$1</span>'),
  );
}

/**
 * Takes the heading off a division's HTML and gives it its level. A division that opens with a full
 * sentence has no heading; then `heading` is empty.
 */
export function splitHeading(html: string, level: number): { heading: string; rest: string } {
  const close = `</${headingTag}>`;
  const end = html.indexOf(close) + close.length;
  if (!html.trimStart().startsWith(`<${headingTag}`)) return { heading: '', rest: html };
  const element = `h${Math.min(level, 6)}`;
  return { heading: html.slice(0, end).replaceAll(headingTag, element), rest: html.slice(end) };
}
