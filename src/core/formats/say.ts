/** How the site says figures, dates, names and states: on its pages and in what people take away. */
import type { DocumentData } from './contract.ts';
import type { CoverageData } from './coverage-contract.ts';

/** 0.637 → `64 %`, with the narrow space that does not break. */
export const formatShare = (share: number): string => `${Math.round(share * 100)}\u202f%`;

/** 1234 → `1.234`. */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

/** `2024-06-04` → `04/6/2024`, the way official documents write it: a zero before days and months 1, 2. */
export function formatDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const plain = Number(month);
  return `${day}/${plain < 3 ? month : plain}/${year}`;
}

/** `Kết luận 69-KL/TW`: the short name for menus and breadcrumbs; the full name where a part is missing. */
export function shortenName(document: Pick<DocumentData, 'name' | 'type' | 'number'>): string {
  return document.type && document.number ? `${document.type} ${document.number}` : document.name;
}

/** `Kết luận`: how a sentence of the site refers back to the directive. */
export const nameKind = (document: Pick<DocumentData, 'type'>): string =>
  document.type ?? 'văn bản Trung ương';

/** `mục 1, đoạn 2` → `Mục 1, đoạn 2`, for the start of a sentence. */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** `II.1, ý 2` → `mục II.1, ý 2`: a label in a running sentence. */
export const citeLabel = (label: string): string =>
  /^(?:[IVXLCDM]+|[A-Z]|\d+)(?=$|[.,])/.test(label) ? `mục ${label}` : label;

const numerals = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** 3 → `ba`; figures from eleven on. */
export const spellCount = (count: number): string => numerals[count] ?? formatCount(count);

type PlanCount = Pick<CoverageData['plans'][number], 'tasks' | 'reviewed' | 'accepted' | 'stale'>;

/** How far people have come with a plan: accepted links and proposals are counted apart. */
export function sayReview({ tasks, reviewed, accepted, stale }: PlanCount): string {
  const again = stale > 0 ? ` ${stale} nhiệm vụ cần rà soát lại vì lời văn đã đổi.` : '';
  if (reviewed === 0)
    return (stale > 0 ? 'Các mối đều do máy đề xuất.' : 'Máy đề xuất, chưa ai rà soát.') + again;
  const done = reviewed === tasks ? 'Đã rà soát cả' : `Đã rà soát ${reviewed} trên`;
  return `${done} ${tasks} nhiệm vụ, xác nhận ${accepted} đoạn.${again}`;
}

/** What a gap is: found by a machine, or by a person who read every task of the plan. */
export function sayGap(plan: PlanCount | undefined): string {
  return plan !== undefined && plan.reviewed === plan.tasks
    ? 'Đã rà soát: không có.'
    : 'Chưa thấy nhiệm vụ tương ứng. Chưa có người rà soát.';
}
