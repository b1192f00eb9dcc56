import { isoDate } from './iso-date.ts';
import type { Provision } from './types.ts';

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

/** Bodies that stand in a head below the body that they belong to, on a line of their own. */
const lowerBody =
  /\n+(?=(?:BAN (?:TỔ CHỨC|TUYÊN GIÁO|DÂN VẬN|NỘI CHÍNH|THƯỜNG VỤ|THƯỜNG TRỰC|CÁN SỰ|CHỈ ĐẠO)|ĐẢNG ĐOÀN|ĐẢNG [ỦU][ỶY]|VĂN PHÒNG)(?!\p{L}))/gu;

/** Marks of urgency and secrecy on a line of their own name no body: `HỎA TỐC` above the authority. */
const marks =
  /^[\s*([]*(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|(?:TUYỆT |TỐI )?MẬT|DỰ THẢO(?: LẦN)?[\s\d()/.-]*|LƯU HÀNH NỘI BỘ)[\s*)\]]*$/gimu;

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
  /** What remains without motto, number and date: whose document it is, the highest body first. */
  bodies: string[];
  /** True where a number was left open: `Số:     /KH-UBND`. */
  hasOpenNumber: boolean;
}

/** Reads a document's letterhead as one line, so that wrapped lines do not hide what it says. */
export function readHeadText(provisions: readonly Provision[]): HeadText {
  const head = provisions.find(({ type }) => type === 'letterhead');
  const text = (head?.text ?? '')
    .replace(marks, ' ; ')
    .replace(lowerBody, ' ¶ ')
    .replace(/\|/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const numbers = [...text.matchAll(numberPart)].map(({ groups }) =>
    (groups?.['number'] ?? '').replace(/\s/gu, ''),
  );
  // Motto and number stand beside place and date in the second column: without them words stay apart.
  const spoken = text.replace(numberPart, ' ; ').replace(openNumber, ' ; ').replace(mottos, ' ; ');
  const dates = [...spoken.matchAll(placeAndDate)].flatMap(({ groups }) => {
    const date = isoDate(groups ?? {});
    return date === null ? [] : [{ place: groups?.['place'] ?? '', date }];
  });
  const bodies = spoken
    .replace(placeAndDate, ' ')
    .replace(openDate, ' ')
    .split('¶')
    .map((body) =>
      body
        .replace(/[;*_—]|-{2,}/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    );
  return {
    numbers: [...new Set(numbers)],
    dates: dates.filter(({ date }, at) => dates.findIndex((other) => other.date === date) === at),
    openPlace: dates.length === 0 ? (openDate.exec(spoken)?.groups?.['place'] ?? null) : null,
    bodies: bodies.filter((body) => /\p{L}/u.test(body)),
    hasOpenNumber: numbers.length === 0 && openNumber.test(text),
  };
}
