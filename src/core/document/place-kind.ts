/** Which level of the country a document speaks for, read from who issues it. */
import type { Document } from './types.ts';

export const placeKinds = ['central', 'province', 'district', 'commune'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Cities that stand directly under the centre; Huế since 1 January 2025 (Nghị quyết số 175/2024/QH15). */
const centralCities = ['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế'];

const alone = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

/**
 * Words in the name of an issuing body that tell its level, read from top to bottom: the first row that fits
 * decides, so that `thị xã` is no `xã`. `line` is the body of a real document.
 */
export const levelRows: readonly { kind: PlaceKind; pattern: RegExp; line: string }[] = [
  {
    kind: 'district',
    pattern: alone('thị ủy|thị uỷ|huyện ủy|huyện uỷ|quận ủy|quận uỷ|huyện|quận|thị xã'),
    line: 'Thị ủy Phú Quốc',
  },
  {
    kind: 'commune',
    pattern: alone('xã|phường|thị trấn|đặc khu'),
    line: 'Ủy ban MTTQ Việt Nam xã Lương Minh',
  },
  { kind: 'province', pattern: alone('tỉnh ủy|tỉnh uỷ|tỉnh'), line: 'Ban Thường vụ Tỉnh ủy' },
  {
    kind: 'central',
    pattern:
      /^(?:Chính phủ|Quốc hội|Thủ tướng|Bộ |Ban Bí thư|Ban Cán sự đảng Bộ )|Trung ương|đảng đoàn Quốc hội/iu,
    line: 'Đảng đoàn Quốc hội',
  },
];

/** `Thành ủy` and `thành phố` stand for a city under the centre as well as for one under a province. */
const city = alone('thành ủy|thành uỷ|thành phố');

/** What of a document tells its level. */
export interface Issuer {
  /** `Ban Thường vụ Thành ủy`; null where the document does not say. */
  authority: string | null;
  /** The place it speaks for: `Đà Nẵng`. */
  place: string;
}

/**
 * The level of the place that issues a document.
 *
 * @returns null where the document does not say it: nothing is guessed from the name of a place alone
 */
export function placeKindOf({ authority, place }: Issuer): PlaceKind | null {
  const body = (authority ?? '').normalize('NFC');
  const row = levelRows.find(({ pattern }) => pattern.test(body));
  if (row) return row.kind;
  if (!city.test(body)) return null;
  const isCentral = centralCities.some((name) => alone(name).test(`${body} ${place.normalize('NFC')}`));
  return isCentral ? 'province' : 'district';
}

/** The same for a document as read. */
export const kindOfDocument = ({ name, facts }: Pick<Document, 'name' | 'facts'>): PlaceKind | null =>
  placeKindOf({ authority: facts.authority, place: name });
