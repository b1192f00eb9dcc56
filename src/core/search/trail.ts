/** Where a provision stands, in words: `II. Nhiệm vụ, giải pháp` › `2` › `ý 3`. */
import { sentenceCase } from '../document/facts.ts';
import type { ProvisionData } from '../formats/contract.ts';

/** What the parts without a number are called. */
const partNames: Partial<Record<ProvisionData['type'] | NonNullable<ProvisionData['role']>, string>> = {
  letterhead: 'phần đầu',
  title: 'tên văn bản',
  opening: 'phần mở đầu',
  closing: 'lời kết',
  recipients: 'nơi nhận',
  signature: 'chữ ký',
  agencies: 'cơ quan thực hiện',
  'co-agencies': 'cơ quan phối hợp',
  product: 'sản phẩm',
  deadline: 'thời gian thực hiện',
  stamp: 'dấu văn bản đến',
  'certified-copy': 'phần sao lục',
  'digital-signature': 'dấu ký số',
  furniture: 'ghi chú của bản nguồn',
  unrecognised: 'chữ chưa rõ thuộc phần nào',
  table: 'bảng',
  row: 'dòng trong bảng',
  attachment: 'phụ lục',
};

/** A printed heading that is longer than this is a sentence: its number alone stands in the trail. */
const longest = 90;

/** Name of a part that is not cited by a number; the label of one that is. */
export function nameUnit({ label, type, role }: ProvisionData): string {
  return label !== '' && type !== 'field' ? label : ((role && partNames[role]) ?? partNames[type] ?? label);
}

/**
 * The way to a provision from the top.
 *
 * @param above the provisions above it, outermost first
 */
export function trailOf(provision: ProvisionData, above: readonly ProvisionData[]): string[] {
  const steps = above.map((heading, depth) => (depth === 0 ? nameHeading(heading) : numberOf(heading)));
  const own = provision.heading && above.length === 0 ? nameHeading(provision) : lastStep(provision);
  return [...steps, own].filter((step) => step !== '');
}

function nameHeading({ num, text }: ProvisionData): string {
  if (text.length > longest) return numberOf({ num });
  return [num.trim(), text === text.toUpperCase() ? sentenceCase(text) : text].filter(Boolean).join(' ');
}

const numberOf = ({ num }: Pick<ProvisionData, 'num'>): string => num.replace(/[\s.):–-]+$/u, '').trim();

/** `mục 1, đoạn 2` → `đoạn 2`; `II.4` → `4`. */
function lastStep(provision: ProvisionData): string {
  const number = numberOf(provision);
  return number === '' ? (nameUnit(provision).split(', ').at(-1) ?? '') : number;
}
