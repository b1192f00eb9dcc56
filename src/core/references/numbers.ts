/**
 * Shapes of document numbers. Party: number - type / issuer (`69-KL/TW`); state: number / year / type - issuer
 * (`09/2024/NĐ-CP`) or number / type - issuer (`1158/QĐ-TTg`). Dashes and spaces as found in print and in
 * recognised text; `Ð` (eth) is a common misreading of `Đ`.
 */

export interface NumberShape {
  pattern: RegExp;
  /** A mention in a real document. */
  example: string;
}

const dash = String.raw`\s?[-–—‐‑−]\s?`;
const slash = String.raw`\s?/\s?`;
const start = String.raw`(?<![\p{L}\p{N}/.-])`;
const end = String.raw`(?![\p{L}\p{N}])`;

/** In this order: the first shape that matches at a place wins. */
export const numberShapes: readonly NumberShape[] = [
  {
    pattern: new RegExp(
      String.raw`${start}(?<num>\d{1,5})${slash}(?<year>(?:19|20)\d\d)${slash}(?<sign>QH\d{1,2}|[A-ZĐÐ]{2,5}(?:${dash}[\p{Lu}][\p{L}\d]*)+)${end}`,
      'gu',
    ),
    example: 'Nghị quyết số 119/2020/QH14 ngày 19/6/2020 của Quốc hội',
  },
  {
    pattern: new RegExp(
      String.raw`${start}(?<num>\d{1,5})${dash}(?<sign>(?:NQ|QĐ|QÐ|CT|KL|KT|QC|TTr|TT|HD|TB|TC|BC|KH|CTr(?:HĐ)?|ĐA|PA|CV|BB|BS)${slash}[A-ZĐÐƯ](?:[\p{L}\d]|\.(?=\p{L})){0,14}(?:-[A-ZĐƯ]{2,6})?)${end}`,
      'gu',
    ),
    example: 'Kế hoạch số 260-KH/TU ngày 20/5/2024 của Ban Thường vụ Tỉnh ủy Bình Phước',
  },
  {
    pattern: new RegExp(
      String.raw`${start}(?<num>\d{1,5})${slash}(?<sign>(?:QĐ|QÐ|NQ|KH|CT|TB|CV|BC|TTr|CTr|HD|ĐA|PL|CĐ)(?:${dash}[\p{Lu}][\p{L}\d]*)+)${end}`,
      'gu',
    ),
    example: 'Quyết định số 1158/QĐ-TTg ngày 13/7/2021',
  },
  {
    // Letters and joint papers: who writes stands where others have their type.
    pattern: new RegExp(
      String.raw`${start}(?<num>\d{1,5})${slash}(?<sign>[A-ZĐƯ]{2,8}(?:-[A-ZĐƯ][\p{L}\d]+)+)${end}`,
      'gu',
    ),
    example: 'và công văn số 83/BKHCN-BTTTT-VP ngày 08 tháng 01 năm 2025',
  },
];

/** A number as the registry writes it: no spaces, plain hyphens, `Đ` for a misread `Ð`. */
export function normaliseNumber(number: string): string {
  return number
    .normalize('NFC')
    .replace(/[–—‐‑−]/gu, '-')
    .replace(/[\u00D0\u0189]/gu, 'Đ')
    .replace(/\s+/gu, '');
}

/** A number found in a text; `span` in UTF-16 code units, end exclusive. */
export interface FoundNumber {
  span: [number, number];
  number: string;
}

/** Numbers before the last of several that share its sign: `Kết luận số 187, 188-KL/TW`. */
const jointNumbers = /(?<!\p{L})số\s*:?\s*(?<numbers>(?:\d{1,4}\s*(?:[,;]|và)\s*)+)$/iu;

function findJoint(text: string, { span, number }: FoundNumber): FoundNumber[] {
  const before = text.slice(Math.max(0, span[0] - 80), span[0]);
  const joint = jointNumbers.exec(before)?.groups?.['numbers'];
  if (joint === undefined) return [];
  const sign = number.replace(/^\d+/u, '');
  return Array.from(joint.matchAll(/\d+/gu), ({ 0: digits, index }): FoundNumber => {
    const at = span[0] - joint.length + index;
    return { span: [at, at + digits.length], number: `${digits}${sign}` };
  });
}

/** What every shape has; most texts have none of it, and looking for each shape in turn costs more. */
const numberStem = /\d\s?[-–—‐‑−/]/u;

/** All document numbers of a text, in order, without overlap. */
export function findNumbers(text: string): FoundNumber[] {
  if (!numberStem.test(text)) return [];
  const found: FoundNumber[] = [];
  for (const { pattern } of numberShapes) {
    for (const match of text.matchAll(pattern)) {
      const span: [number, number] = [match.index, match.index + match[0].length];
      if (found.some((other) => span[0] < other.span[1] && other.span[0] < span[1])) continue;
      found.push({ span, number: normaliseNumber(match[0]) });
    }
  }
  const joint = found.flatMap((entry) => findJoint(text, entry));
  return [...found, ...joint].sort((a, b) => a.span[0] - b.span[0]);
}
