/**
 * Words that show that a table, or text side by side on a page, is the head or the foot of a document
 * and not a table of facts. Looked for at the beginning of a line, in NFC.
 */
export interface LayoutMark {
  part: 'letterhead' | 'signature';
  pattern: RegExp;
  /** A line of a real document. */
  line: string;
  /** Strong marks prove the part alone; weak ones also occur in the head row of a table of facts. */
  strong: boolean;
}

export const layoutMarks: readonly LayoutMark[] = [
  {
    part: 'letterhead',
    pattern: /^ĐẢNG CỘNG SẢN VIỆT NAM/u,
    line: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    strong: true,
  },
  {
    part: 'letterhead',
    pattern: /^CỘNG H(?:ÒA|OÀ) XÃ HỘI/u,
    line: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    strong: true,
  },
  { part: 'letterhead', pattern: /^Số\s*:?\s*\d*\s*[-/]/u, line: 'Số 69-KL/TW', strong: true },
  { part: 'letterhead', pattern: /^Số(?!\p{L})/u, line: 'Số: A0.... Ngày 11/01/2024.', strong: false },
  { part: 'signature', pattern: /^Nơi nhận/u, line: 'Nơi nhận:', strong: true },
  { part: 'signature', pattern: /^T\/[MLŁ](?!\p{L})/u, line: 'T/M BAN THƯỜNG VỤ', strong: true },
  { part: 'signature', pattern: /^(?:TM|TL|KT|TUQ)\./u, line: 'TM. ỦY BAN NHÂN DÂN', strong: true },
  { part: 'signature', pattern: /^K\/T(?!\p{L})/u, line: 'K/T CHÁNH VĂN PHÒNG', strong: true },
];

/** The mark that a line begins with, or null. */
export function markOf(line: string): LayoutMark | null {
  const words = line.normalize('NFC').trimStart();
  return layoutMarks.find(({ pattern }) => pattern.test(words)) ?? null;
}
