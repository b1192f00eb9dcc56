/**
 * How a document, a provision and a comparison are cited, after the practice of Party offices: at first mention type,
 * number, date and body, with a comma before the date. What the source does not give is said, never filled in.
 */
import type { DocumentData } from './contract.ts';
import { citeLabel, formatDate } from './say.ts';

type Cited = Pick<DocumentData, 'role' | 'name' | 'type' | 'number' | 'date' | 'authority' | 'title'>;

/** `Ban Thường vụ Tỉnh ủy` → `Ban Thường vụ Tỉnh ủy Bình Định`: the body with its place, where the name lacks it. */
export function nameBody({
  role,
  name,
  authority,
}: Pick<Cited, 'role' | 'name' | 'authority'>): string | null {
  if (role === 'directive') return authority;
  if (authority === null) return name;
  return authority.includes(name) ? authority : `${authority} ${name}`;
}

/** Plans go on with a verb (`Kế hoạch thực hiện …`), what is issued from above with its subject (`Kết luận về …`). */
const joinsPlainly = /^(?:kế hoạch|chương trình)/iu;

/** `Kết luận số 69-KL/TW, ngày 11/01/2024 của Bộ Chính trị`, without the title. */
export function citeBriefly(document: Cited): string {
  const { type, number, date } = document;
  const body = nameBody(document);
  const named = [
    type ?? 'Văn bản',
    number === null ? '' : ` số ${number}`,
    date === null ? '' : `, ngày ${formatDate(date)}`,
    body === null ? '' : ` của ${body}`,
  ].join('');
  return named + sayMissing(document);
}

function sayMissing({ type, number, date }: Cited): string {
  const missing = [
    ...(type === null ? ['tên loại'] : []),
    ...(number === null ? ['số'] : []),
    ...(date === null ? ['ngày'] : []),
  ];
  return missing.length > 0 ? ` (bản nguồn không ghi ${missing.join(', ')})` : '';
}

/** The whole form of a first mention: with the title as received. */
export function citeDocument(document: Cited): string {
  const { type, title } = document;
  if (title === null) return citeBriefly(document);
  const missing = sayMissing(document);
  const brief = citeBriefly(document);
  const named = missing === '' ? brief : brief.slice(0, -missing.length);
  const joint = joinsPlainly.test(type ?? '') || /^về /iu.test(title) ? '' : 'về ';
  return `${named} ${joint}${title}${missing}`;
}

/** A provision: `Kế hoạch số 260-KH/TU, ngày … của …, mục II.2, ý 1`. */
export function citeProvision(document: Cited, label: string): string {
  return `${citeBriefly(document)}, ${citeLabel(label)}`;
}

/** A plan beside its directive. */
export function citeComparison(directive: Cited, plan: Cited): string {
  return `Đối chiếu ${citeBriefly(plan)} với ${citeBriefly(directive)}`;
}

/** A citation with the place where the cited text can be read. */
export function withAddress(citation: string, site: string, address: string): string {
  return `${citation}. ${site}, ${address}`;
}
