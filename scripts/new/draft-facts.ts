import { readFacts } from '../../src/core/document/facts.ts';
import { readHeadText, type HeadText } from '../../src/core/document/head-text.ts';
import type { Document, Provision, Signature } from '../../src/core/document/types.ts';
import { isSyllable } from '../../src/core/suspects/syllables.ts';
import { isCentral, placeOf } from './places.ts';

/** A fact for document.yaml, and the Vietnamese remark on it where it is missing or doubtful. */
export interface DraftFact<Value = string> {
  value: Value | null;
  remark: string | null;
}

export interface DraftFacts {
  type: DraftFact;
  number: DraftFact;
  date: DraftFact;
  authority: DraftFact;
  title: DraftFact;
  signature: DraftFact<Signature>;
  place: DraftFact;
}

const missing = (what: string): string =>
  `bản nguồn không ghi ${what}; nếu biết từ nơi khác, đừng ghi vào đây`;

const unnamedPlace = 'phần đầu không ghi địa danh; nếu nội dung hoặc nơi nhận có nêu thì ghi vào đây';

/** What the text says of its document, fact by fact, with what a person should look at again. */
export function draftFacts(provisions: readonly Provision[], role: Document['role']): DraftFacts {
  const read = readFacts(provisions);
  const head = readHeadText(provisions);
  const authority = draftAuthority(read.authority, provisions);
  return {
    type: { value: read.type, remark: read.type === null ? missing('tên loại') : null },
    number: draftNumber(head),
    date: draftDate(head, provisions),
    authority,
    title: draftTitle(read.title),
    signature: draftSignature(read.signature),
    place: draftPlace(read.place, role === 'plan' ? authority.value : null),
  };
}

function draftNumber({ numbers, hasOpenNumber }: HeadText): DraftFact {
  const [value = null, second] = numbers;
  if (second !== undefined)
    return { value, remark: `phần đầu có hai số: ${numbers.join(' và ')}; xem lại số nào của văn bản này` };
  if (value !== null) return { value, remark: null };
  return { value, remark: hasOpenNumber ? 'bản nguồn để trống số' : missing('số') };
}

/** Dates that signing software prints: `hannq-27/05/2024 16:27:37`, `24.11.2025 16:02:11`. */
const signingDate = /\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b/u;

function draftDate({ dates, openPlace }: HeadText, provisions: readonly Provision[]): DraftFact {
  const [first, second] = dates;
  const value = first?.date ?? null;
  if (second !== undefined) {
    const all = dates.map(({ date }) => date).join(' và ');
    return { value, remark: `phần đầu có hai ngày: ${all}; xem lại ngày nào của văn bản này` };
  }
  if (value !== null) return { value, remark: null };
  if (openPlace !== null) return { value, remark: 'bản nguồn để trống ngày, tháng' };
  const signed = provisions
    .filter(({ role }) => role === 'digital-signature')
    .map(({ text }) => signingDate.exec(text)?.[0])
    .find((date) => date !== undefined);
  if (signed === undefined) return { value, remark: missing('ngày') };
  return {
    value,
    remark: `chỉ dòng chữ ký số có ngày (${signed}): đó là lúc ký tệp, chưa chắc là ngày ban hành`,
  };
}

const openingAuthority =
  /(?:^|[,;.]\s+)(?<body>(?:Ban|Đảng|Tỉnh|Thành|Thị|Huyện|Quận|Ủy|Uỷ|Hội|Chính|Bộ|Sở)\s[\p{L} ]{2,60}?)\s+(?:ban hành|xây dựng)\s+(?:K|k)ế hoạch/u;

function draftAuthority(read: string | null, provisions: readonly Provision[]): DraftFact {
  if (read !== null) {
    const isWrittenSo = provisions.some(({ text }) => text.includes(read));
    const remark = isWrittenSo ? null : 'bản nguồn in hoa hoặc ngắt dòng; xem lại cách viết hoa tên cơ quan';
    return { value: read, remark };
  }
  const opening = provisions
    .filter(({ type }) => type === 'opening')
    .map(({ text }) => openingAuthority.exec(text));
  const body = opening.find((match) => match !== null)?.groups?.['body'] ?? null;
  if (body === null) return { value: null, remark: missing('cơ quan ban hành') };
  return { value: body, remark: 'phần đầu không ghi cơ quan ban hành; lấy từ câu mở đầu, xem lại' };
}

function draftTitle(value: string | null): DraftFact {
  if (value === null) return { value: null, remark: missing('trích yếu') };
  const remark = value === value.toUpperCase() ? 'bản nguồn in hoa toàn bộ; giữ như bản nguồn' : null;
  return { value, remark };
}

function draftSignature(read: Signature | null): DraftFact<Signature> {
  if (read === null) return { value: null, remark: missing('người ký') };
  if (read.name === null) return { value: read, remark: missing('họ tên người ký') };
  const odd = read.name.split(/\s+/u).filter((part) => !isSyllable(part));
  const remark = odd.length > 0 ? `tên người ký có chữ lạ (${odd.join(', ')}); xem lại bản gốc` : null;
  return { value: read, remark };
}

function draftPlace(value: string | null, authority: string | null): DraftFact {
  if (value !== null) {
    const isSeat = authority !== null && isCentral(authority);
    return { value, remark: isSeat ? 'nơi đóng trụ sở của cơ quan trung ương, theo dòng ngày tháng' : null };
  }
  const guess = authority === null ? null : placeOf(authority);
  if (guess === null) return { value: null, remark: unnamedPlace };
  return { value: guess, remark: 'bản nguồn không ghi địa danh; đoán từ tên cơ quan ban hành, xem lại' };
}
