/** The words of the interface for what the data says. Vietnamese of the site, never of a document. */
import { relationWords, statusWords } from '../core/comparison/export-words.ts';
import type { DocumentData, MessageData } from '../core/formats/contract.ts';
import type { CoverageData, TakingData } from '../core/formats/coverage-contract.ts';

type Relation = TakingData['relation'];
type Status = TakingData['status'];

/** Nearest to the Centre's wording first: which relation stands for a cell that has several. */
export const relationOrder = Object.keys(relationWords) as Relation[];

const levelNames: Record<MessageData['level'], string> = { warning: 'cảnh báo', error: 'lỗi' };

/** `adapted` → `phỏng theo`. */
export const nameRelation = (relation: Relation): string => relationWords[relation];

/** `proposed` → `máy đề xuất, chưa rà soát`. */
export const nameStatus = (status: Status): string => statusWords[status];

/** `warning` → `cảnh báo`. */
export const nameLevel = (level: MessageData['level']): string => levelNames[level];

const methodNames: Record<string, string> = {
  'text-reuse': 'chữ trùng ở hai bên',
  heading: 'tên mục của kế hoạch dẫn lời đoạn này',
  addressee: 'giao cho cơ quan cùng loại với cơ quan mà đoạn này giao',
  person: 'người rà soát thêm',
};

/** `addressee` → why the link was proposed, in words. */
export const nameMethod = (method: string): string => methodNames[method] ?? method;

/** 0.637 → `64 %`, with the narrow space that does not break. */
export const formatShare = (share: number): string => `${Math.round(share * 100)}\u202f%`;

/** 0.713 → `0,71`. */
export const formatScore = (score: number): string => score.toFixed(2).replace('.', ',');

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

type PlanCount = Pick<CoverageData['plans'][number], 'tasks' | 'reviewed' | 'accepted'>;

/** How far people have come with a plan: accepted links and proposals are counted apart. */
export function sayReview({ tasks, reviewed, accepted }: PlanCount): string {
  if (reviewed === 0) return 'Máy đề xuất, chưa ai rà soát.';
  const done = reviewed === tasks ? 'Đã rà soát cả' : `Đã rà soát ${reviewed} trên`;
  return `${done} ${tasks} nhiệm vụ, xác nhận ${accepted} đoạn.`;
}

/** What a gap is: found by a machine, or by a person who read every task of the plan. */
export function sayGap(plan: PlanCount | undefined): string {
  return plan !== undefined && plan.reviewed === plan.tasks
    ? 'Đã rà soát: không có.'
    : 'Chưa thấy nhiệm vụ tương ứng. Chưa có người rà soát.';
}
