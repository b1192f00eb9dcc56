/** Sentences and the parts of sentences between semicolons, with their offsets. */

export interface Stretch {
  start: number;
  end: number;
}

/** Shortened words whose full stop does not end a sentence: `PGS.TS. Nguyễn Văn A`, `TP. Đà Nẵng`. */
const shortened =
  /(?:^|[^\p{L}])(?:v\.v|PGS|GS|ThS|TSKH|TS|BS|CN|KS|TP|Tp|TX|Q|P|Đ\/c|đ\/c|Mr|Mrs|Dr|St|No|tr)$/u;
/** A number that stands before what it numbers: `II.`, `1.`, `a.` at the start of the text or a line. */
const ordinal = /(?:^|\n)\s*(?:[IVXLC]+|\d{1,2}(?:\.\d{1,2})*|\p{L})$/u;

function endsSentence(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return false;
  const rest = text.slice(at + 1, at + 12);
  if (/^[.…]/u.test(rest)) return false;
  const next = /^["”’)\]/]*(\s*)(\S?)/u.exec(rest);
  if (next === null || next[2] === '') return true;
  if (next[1] === '' || !/[\p{Lu}\d"“'(\[+*-]/u.test(next[2] ?? '')) return false;
  if (mark !== '.') return true;
  const before = text.slice(Math.max(0, at - 24), at);
  return !shortened.test(before) && !ordinal.test(at <= 24 ? before : `x${before}`);
}

/** Blanks at both ends are nobody's; a stretch without a letter or figure is not one. */
function trimmed(text: string, start: number, end: number): Stretch[] {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? '')) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to--;
  return /[\p{L}\d]/u.test(text.slice(from, to)) ? [{ start: from, end: to }] : [];
}

function split(text: string, from: number, to: number, isEnd: (at: number) => boolean): Stretch[] {
  const parts: Stretch[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (!isEnd(at)) continue;
    let end = at + 1;
    while (end < to && /["”’)\]/.]/u.test(text[end] ?? '')) end++;
    parts.push(...trimmed(text, start, end));
    start = end;
    at = end - 1;
  }
  parts.push(...trimmed(text, start, to));
  return parts;
}

/**
 * Cuts text into sentences. A full stop after a shortened word (`TS.`, `v.v.`), after a leading
 * number (`II.`, `1.`) or inside a number or date does not end one.
 *
 * @param text One provision's text.
 * @returns Stretches in order; together they hold every letter and figure of the text.
 */
export function sentencesOf(text: string): Stretch[] {
  return split(text, 0, text.length, (at) => endsSentence(text, at));
}

/**
 * Cuts text into the parts that stand between full stops and semicolons: the smallest units that
 * local plans take over (much of the reuse in plans is of one part of a long sentence).
 *
 * @param text One provision's text.
 * @returns Stretches in order; together they hold every letter and figure of the text.
 */
export function segmentsOf(text: string): Stretch[] {
  return sentencesOf(text).flatMap(({ start, end }) => split(text, start, end, (at) => text[at] === ';'));
}
