/**
 * Marks of secrecy, of restricted circulation and of drafts: such a paper is not for a public site.
 * Marks are lines of their own (Hướng dẫn 36-HD/VPTW, parts 10 and 11); the same words in a sentence are none.
 */
import { z } from 'zod';
import type { Message } from '../message.ts';
import { typeNames } from './marks.ts';
import { positionAt, type Source } from './source.ts';
import type { Provision } from './types.ts';

export const secrecyMarks = [
  'TUYỆT MẬT',
  'TỐI MẬT',
  'MẬT',
  'LƯU HÀNH NỘI BỘ',
  'KHÔNG PHỔ BIẾN',
  'DỰ THẢO',
  'TÀI LIỆU HỘI NGHỊ',
  'TÀI LIỆU THU HỒI',
] as const;
export type SecrecyMark = (typeof secrecyMarks)[number];

/** A line that is a mark. Brackets, stars and emphasis around it are taken off before. */
interface MarkLine {
  mark: SecrecyMark;
  pattern: RegExp;
  example: string;
  /** Also read where the numbered body stands: a form that no provision can have. */
  anywhere: boolean;
}

const types = typeNames.join('|');

/** A level of secrecy alone, after what names it, or before a word on its stamp. */
const level = (words: string): RegExp =>
  new RegExp(
    String.raw`^(?:(?:(?:mức )?độ mật|dấu(?: chỉ)?(?: (?:mức )?độ mật)?)\s*:\s*)?${words}(?:\s*\((?:đã )?(?:đóng )?dấu[^)]*\)?)?$`,
    'iu',
  );

export const markLines: readonly MarkLine[] = [
  { mark: 'TUYỆT MẬT', pattern: level('tuyệt mật'), example: 'TUYỆT MẬT', anywhere: false },
  { mark: 'TỐI MẬT', pattern: level('tối mật'), example: 'Độ mật: Tối mật', anywhere: false },
  { mark: 'MẬT', pattern: level('mật'), example: 'Mật (đóng dấu)', anywhere: false },
  { mark: 'TUYỆT MẬT', pattern: /^TUYỆT MẬT$/u, example: 'TUYỆT MẬT', anywhere: true },
  { mark: 'TỐI MẬT', pattern: /^TỐI MẬT$/u, example: 'TỐI MẬT', anywhere: true },
  { mark: 'MẬT', pattern: /^MẬT$/u, example: 'MẬT', anywhere: true },
  {
    mark: 'LƯU HÀNH NỘI BỘ',
    pattern: /^(?:tài liệu |chỉ )?lưu hành nội bộ[.!]?$/iu,
    example: '(Tài liệu lưu hành nội bộ)',
    anywhere: true,
  },
  {
    mark: 'KHÔNG PHỔ BIẾN',
    pattern: /^(?:tài liệu )?không phổ biến(?: trên (?:các )?phương tiện thông tin đại chúng)?[.!]?$/iu,
    example: 'KHÔNG PHỔ BIẾN TRÊN CÁC PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG',
    anywhere: true,
  },
  {
    mark: 'DỰ THẢO',
    pattern:
      /^(?:bản )?dự thảo(?:,?\s*\(?(?:lần (?:thứ )?)?\p{N}{1,2}\)?)?(?:,?\s*\(?(?:ngày )?\d[\d/.-]*\d\)?)?$/iu,
    example: 'Dự thảo lần 2',
    anywhere: true,
  },
  {
    mark: 'DỰ THẢO',
    pattern: new RegExp(String.raw`^DỰ THẢO (?:${types})(?: LẦN (?:THỨ )?\d+)?$`, 'u'),
    example: 'DỰ THẢO KẾ HOẠCH',
    anywhere: false,
  },
  {
    mark: 'TÀI LIỆU HỘI NGHỊ',
    pattern: /^tài liệu (?:phục vụ )?hội nghị(?: lần thứ .{1,40}| ngày .{1,20})?$/iu,
    example: 'TÀI LIỆU HỘI NGHỊ',
    anywhere: true,
  },
  {
    mark: 'TÀI LIỆU THU HỒI',
    pattern: /^(?:tài liệu )?thu hồi(?: (?:sau|khi kết thúc) (?:hội nghị|cuộc họp))?$|^xem xong trả lại$/iu,
    example: 'Tài liệu thu hồi',
    anywhere: true,
  },
];

/** Parts in which every line is a line of the page. */
const outerTypes: ReadonlySet<Provision['type']> = new Set([
  'letterhead',
  'title',
  'opening',
  'closing',
  'recipients',
  'signature',
  'furniture',
  'unrecognised',
]);

/** A mark as found. */
export interface FoundMark {
  mark: SecrecyMark;
  /** The line as printed. */
  line: string;
  /** Id of the provision that holds it. */
  provision: string;
  /** Offset of the line in the source's text. */
  start: number;
}

/** Finds lines that are marks, in the order of the document. */
export function findSecrecyMarks(provisions: readonly Provision[]): FoundMark[] {
  return provisions.flatMap((provision) => {
    const isOuter = outerTypes.has(provision.type);
    return printedLines(provision).flatMap(({ text, start }) => {
      const mark = markOf(text, isOuter);
      return mark === null ? [] : [{ mark, line: text.trim(), provision: provision.id, start }];
    });
  });
}

/** Two columns of a head stand on one line with blanks between; each is looked at alone. */
function markOf(line: string, isOuter: boolean): SecrecyMark | null {
  const columns = isOuter ? line.split(/\s{2,}|\t|\|/u) : [line];
  const afterNumber = isOuter
    ? /^Số[\s:].*\d.*\s(?<mark>(?:TUYỆT |TỐI )?MẬT)$/u.exec(line)?.groups?.['mark']
    : undefined;
  for (const column of afterNumber === undefined ? columns : [...columns, afterNumber]) {
    const words = column.replace(/^[\s"“”*_[(<\-–]+|[\s"“”*_\])>\-–]+$/gu, '').replace(/\s+/gu, ' ');
    const row = markLines.find(({ pattern, anywhere }) => (isOuter || anywhere) && pattern.test(words));
    if (row) return row.mark;
  }
  return null;
}

/** The lines of the source of which a provision is made: where one ends, a character of its text is nobody's. */
function printedLines({ text, runs }: Provision): { text: string; start: number }[] {
  const lines: { text: string; start: number; end: number }[] = [];
  for (const { at, start, length } of runs) {
    const part = text.slice(at, at + length);
    const last = lines.at(-1);
    if (last?.end === at) Object.assign(last, { text: last.text + part, end: at + length });
    else lines.push({ text: part, start, end: at + length });
  }
  return lines.flatMap((line) => splitLines(line.text, line.start));
}

function splitLines(text: string, start: number): { text: string; start: number }[] {
  let at = start;
  return text.split('\n').map((line) => {
    const found = { text: line, start: at };
    at += line.length + 1;
    return found;
  });
}

/** `circulation` of document.yaml: a person's word that a marked paper may be published all the same. */
export const circulationSchema = z.strictObject({
  /** The marks as in `secrecyMarks`, several with commas between. */
  mark: z.string().min(1),
  allowedBecause: z.string().min(1),
});
export type Circulation = z.infer<typeof circulationSchema>;

/**
 * Refuses a document that bears marks which `circulation` does not name.
 *
 * @param source      what the provisions were read from, for the lines
 * @param circulation of document.yaml; null where it has none
 * @returns an error for each mark
 */
export function checkSecrecy(
  source: Source,
  provisions: readonly Provision[],
  circulation: Circulation | null,
): Message[] {
  const allowed = (circulation?.mark ?? '').split(',').map((mark) => mark.trim().toUpperCase());
  return findSecrecyMarks(provisions)
    .filter(({ mark }) => !allowed.includes(mark))
    .map(({ mark, line, start }) => ({
      file: source.path,
      ...positionAt(source, start),
      level: 'error',
      reason: `Found the mark “${line}”, expected a document that may be published`,
      rule: 'secrecy-mark',
      note:
        `Do not publish it. If the issuing body allows it, add to document.yaml: ` +
        `circulation: { mark: "${mark}", allowedBecause: "…" }.`,
    }));
}
