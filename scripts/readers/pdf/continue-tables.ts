import type { Page } from './page.ts';
import type { Table } from './table.ts';

/** Upright lines of the same table stand this close on two pages, in points. */
const sameLine = 4;

/** What was put together again. */
export interface Continued {
  /** Head rows that were printed again and are left out. */
  heads: number;
  /** Rows that a page break had cut in two. */
  joined: number;
}

/**
 * Follows tables over page breaks: a head row printed again is left out, and a row that a page break cut is
 * put together again.
 */
export function continueTables(pages: readonly Page[]): Continued {
  const done: Continued = { heads: 0, joined: 0 };
  let open: Table | null = null;
  let head: string[] = [];
  for (const page of pages) {
    for (const [i, table] of page.tables.entries()) {
      const goesOn = i === 0 && open !== null && startsPage(table, page) && sameColumns(open, table);
      if (goesOn && open) follow(open, table, head, done);
      else head = table.rows[0] ?? [];
    }
    const last = page.tables.at(-1);
    if (last) open = endsPage(last, page) ? last : null;
    else if (page.rows.some(({ role }) => role === null)) open = null;
  }
  return done;
}

function startsPage({ top }: Table, { rows }: Page): boolean {
  return rows.every(({ y, role }) => y > top || role !== null);
}

function endsPage({ bottom }: Table, { rows }: Page): boolean {
  return rows.every(({ y, role }) => y < bottom || role !== null);
}

function sameColumns(one: Table, other: Table): boolean {
  return (
    one.xs.length === other.xs.length && one.xs.every((x, i) => Math.abs(x - (other.xs[i] ?? 0)) <= sameLine)
  );
}

function follow(before: Table, table: Table, head: readonly string[], done: Continued): void {
  table.continues = true;
  if (table.rows[0]?.join('\t') === head.join('\t') && table.rows.length > 1) {
    table.rows.shift();
    done.heads++;
  }
  const [first] = table.rows;
  const last = before.rows.at(-1);
  if (!first || !last || !isRest(first, last)) return;
  before.rows[before.rows.length - 1] = last.map((cell, i) => [cell, first[i]].filter(Boolean).join(' '));
  table.rows.shift();
  done.joined++;
}

/**
 * The rest of a row has no number of its own, and each of its cells goes on with an unfinished one: in the
 * middle of a sentence, or, where the break fell before a name, in a row that is mostly empty.
 */
function isRest(row: readonly string[], before: readonly string[]): boolean {
  if (row[0] !== '' || before[0] === '') return false;
  const filled = row.map((cell, i) => ({ cell, above: before[i] ?? '' })).filter(({ cell }) => cell !== '');
  if (!filled.every(({ above }) => above !== '' && !/[.;:]$/u.test(above))) return false;
  return filled.length * 2 <= row.length || filled.some(({ cell }) => /^\p{Ll}/u.test(cell.normalize('NFC')));
}
