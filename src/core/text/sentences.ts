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

/** What still belongs to the part before it. */
const closing = '"”’)]/.';

/** Whether the mark at `at` ends a sentence. */
function endsSentence(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 12);
  if (/^[.…]/u.test(rest)) return false;
  const next = /^["”’)\]/]*(\s*)(\S?)/u.exec(rest);
  if (next === null || next[2] === '') return true;
  if (next[1] === '' || !/[\p{Lu}\d"“'(\[+*-]/u.test(next[2] ?? '')) return false;
  if (text[at] !== '.') return true;
  const before = text.slice(Math.max(0, at - 24), at);
  return !shortened.test(before) && !ordinal.test(at <= 24 ? before : `x${before}`);
}

/** Blanks at both ends are nobody's; a stretch without a letter or figure is not one. */
function trimmed(text: string, start: number, end: number): Stretch[] {
  const part = text.slice(start, end);
  if (!/[\p{L}\d]/u.test(part)) return [];
  const from = start + part.length - part.trimStart().length;
  return [{ start: from, end: start + part.trimEnd().length }];
}

/** Cuts the stretch `from`–`to` behind each of the marks that ends a part. */
function split(
  text: string,
  { start: from, end: to }: Stretch,
  marks: RegExp,
  isEnd: (at: number) => boolean,
): Stretch[] {
  const parts: Stretch[] = [];
  let start = from;
  marks.lastIndex = from;
  for (let at = marks.exec(text)?.index; at !== undefined && at < to; at = marks.exec(text)?.index) {
    if (!isEnd(at)) continue;
    let end = at + 1;
    while (end < to && closing.includes(text[end] ?? ' ')) end++;
    parts.push(...trimmed(text, start, end));
    start = end;
    marks.lastIndex = end;
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
  const whole = { start: 0, end: text.length };
  return split(text, whole, /[.!?…]/gu, (at) => endsSentence(text, at));
}

/**
 * Cuts text into the parts that stand between full stops and semicolons: the smallest units that
 * local plans take over (much of the reuse in plans is of one part of a long sentence).
 *
 * @param text One provision's text.
 * @returns Stretches in order; together they hold every letter and figure of the text.
 */
export function segmentsOf(text: string): Stretch[] {
  const sentences = sentencesOf(text);
  if (!text.includes(';')) return sentences;
  return sentences.flatMap((sentence) => split(text, sentence, /;/gu, () => true));
}
