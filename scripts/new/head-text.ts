import type { Provision } from '../../src/core/document/types.ts';

/** `TP. Hồ Chí Minh`: words that begin with a capital and go on in small letters. */
const place = String.raw`(?<place>(?:TP\. ?)?\p{Lu}[\p{Ll}']+(?:[ -]\p{Lu}[\p{Ll}']+)*)`;
/** A date with its place, also where the page broke the line. */
const placeAndDate = new RegExp(
  String.raw`${place}\s*,\s*ngày\s+(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})\s+năm\s+(?<y>\d{4})`,
  'gu',
);
const openDate = new RegExp(String.raw`${place}\s*,\s*ngày\s+(?:tháng|[.…]|\d{1,2}\s+tháng).*$`, 'u');
const mottos =
  /CỘNG H[ÒO][AÀ] XÃ HỘI\s+CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN\s+VIỆT NAM|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc/giu;
const numberPart =
  /Số\s*:?\s*(?<number>\d{1,5}\s?[-–/]\s?(?:\d{4}\s?\/\s?)?\p{Lu}[\p{L}\d]*(?:\s?[-–/]\s?\p{L}[\p{L}\d.]*)*)/gu;

const openNumber = /Số\s*:?\s*[.…]*\s*[-/]\s*\p{Lu}[\p{Lu}-]*/u;

/** A place and a date that stand together. */
export interface DatedPlace {
  place: string;
  /** ISO 8601. */
  date: string;
}

/** What the head of a document says when its lines are read as one. */
export interface HeadText {
  numbers: string[];
  dates: DatedPlace[];
  /** The place before a date that was left open; null where there is none. */
  openPlace: string | null;
  /** What remains without motto, number and date: whose document it is. */
  rest: string;
  /** True where a number was left open: `Số:     /KH-UBND`. */
  hasOpenNumber: boolean;
}

/** Reads a document's letterhead as one line, so that wrapped lines do not hide what it says. */
export function readHeadText(provisions: readonly Provision[]): HeadText {
  const head = provisions.find(({ type }) => type === 'letterhead');
  const text = (head?.text ?? '').replace(/\|/gu, ' ').replace(/\s+/gu, ' ').trim();
  const numbers = [...text.matchAll(numberPart)].map(({ groups }) =>
    (groups?.['number'] ?? '').replace(/\s/gu, ''),
  );
  // Motto and number stand beside place and date in the second column: without them words stay apart.
  const spoken = text.replace(numberPart, ' ; ').replace(openNumber, ' ; ').replace(mottos, ' ; ');
  const dates = [...spoken.matchAll(placeAndDate)].flatMap(({ groups }) => {
    const date = isoDay(groups?.['y'], groups?.['m'], groups?.['d']);
    return date === null ? [] : [{ place: groups?.['place'] ?? '', date }];
  });
  const rest = spoken
    .replace(placeAndDate, ' ')
    .replace(openDate, ' ')
    .replace(/[;*_—]|-{2,}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return {
    numbers: [...new Set(numbers)],
    dates: dates.filter(({ date }, at) => dates.findIndex((other) => other.date === date) === at),
    openPlace: dates.length === 0 ? (openDate.exec(spoken)?.groups?.['place'] ?? null) : null,
    rest,
    hasOpenNumber: numbers.length === 0 && openNumber.test(text),
  };
}

/** An ISO date; null for days that no calendar has. */
function isoDay(y = '', m = '', d = ''): string | null {
  const iso = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}
