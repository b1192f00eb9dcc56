/** Where the words of a query stand in a text: for excerpts, and for the page that a hit leads to. */
import { matchText } from './match.ts';
import { readQuery } from './query.ts';

/**
 * The stretches of `text` that a query is about, in order, not overlapping; none where the text does not
 * hold the query.
 *
 * @param text One provision, as shown.
 * @param query As typed.
 * @returns Offsets in `text`, end exclusive.
 */
export function findMarks(text: string, query: string): [number, number][] {
  const read = readQuery(query);
  return read ? (matchText(text, read)?.spans ?? []) : [];
}
