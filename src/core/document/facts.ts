import {
  emptyDate,
  emptyNumber,
  headDate,
  headNumber,
  issuerLine,
  mottoes,
  nameLine,
  officeLine,
  signedLine,
} from './marks.ts';
import { isoDate } from './tasks.ts';
import type { Facts, Provision, Signature } from './types.ts';

/** What a document's own words say of it; `null` where they say nothing. */
export interface ReadFacts extends Facts {
  /** The place of the date line: `Bình Định`. */
  place: string | null;
}

/** Reads number, date, place, authority, type, title and signature from the tree of a document. */
export function readFacts(provisions: readonly Provision[]): ReadFacts {
  const textOf = (type: Provision['type']): string | undefined =>
    provisions.find((provision) => provision.type === type)?.text;
  const head = readHead((textOf('letterhead') ?? '').replaceAll('\n', ' '));
  const type = provisions.find(({ id }) => id === 'preface__docType')?.text.split('\n') ?? [];
  const issuer = type.map((line) => issuerLine.exec(line)?.groups?.['issuer']).find((found) => found);
  const title = provisions.find(({ id }) => id === 'preface__docTitle')?.text ?? null;
  return {
    ...head,
    type: type[0] ? sentenceCase(type[0]) : null,
    authority: issuer ? sentenceCase(issuer) : head.authority,
    title,
    signature: readSignature(textOf('signature')?.split('\n')),
  };
}

/** Number, place and date, and the body that is left when these and the motto are taken away. */
function readHead(head: string): Pick<ReadFacts, 'number' | 'date' | 'place' | 'authority'> {
  const number = headNumber.exec(head)?.groups?.['number'];
  const date = headDate.exec(head)?.groups;
  const patterns = [headDate, emptyDate, headNumber, emptyNumber, ...mottoes];
  const left = patterns.reduce((text, pattern) => text.replace(pattern, ' '), head);
  const body = left
    .replace(/[*_|-]{1,}(?=\s|$)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return {
    number: number ? number.replace(/\s*([-–/])\s*/gu, '$1') : null,
    date: date ? isoDate({ d: date['day'], m: date['month'], y: date['year'] }) : null,
    place: date?.['place']?.replace(/\s+/gu, ' ') ?? null,
    authority: /\p{L}/u.test(body) ? sentenceCase(body) : null,
  };
}

/** Lines up to the first office are the body on whose behalf is signed, the others the signer's office. */
function readSignature(lines: readonly string[] | undefined): Signature | null {
  if (!lines) return null;
  const nameOf = (line: string): string | undefined =>
    nameLine.exec(line.replace(signedLine, ''))?.groups?.['name'];
  const name = lines.map(nameOf).find((found) => found) ?? null;
  const others = lines.filter((line) => nameOf(line) === undefined && !signedLine.test(line));
  const found = others.findIndex((line) => officeLine.test(line));
  const split = found === -1 ? others.length : found;
  // Recognition leaves quotation marks behind where a seal touches the words.
  const join = (part: readonly string[]): string | null => part.join(' ').replace(/['’`]+$/u, '') || null;
  return { authority: join(others.slice(0, split)), position: join(others.slice(split)), name };
}

/** Names whose capitals go beyond the first letter. */
const properNames = [
  'Bộ Chính trị',
  'Ban Bí thư',
  'Ban Chấp hành',
  'Ban Thường vụ',
  'Trung ương',
  'Chính phủ',
  'Quốc hội',
  'Thủ tướng',
  'Ủy ban',
  'Mặt trận Tổ quốc',
  'Việt Nam',
];
/** What comes after these words is the name of a place. */
const places =
  /(?<=(?:tỉnh|thành phố|huyện|thị xã|quận|phường|xã|đặc khu|tỉnh ủy|thành ủy) )\p{Ll}+(?: \p{Ll}+)*$/u;

/**
 * A printed head in the capitals of running text: `BỘ CHÍNH TRỊ` → `Bộ Chính trị`,
 * `ỦY BAN NHÂN DÂN TỈNH NGHỆ AN` → `Ủy ban nhân dân tỉnh Nghệ An`.
 */
export function sentenceCase(text: string): string {
  const named = properNames.reduce(
    (done, name) => done.replaceAll(name.toLowerCase(), name),
    text.toLowerCase(),
  );
  const placed = named.replace(places, (place) =>
    place.replace(/(?<!\p{L})\p{Ll}/gu, (first) => first.toUpperCase()),
  );
  return placed.charAt(0).toUpperCase() + placed.slice(1);
}
