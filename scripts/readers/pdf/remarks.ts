import type { Continued } from './continue-tables.ts';
import type { Page, PageRow } from './page.ts';
import { splitRow } from './row.ts';

/** Characters that a font paints without saying which they are. */
const unnamed = /[\uE000-\uF8FF\uFFFD\0-\x08]/u;
/** More of them than this, and the words cannot be read. */
const mostUnnamed = 0.2;
/** Parts of a row this far apart, in parts of the size, are columns. */
const columnGap = 1.5;
/** So many rows in a row that share three columns look like a table. */
const tableRows = 3;

/** Whether so many characters have no known letter that the text layer is of no use. */
export function isUnreadable(pages: readonly Page[]): boolean {
  const glyphs = pages.flatMap(({ rows }) => rows.flatMap((row) => row.glyphs));
  const inked = glyphs.filter(({ text }) => text.trim() !== '');
  return inked.filter(({ text }) => unnamed.test(text)).length > mostUnnamed * inked.length;
}

/** What a person should know about a PDF that was read. */
export function remarksOf(pages: readonly Page[], continued: Continued, bytes: Uint8Array): string[] {
  const remarks: string[] = [];
  const say = (numbers: readonly number[], what: string): void => {
    if (numbers.length > 0) remarks.push(`Page ${numbers.join(', ')}: ${what}.`);
  };
  const where = (test: (page: Page) => boolean): number[] => pages.filter(test).map(({ number }) => number);
  say(
    where(({ rows, tables, turned }) => rows.length + tables.length + turned.length === 0),
    'no words; if it is a picture of text, its words are missing here',
  );
  say(
    where(({ hasHidden }) => hasHidden),
    'the words come from text recognition (OCR) behind a picture and may hold its errors',
  );
  say(
    where(({ turned }) => turned.length > 0),
    'turned text is given at the end of the page',
  );
  say(
    where(({ stamps }) => stamps.length > 0),
    'words of stamps and digital signatures are given at the end of the page',
  );
  say(
    where(({ rows }) => rows.some(({ glyphs }) => glyphs.some(({ text }) => unnamed.test(text)))),
    'some characters have no known letter; compare them with the page',
  );
  say(where(looksLikeTable), 'text in columns without ruling lines is given line by line, not as a table');
  if (continued.heads > 0)
    remarks.push(`${continued.heads} table heads that are printed again on a new page are left out.`);
  if (continued.joined > 0)
    remarks.push(`${continued.joined} table rows that a page break cut are put together.`);
  if (!endsRight(bytes)) remarks.push('The file has no proper end; pages may be missing.');
  return remarks;
}

/** Rows one after the other with three or more parts that begin at the same places. */
function looksLikeTable({ rows }: Page): boolean {
  let run = 0;
  let before: number[] = [];
  for (const row of rows) {
    const starts = startsOf(row);
    const shared = starts.filter((x) => before.some((other) => Math.abs(other - x) < 3)).length;
    run = starts.length >= 3 && shared >= 3 ? run + 1 : 1;
    if (run >= tableRows) return true;
    before = starts;
  }
  return false;
}

function startsOf(row: PageRow): number[] {
  return splitRow(row, columnGap).map(({ x0 }) => x0);
}

/** A PDF ends with its mark (ISO 32000-1, 7.5.5); what was cut off on the way does not. */
function endsRight(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-2048)).includes('%%EOF');
}
