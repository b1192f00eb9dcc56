/** Names of documents and programmes inside a text: whoever cites one prints the same words, and borrows nothing. */
import type { Stretch } from '../text/sentences.ts';

interface Naming {
  /** The kind of thing named, with a capital in the middle of a sentence or a number behind it. */
  kind: string;
  /** A real line that names one. */
  example: string;
}

export const namings: readonly Naming[] = [
  { kind: 'Chương trình', example: 'triển khai Chương trình phát triển tài sản trí tuệ đến năm 2030' },
  {
    kind: 'Quy hoạch',
    example:
      'tập trung theo Quy hoạch hạ tầng thông tin và truyền thông thời kỳ 2021-2030, tầm nhìn đến năm 2050',
  },
  {
    kind: 'Chiến lược',
    example:
      'thực hiện tốt Chiến lược phát triển khoa học, công nghệ và đổi mới sáng tạo đến năm 2030 gắn với Nghị quyết số 29-NQ/TW',
  },
  { kind: 'Đề án', example: 'thực hiện Đề án phát triển Khu công nghệ cao Đà Nẵng đến năm 2030' },
  { kind: 'Kế hoạch', example: 'Kế hoạch phát triển hạ tầng số giai đoạn 2024 - 2025' },
];

/** A name with a year ends behind the last year; `năm 2030`, `giai đoạn 2021-2025, định hướng đến năm 2030`. */
const year = String.raw`(?:năm|thời kỳ|giai đoạn)\s+\d{4}(?:\s*[-–]\s*\d{4})?`;
const vision = String.raw`(?:,?\s+(?:tầm nhìn|định hướng)(?:\s+đến)?\s+năm\s+\d{4})?`;
const name = new RegExp(
  `(?:${namings.map(({ kind }) => kind).join('|')})\\s[^.;:()]{0,200}?${year}${vision}`,
  'gu',
);

/** `Kết luận số 69-KL/TW và Kế hoạch này`: how a plan refers to what it carries out and to itself. */
const selfReference =
  /(?:triển khai |tổ chức |quán triệt |thực hiện )*(?:Nghị quyết|Kết luận|Chỉ thị|Kế hoạch|Chương trình)(?: số [\p{L}\d/-]+| này)(?:,? (?:và )?(?:Nghị quyết|Kết luận|Chỉ thị|Kế hoạch|Chương trình)(?: số [\p{L}\d/-]+| này))*/gu;

/** Where a text names documents and programmes, in order. */
export function findNames(text: string): Stretch[] {
  return [name, selfReference].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
}
