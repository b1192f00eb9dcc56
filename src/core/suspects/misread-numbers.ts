import { normaliseNumber } from '../references/numbers.ts';
import { signs } from './signs.ts';
import type { Finding } from './types.ts';

/** A document number as printed, and what tells it from others. */
export interface PrintedNumber {
  span: [number, number];
  /** `69-KL/TW` */
  number: string;
  sign: string;
  /** The date that follows it: `11/1/2024`; null where none does. */
  date: string | null;
}

/** Looser than the references' shapes: a misread sign must be found too. */
const shape =
  /(?<![\p{L}\p{N}/.-])\d{1,5}\s?[-–/]\s?(?<sign>\p{Lu}{1,3}\p{Ll}?)\s?[-–/]\s?\p{Lu}[\p{L}\d]{0,9}(?![\p{L}\p{N}])/gu;
const dateAfter =
  /^\s*,?\s*(?:ngày\s+)?(?<d>\d{1,2})(?:\/|\s+tháng\s+)(?<m>\d{1,2})(?:\/|\s+năm\s+)(?<y>\d{4})/u;

/** All numbers of a text that look like those of documents, misread ones among them. */
export function printedNumbers(text: string): PrintedNumber[] {
  return [...text.matchAll(shape)].map((match) => {
    const end = match.index + match[0].length;
    const date = dateAfter.exec(text.slice(end, end + 40))?.groups;
    return {
      span: [match.index, end],
      number: normaliseNumber(match[0]),
      sign: match.groups?.['sign'] ?? '',
      date: date ? [date['d'], date['m'], date['y']].map(Number).join('/') : null,
    };
  });
}

/** How often each number is cited, and with which dates. */
export type Citations = ReadonlyMap<string, Citation>;

interface Citation {
  count: number;
  dates: ReadonlySet<string>;
}

/** The number that a document bears counts as much as so many mentions. */
const certain = 3;

/**
 * Counts the numbers of texts.
 *
 * @param own   the number that the document itself bears, or null
 * @param added counts to begin with; not changed
 */
export function countCitations(texts: readonly string[], own: string | null, added?: Citations): Citations {
  const citations = new Map<string, Citation>(added);
  const count = (number: string, times: number, date: string | null): void => {
    const before = citations.get(number);
    const dates = date === null ? (before?.dates ?? []) : [...(before?.dates ?? []), date];
    citations.set(number, { count: (before?.count ?? 0) + times, dates: new Set(dates) });
  };
  if (own !== null) count(normaliseNumber(own), certain, null);
  for (const { number, date } of texts.flatMap(printedNumbers)) count(number, 1, date);
  return citations;
}

/**
 * Numbers one character off another that is cited more often: `69-KT/TW` beside `69-KL/TW`. Numbers of two
 * sound types, or of other figures, are two documents unless they are cited with one date.
 */
export function findMisreadNumbers(text: string, citations: Citations): Finding[] {
  return printedNumbers(text).flatMap((printed): Finding[] => {
    const count = citations.get(printed.number)?.count ?? 0;
    const [rival] = [...citations]
      .filter(([number, other]) => other.count > count && isLike(printed, number, other.dates))
      .sort(([, a], [, b]) => b.count - a.count);
    if (!rival) return [];
    const [number] = rival;
    const why = `“${printed.number}” chỉ khác một chữ so với “${number}”, số được dẫn nhiều hơn.`;
    return [{ kind: 'number', span: printed.span, shouldRead: number, why }];
  });
}

function isLike(printed: PrintedNumber, number: string, dates: ReadonlySet<string>): boolean {
  if (!differsByOne(printed.number, number)) return false;
  const apart = Math.abs(figureOf(printed.number) - figureOf(number));
  if (apart === 0 && !signs.has(printed.sign)) return true;
  // Two numbers in a row may well be given on one day.
  return apart !== 1 && printed.date !== null && dates.has(printed.date);
}

function figureOf(number: string): number {
  return Number(/^\d+/u.exec(number)?.[0]);
}

/** One character replaced, too many or missing. */
export function differsByOne(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
