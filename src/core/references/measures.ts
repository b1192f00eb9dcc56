import type { Measure } from '../document/types.ts';
import { sentencesOf } from '../text/sentences.ts';

/** Units in which targets of the genre are set; longer ones first, so that `tỷ đồng` is not `tỷ`. */
export const units = [
  { pattern: '%(?:/năm| GDP| GRDP)?', example: 'phủ sóng mạng 5G tại các KCN đến năm 2030 đạt 100%' },
  { pattern: '(?:tỷ|tỉ|triệu|nghìn) (?:đồng|USD)', example: 'đến năm 2030 đạt 400 triệu USD' },
  { pattern: '(?:triệu |nghìn )?(?:tấn|ha|km|m2|MW|kWh)(?!\\p{L})', example: 'đến năm 2030 đạt 18.000 tấn' },
  {
    pattern:
      '(?:doanh nghiệp|tổ chức|nhiệm vụ|đề tài|dự án|sản phẩm|mô hình|người|cán bộ|bằng sáng chế|khu|cụm)(?!\\p{L})',
    example: 'Đến năm 2030, có ít nhất 05 doanh nghiệp công nghệ số chiến lược',
  },
] as const;

const number = String.raw`(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)`;
/** `tăng bình quân 10 - 13%/năm`; a year before a dash is no lower bound. */
const range = String.raw`(?:(?!20\d\d\s?[-–])${number}\s?[-–]\s?)?${number}`;
const measure = new RegExp(
  `(?<![\\p{L}\\d/.,-])(?<value>${range})\\s?(?<unit>${units.map(({ pattern }) => pattern).join('|')})`,
  'gu',
);
const year = /(?:[Nn]ăm|[Gg]iai đoạn \d{4}\s?[-–])\s?(?<year>20\d\d)/gu;

/** Finds the figures with units in a text. */
export function findMeasures(text: string): Measure[] {
  const matches = [...text.matchAll(measure)];
  if (matches.length === 0) return [];
  const sentences = sentencesOf(text);
  return matches.map((match) => {
    const span: [number, number] = [match.index, match.index + match[0].length];
    const found = sentences.find(({ start, end }) => start <= span[0] && span[1] <= end);
    const sentence: [number, number] = found ? [found.start, found.end] : [0, text.length];
    const years = new Set(
      [...text.slice(...sentence).matchAll(year)].map(({ groups }) => Number(groups?.['year'])),
    );
    return {
      span,
      value: match.groups?.['value'] ?? '',
      unit: match.groups?.['unit'] ?? '',
      year: years.size === 1 ? ([...years][0] ?? null) : null,
      sentence,
    };
  });
}
