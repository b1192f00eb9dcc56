/** Addresses of clause pages, `/<directive>/muc/<slug>/`: they are made from ids and are on record as these are. */
import type { Move } from './published.ts';

const end = '/muc';

/** Under which name a directive's slugs stand in the record: `2024-69-kl-tw/muc`. */
export const clausesOf = (directive: string): string => `${directive}${end}`;

/** `2024-69-kl-tw/muc` → the directive; null for any other name. */
export const directiveOf = (document: string): string | null =>
  document.endsWith(end) ? document.slice(0, -end.length) : null;

/** `para_2` → `2`, `sec_III__para_2` → `III-2`: the last part of a clause's address. */
export const shortenId = (id: string): string =>
  id.replace(/(^|__)[a-z]+_/g, (_, join: string) => (join ? '-' : ''));

/**
 * Addresses of clauses from their ids: `para_2` → `2`, `sec_III__para_2` → `III-2`. Where two ids of
 * one directive would share an address, both keep the whole id, so that no page hides another.
 */
export function slugClauses(ids: readonly string[]): Map<string, string> {
  const taken = Map.groupBy(ids, shortenId);
  return new Map(ids.map((id) => [id, taken.get(shortenId(id))?.length === 1 ? shortenId(id) : id]));
}

/** What the moves of directives and of their ids mean for the pages of clauses: these need no line of their own. */
export function followMoves(moves: readonly Move[]): Move[] {
  return moves.flatMap((move) => {
    const [from = '', old] = move.from.split('#');
    const [to = null, id] = move.to?.split('#') ?? [];
    if (from.includes('/')) return [];
    if (old === undefined) return [{ ...move, from: clausesOf(from), to: to && clausesOf(to) }];
    if (to === null || id === undefined) return [];
    return [
      {
        ...move,
        from: `${clausesOf(from)}#${shortenId(old)}`,
        to: `${clausesOf(to)}#${shortenId(id)}`,
      },
    ];
  });
}
