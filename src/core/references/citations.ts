/**
 * Documents and provisions as running text cites them: `mục 2 Kết luận số 69-KL/TW, ngày 11/01/2024`. Small enough
 * for a browser: pages of other sites are read with it too.
 */
import { findNumbers, type FoundNumber } from './numbers.ts';

/** A mention; `span` in UTF-16 code units, end exclusive, from the kind of document (or the provision) to the number. */
export interface Citation {
  span: [number, number];
  /** The part of it that names the document; null where it is named nearby. */
  document: [number, number] | null;
  /** As the registry writes it: `69-KL/TW`. */
  number: string;
  /** Key of the provision, as `provisionKey` makes it; the empty string: the whole document. */
  provision: string;
  /** Day, month or year beside the number, ISO 8601: `2024-01-11`, `2024-01`, `2024`; null where there is none. */
  date: string | null;
}

/** Kinds of documents that stand before a number. */
const kinds =
  'nghị quyết|kết luận|chỉ thị|quyết định|quy định|quy chế|kế hoạch|chương trình(?: hành động)?|nghị định|' +
  'hướng dẫn|thông tư|thông báo|thông tri|đề án|báo cáo|công văn|tờ trình|luật|văn bản';

const startsWithKind = new RegExp(`^(?:${kinds})`, 'iu');

/** Words for the parts of a document, the largest first (Nghị định 78/2025/NĐ-CP, điều 62; 36-HD/VPTW). */
const levels = ['phần', 'chương', 'mục', 'tiểu mục', 'điều', 'khoản', 'điểm', 'đoạn', 'ý'] as const;

interface Row {
  pattern: RegExp;
  /** A real line that it was made for. */
  example: string;
}

const level = String.raw`(?:phần|chương|tiểu mục|mục|điều|khoản|điểm|đoạn|ý)\s+(?:thứ\s+)?(?:[\dIVXLC]+(?:\.\d+)*|[a-zđ](?:\.\d+)?)(?![\p{L}\d])`;
const chain = String.raw`${level}(?:\)?\s*,?\s*(?:của\s+)?${level})*`;

const before: Row = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\d])(?:(?<provision>${chain})\)?\s*,?\s*(?:của|tại|trong|theo)?\s*)?(?<name>(?:(?:${kinds})\s+)?(?:số\s*:?\s*)?)$`,
    'iu',
  ),
  example: 'theo khoản 2 Điều 32 Nghị định số 32/2024/NĐ-CP',
};

const after: Row = {
  pattern: new RegExp(
    String.raw`^(?:\s*,?\s*ngày [\d/. -]{6,12}|\s*,?\s*ngày \d+ tháng \d+ năm \d{4})?(?:\s+của [\p{L} ]{3,60})?\s*[,(]\s*(?<provision>${chain})(?!\s*,?\s*(?:của\s+)?(?:${kinds})(?!\p{L}))`,
    'iu',
  ),
  example: 'Kết luận số 69-KL/TW, ngày 11/01/2024 của Bộ Chính trị, mục 2, đoạn 1',
};

const dated: Row = {
  pattern:
    /^(?:\s*,?\s*(?:ngày\s+)?(?:(?:(?<day>\d{1,2})\s*[/.-]\s*)?(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})|(?:(?<dayWord>\d{1,2})\s+)?tháng\s+(?<monthWord>\d{1,2})\s*(?:[/.-]|\s+năm)\s*(?<yearWord>\d{4}))|\s+năm\s+(?<only>\d{4}))(?!\d)/iu,
  example: 'Kết luận số 69-KL/TW ngày 11 tháng 01 năm 2024',
};

const above: Row = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\d])(?<!(?:các|những|hai|ba)\s+)(?<kind>${kinds})\s+(?<words>(?:nêu|nói) trên)(?![\p{L}\d])`,
    'giu',
  ),
  example: 'Chiến lược gắn với Nghị quyết số 29-NQ/TW; thực hiện nghị quyết nêu trên',
};

/** Examples of the shapes, for their tests. */
export const citationExamples = [before, after, dated, above].map(({ example }) => example);

const numeral = /^[IVXLC]+$/;

/** Place of a part in the order of sizes; `mục II` is larger than `mục 2`. */
function rankOf(part: string): number {
  const [word = '', num = ''] = part.toLowerCase().split(/\s+(?=\S+$)/u);
  const rank = levels.findIndex((name) => word.replace(/\s+thứ$/u, '') === name);
  return rank === levels.indexOf('mục') && numeral.test(num.toUpperCase()) ? levels.indexOf('phần') : rank;
}

/**
 * The provision that a chain names, and where in the chain its words begin. Of a list (`khoản 2, khoản 3 Điều 6`) the
 * one that stands next to the document; nothing where the order of sizes is not clear.
 */
function readChain(words: string): { key: string; from: number } {
  const all = [...words.matchAll(new RegExp(level, 'giu'))].map(({ 0: part, index }) => ({
    part: part.replace(/\s+/gu, ' '),
    index,
  }));
  const ranks = all.map(({ part }) => rankOf(part));
  const first = Math.max(
    0,
    ranks.findLastIndex((rank, i) => rank === ranks[i - 1]),
  );
  const parts = all.slice(first).map(({ part }) => part);
  const own = ranks.slice(first);
  const isRising = own.every((rank, i) => i === 0 || rank > (own[i - 1] ?? 0));
  const isFalling = own.every((rank, i) => i === 0 || rank < (own[i - 1] ?? 0));
  if (!isRising && !isFalling) return { key: '', from: 0 };
  return { key: provisionKey((isRising ? parts : parts.reverse()).join(', ')), from: all[first]?.index ?? 0 };
}

/**
 * What a provision is called, without the words for its level: the same for `khoản 2 mục II`, `mục II.2` and the label
 * `II.2`. Parts without a number of their own are marked: `II.2, ý 1` → `ii.2.#1`.
 *
 * @param label names its parts with the largest first
 */
export const provisionKey = (label: string): string =>
  label
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?:đoạn|ý|dòng)\s+(?=\d)/gu, '#')
    .replace(/(?:phần|chương|tiểu mục|mục|điều|khoản|điểm)\s+(?:thứ\s+)?/gu, '')
    .split(/[\s.,)]+/u)
    .filter((part) => part !== '')
    .join('.');

function readDate(text: string): string | null {
  const groups = dated.pattern.exec(text)?.groups;
  if (!groups) return null;
  const { day = groups['dayWord'], month = groups['monthWord'], year = groups['yearWord'] } = groups;
  return [groups['only'] ?? year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

const window = 160;

function readNumber(text: string, { span: [start, end], number }: FoundNumber): Citation[] {
  const found = before.pattern.exec(text.slice(Math.max(0, start - window), start));
  const rest = text.slice(end, end + window);
  const date = readDate(rest);
  const document: [number, number] = [start - (found?.groups?.['name'] ?? '').length, end];
  const { key: provision, from } = readChain(found?.groups?.['provision'] ?? '');
  if (provision !== '')
    return [{ span: [start - (found?.[0].length ?? 0) + from, end], document, number, provision, date }];
  const mention: Citation = { span: document, document, number, provision, date };
  const behind = after.pattern.exec(rest);
  const words = behind?.groups?.['provision'] ?? '';
  const named = readChain(words);
  if (!behind || named.key === '') return [mention];
  const last = end + behind[0].length;
  const span: [number, number] = [last - words.length + named.from, last];
  return [mention, { span, document: null, number, provision: named.key, date }];
}

/** Whether two mentions cannot be of one document. */
const isOther = (a: Citation, b: Citation | undefined): boolean =>
  a.number !== b?.number || (a.date !== null && b.date !== null && a.date !== b.date);

/**
 * Mentions of a document that the same text has named by its number: “Nghị quyết nêu trên”. Only where it can mean no
 * other: nothing else of that kind was spoken of before, with another number or without one (“Nghị quyết Đại hội
 * XIII”). “Kết luận này” is left out, since a page may be the document itself; “Kết luận trên” too, since it goes on
 * in “trên cơ sở”, “trên địa bàn”.
 */
function addAbove(text: string, numbered: readonly Citation[]): Citation[] {
  const found = [...numbered];
  for (const { 0: all, index, groups } of text.matchAll(above.pattern)) {
    const { kind = '', words = '' } = groups ?? {};
    const ofKind = new RegExp(kind, 'iu');
    const namesOf = ({ document }: Citation): string => (document ? text.slice(...document) : '');
    const earlier = found.filter(({ span }) => span[1] <= index);
    const meant = earlier.findLast((citation) => ofKind.test(namesOf(citation)));
    const others = earlier.filter(
      (citation) =>
        isOther(citation, meant) &&
        (ofKind.test(namesOf(citation)) || !startsWithKind.test(namesOf(citation))),
    );
    const rest = earlier.reduceRight(
      (left, { span: [start, end] }) => left.slice(0, start) + left.slice(end),
      text.slice(0, index),
    );
    if (!meant || others.length > 0 || ofKind.test(rest)) continue;
    const end = index + all.length;
    const own = readNumber(text, { span: [end - words.length, end], number: meant.number });
    found.push(...own.map((citation) => ({ ...citation, date: meant.date })));
  }
  return found;
}

/** Mentions in order; of two that overlap the first. */
function inOrder(mentions: readonly Citation[]): Citation[] {
  const found: Citation[] = [];
  for (const citation of [...mentions].sort((a, b) => a.span[0] - b.span[0]))
    if (citation.span[0] >= (found.at(-1)?.span[1] ?? 0)) found.push(citation);
  return found;
}

/** All mentions in a text of documents that it names by number, in order, without overlap. */
export function findCitations(text: string): Citation[] {
  // Every number has one, and most paragraphs of a page have none.
  if (!text.includes('/')) return [];
  return inOrder(addAbove(text, inOrder(findNumbers(text).flatMap((number) => readNumber(text, number)))));
}
