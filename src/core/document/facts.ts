import { readHeadText } from './head-text.ts';
import { issuerLine, nameLine, officeLine, signedLine } from './marks.ts';
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
  const head = readHead(provisions);
  const type = provisions.find(({ id }) => id === 'preface__docType')?.text.split('\n') ?? [];
  const issuer = type.map((line) => issuerLine.exec(line)?.groups?.['issuer']).find((found) => found);
  const title = provisions.find(({ id }) => id === 'preface__docTitle')?.text;
  return {
    ...head,
    type: type[0] ? sentenceCase(type[0]) : null,
    authority: issuer ? sentenceCase(issuer) : head.authority,
    // A rule below the title is not part of it.
    title: title?.replace(/[\s*_-]+$/u, '') || null,
    signature: readSignature(textOf('signature')?.split('\n')),
  };
}

/** No name of a body is longer: a longer head was run together with something else. */
const longestAuthority = 150;

function readHead(
  provisions: readonly Provision[],
): Pick<ReadFacts, 'number' | 'date' | 'place' | 'authority'> {
  const { numbers, dates, openPlace, bodies } = readHeadText(provisions);
  const authority = bodies.map(sentenceCase).join(', ');
  return {
    number: numbers[0] ?? null,
    date: dates[0]?.date ?? null,
    place: dates[0]?.place ?? openPlace,
    authority: authority !== '' && authority.length <= longestAuthority ? authority : null,
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
  'Ban Thường trực',
  'Ban Tổ chức',
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
  /(?<=(?:tỉnh|thành phố|huyện|thị xã|quận|phường|xã|đặc khu|(?:tỉnh|thành|huyện|thị|quận) [ủu][ỷy]) )(?![ủu][ỷy](?!\p{L}))\p{Ll}+(?: \p{Ll}+)*$/u;

/** Letters without a vowel make no syllable: `MTTQ`. */
const abbreviation = /(?<!\p{L})[bcdđghklmnpqrstvx]{2,}(?!\p{L})/gu;

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
  const abbreviated = placed.replace(abbreviation, (letters) => letters.toUpperCase());
  return abbreviated.charAt(0).toUpperCase() + abbreviated.slice(1);
}
