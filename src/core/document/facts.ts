import { dateLine, issuerLine, mottoLine, nameLine, numberLine, signatureLine, signedLine } from './marks.ts';
import { isoDate } from './tasks.ts';
import type { Facts, Provision, Signature } from './types.ts';

/** What a document's own words say of it; `null` where they say nothing. */
export interface ReadFacts extends Facts {
  /** The place of the date line: `Bình Định`. */
  place: string | null;
}

/** Reads number, date, place, authority, type, title and signature from the tree of a document. */
export function readFacts(provisions: readonly Provision[]): ReadFacts {
  const lines = (type: Provision['type']): string[] =>
    provisions.filter((provision) => provision.type === type).flatMap(({ text }) => text.split('\n'));
  const letterhead = lines('letterhead');
  const date = letterhead.map((line) => dateLine.exec(line)?.groups).find((groups) => groups !== undefined);
  const type = provisions.find(({ id }) => id === 'preface__docType')?.text.split('\n') ?? [];
  const issuer = type.map((line) => issuerLine.exec(line)?.groups?.['issuer']).find((found) => found);
  const title = provisions.find(({ id }) => id === 'preface__docTitle')?.text ?? null;
  return {
    type: type[0] ? sentenceCase(type[0]) : null,
    number: readNumber(letterhead),
    date: date ? isoDate({ d: date['day'], m: date['month'], y: date['year'] }) : null,
    authority: issuer ? sentenceCase(issuer) : readAuthority(letterhead),
    title,
    signature: readSignature(
      provisions.find((provision) => provision.type === 'signature')?.text.split('\n'),
    ),
    place: date?.['place'] ?? null,
  };
}

function readNumber(letterhead: readonly string[]): string | null {
  const found = letterhead.map((line) => numberLine.exec(line)?.groups?.['number']).find((number) => number);
  return found ? found.replace(/\s*([-–/])\s*/gu, '$1').trim() : null;
}

/** The lines of the head that name a body: what is neither motto nor number nor date. */
function readAuthority(letterhead: readonly string[]): string | null {
  const bodies = letterhead.filter(
    (line) => !mottoLine.test(line) && !/^Số\s*:?/u.test(line) && !dateLine.test(line) && /\p{L}/u.test(line),
  );
  return bodies.length > 0 ? sentenceCase(bodies.join(' ')) : null;
}

function readSignature(lines: readonly string[] | undefined): Signature | null {
  if (!lines) return null;
  const name = lines
    .map((line) => nameLine.exec(line.replace(signedLine, ''))?.groups?.['name'])
    .find((n) => n);
  const authority = lines.find((line) => signatureLine.test(line)) ?? null;
  const position = lines.find((line) => line !== authority && line === line.toUpperCase()) ?? null;
  // Recognition leaves quotation marks behind where a seal touches the words.
  return { authority, position: position?.replace(/['’`]+$/u, '') ?? null, name: name ?? null };
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
