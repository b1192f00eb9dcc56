import { slug } from '../../src/core/text/slug.ts';

/** Words after which the name of a place stands in the name of a body; `line` is a real head. */
export const placeWords: readonly { pattern: RegExp; line: string }[] = [
  {
    pattern: /(?:TỈNH|THÀNH|THỊ|HUYỆN|QUẬN|ĐẢNG) [UỦ][ỶY] (?<place>\p{L}+(?: \p{L}+){0,3})$/iu,
    line: 'TỈNH ỦY QUẢNG NGÃI',
  },
  {
    pattern:
      /(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|PHƯỜNG|XÃ|THỊ TRẤN|ĐẶC KHU) (?<place>\p{L}+(?: \p{L}+){0,3})$/iu,
    line: 'ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ',
  },
];

/** The place in the name of a body, in the spelling of names: `TỈNH ĐẮK LẮK` → `Đắk Lắk`; null where it has none. */
export function placeOf(authority: string): string | null {
  const name = placeWords
    .map(({ pattern }) => pattern.exec(authority)?.groups?.['place'])
    .find((place) => place !== undefined);
  return (
    name?.replace(/\p{L}+/gu, (part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()) ?? null
  );
}

/** Bodies of the centre: the place of their date line is where they sit, not what they plan for. */
const centralBody = /Trung ương|Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|^Bộ /iu;

export function isCentral(authority: string): boolean {
  return centralBody.test(authority);
}

/**
 * Id of a directive, by year, number and type: `69-KL/TW` of 2024-01-11 → `2024-69-kl-tw`.
 *
 * @returns null where number or date is not known
 */
export function directiveId(number: string | null, date: string | null): string | null {
  if (number === null || date === null) return null;
  const year = date.slice(0, 4);
  return `${year}-${slug(number.replace(`/${year}/`, '/'))}`;
}
