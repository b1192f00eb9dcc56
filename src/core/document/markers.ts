import type { ProvisionType } from './types.ts';

/** How a provision is numbered in print, and where that puts it among the others. */
export interface Marker {
  type: Extract<
    ProvisionType,
    'part' | 'chapter' | 'section' | 'article' | 'clause' | 'paragraph' | 'subparagraph' | 'point' | 'indent'
  >;
  /** Outer before inner: a provision closes every open one whose rank is not smaller. */
  rank: number;
  /** Matches at the head of a text; `num` is the printed number, `id` what its eId is made of. */
  pattern: RegExp;
  /** A line of a real document that the row was made for. */
  example: string;
}

/** Words may follow a number directly in print; a number alone on a line is a page number. */
const next = String.raw`\s*(?=\S)`;

/**
 * The numbering of the genre, outermost first. Order matters: the first row that matches wins.
 * Ranks leave `clause` and `paragraph` on one rank: `1.` is a clause under an article, a paragraph elsewhere.
 */
export const markers: readonly Marker[] = [
  {
    type: 'part',
    rank: 1,
    pattern: /^(?<num>(?:PHẦN|Phần) (?<id>[IVXL]+|thứ \p{Ll}+|THỨ \p{Lu}+))(?=[\s.:-]|$)[\s.:-]*/u,
    example: 'PHẦN I QUY ĐỊNH CHUNG',
  },
  {
    type: 'chapter',
    rank: 2,
    pattern: /^(?<num>(?:CHƯƠNG|Chương) (?<id>[IVXL]+|\d+))(?=[\s.:-]|$)[\s.:-]*/u,
    example: 'Chương II QUẢN LÝ CỤM CÔNG NGHIỆP',
  },
  {
    type: 'section',
    rank: 4,
    pattern: new RegExp(String.raw`^(?<num>(?<id>[IVXL]+)\s?[-–.\/)])${next}`, 'u'),
    example: 'II - NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU',
  },
  {
    type: 'article',
    rank: 5,
    pattern: /^(?<num>Điều (?<id>\d+[a-zđ]?)\s?[.:]?)(?=\s|$)\s*/u,
    example: 'Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý cụm công nghiệp',
  },
  {
    type: 'subparagraph',
    rank: 8,
    pattern: new RegExp(String.raw`^(?<num>(?<id>\d{1,2}\.\d{1,2}\.\d{1,2})\.?)(?!\d)${next}`, 'u'),
    example: '2.1.1. Kinh phí chi thường xuyên',
  },
  {
    type: 'subparagraph',
    rank: 7,
    pattern: new RegExp(String.raw`^(?<num>(?<id>\d{1,2}\.\d{1,2})[.)]?)(?![\d%])${next}`, 'u'),
    example: '2.1. Để thể chế hoá đầy đủ và thực hiện có hiệu quả Nghị quyết số 57-NQ/TW',
  },
  {
    type: 'paragraph',
    rank: 6,
    pattern: /^(?<num>(?<id>\d{1,3})\s?[.)])\s*(?=[\p{L}“"(])/u,
    example: '1. Tăng cường sự lãnh đạo của Đảng đối với phát triển khoa học',
  },
  {
    type: 'paragraph',
    rank: 6,
    pattern: /^(?<num>(?<id>\d{1,2})\s?[-/–])\s*(?=\p{Lu}\p{Ll})/u,
    example: '1- Tăng cường sự lãnh đạo của các cấp uỷ',
  },
  {
    type: 'point',
    rank: 9,
    pattern: /^(?<num>(?<id>[a-zđăâêôơư])\s?\))\s*(?=\S)/u,
    example: 'đ) Quản lý, khai thác tài liệu lưu trữ',
  },
  {
    type: 'point',
    rank: 9,
    pattern: /^(?<num>(?<id>[a-zđ])\.)\s+(?=\p{Lu})/u,
    example: 'a. Mục tiêu tổng quát',
  },
  {
    type: 'point',
    rank: 9.5,
    pattern: /^(?<num>\((?<id>\d{1,2})\))\s*(?=\p{L})/u,
    example: '(1) Tổ chức hiệp thương lần thứ nhất: Chậm nhất ngày 10/12/2025',
  },
  {
    type: 'indent',
    rank: 10,
    pattern: /^(?<num>(?<id>[-–−•*●]))(?:\s+(?=\S)|(?=\p{L}))/u,
    example: '- Tổ chức tuyên truyền, phổ biến, quán triệt Kết luận số 69-KL/TW',
  },
  {
    type: 'indent',
    rank: 11,
    pattern: /^(?<num>(?<id>[+○▪]))\s*(?=\S)/u,
    example: '+ Đến năm 2030, có ít nhất 05 doanh nghiệp',
  },
];

export interface Marking {
  marker: Marker;
  /** The number as printed. */
  num: string;
  /** What the eId is made of, before cleaning. */
  id: string;
  /** Length of number and following white space in the text. */
  length: number;
}

/** Reads the number at the head of a text, or returns null where there is none. */
export function readMarker(text: string): Marking | null {
  for (const marker of markers) {
    const match = marker.pattern.exec(text);
    if (!match?.groups) continue;
    const { num, id } = match.groups;
    if (num === undefined || id === undefined) continue;
    return { marker, num, id, length: match[0].length };
  }
  return null;
}

/** Letters that Akoma Ntoso ids write without marks, as they are typed in Telex: điểm đ is `dd`. */
const telex: Readonly<Record<string, string>> = {
  đ: 'dd',
  ă: 'aw',
  â: 'aa',
  ê: 'ee',
  ô: 'oo',
  ơ: 'ow',
  ư: 'uw',
};

/** Prefixes of eIds (Akoma Ntoso Naming Convention 1.0, section 5.4, table of element abbreviations). */
const prefixes: Readonly<Record<Marker['type'], string>> = {
  part: 'part',
  chapter: 'chp',
  section: 'sec',
  article: 'art',
  clause: 'cl',
  paragraph: 'para',
  subparagraph: 'subpara',
  point: 'point',
  indent: 'indent',
};

/**
 * The last step of a provision's eId.
 *
 * @param type  its type
 * @param id    its number as printed, without punctuation around it (`II`, `1.1`, `đ`, `thứ nhất`)
 *              or its place among unnumbered siblings (`3`)
 */
export function eIdStep(type: Marker['type'], id: string): string {
  const clean = [...id]
    .map((letter) => telex[letter.toLowerCase()] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return `${prefixes[type]}_${clean}`;
}
