/** The words of the page for what the data says; the same as on the public site. */
import type { RowView, TaskState, WordView } from '../plan-view.ts';

type Relation = RowView['relation'];

/** In the order of the keys 1–5: nearest to the Centre's wording first. */
export const relationNames: readonly (readonly [Relation, string])[] = [
  ['verbatim', 'nguyên văn'],
  ['near-verbatim', 'gần nguyên văn'],
  ['excerpt', 'trích'],
  ['adapted', 'phỏng theo'],
  ['specified', 'cụ thể hóa'],
];

/** `adapted` → `phỏng theo`. */
export function nameRelation(relation: Relation): string {
  return relationNames.find(([id]) => id === relation)?.[1] ?? relation;
}

const stateNames: Record<TaskState, string> = {
  todo: 'chưa rà soát',
  done: 'đã rà soát',
  stale: 'cần rà soát lại',
};

/** `todo` → `chưa rà soát`. */
export const nameState = (state: TaskState): string => stateNames[state];

const statusNames: Record<Exclude<RowView['status'], 'proposed'>, string> = {
  accepted: 'đã rà soát: nhận',
  stale: 'lời văn đã đổi, cần rà soát lại',
  rejected: 'đã rà soát: không nhận',
  dismissed: 'đã rà soát: không có',
  candidate: 'máy không đề xuất',
};

/** How it stands between task and provision, in words. */
export function nameStatus({ status, confidence }: Pick<RowView, 'status' | 'confidence'>): string {
  if (status !== 'proposed') return statusNames[status];
  return confidence === 'fair' ? 'máy đề xuất: có thể liên quan' : 'máy đề xuất, chưa rà soát';
}

const methodNames: Record<string, string> = {
  'text-reuse': 'trùng câu chữ',
  heading: 'đề mục nhắc lại đoạn này',
  addressee: 'cùng cơ quan được giao',
};

/** How the machine came to its proposal. */
export const nameMethod = (method: string): string => methodNames[method] ?? method;

const verdictNames: Record<WordView['verdict'] | 'withdraw', string> = {
  accept: 'nhận',
  reject: 'không nhận',
  add: 'thêm',
  relation: 'đổi quan hệ',
  none: 'không có đoạn tương ứng',
  withdraw: 'rút lại',
};

/** `reject` → `không nhận`. */
export const nameVerdict = (verdict: keyof typeof verdictNames): string => verdictNames[verdict];

/** 0.637 → `64 %`, with the narrow space that does not break. */
export const formatShare = (share: number): string => `${Math.round(share * 100)}\u202f%`;

/** 0.713 → `0,71`. */
export const formatScore = (score: number): string => score.toFixed(2).replace('.', ',');

/** `2025-03-01T09:05:00+07:00` → `09:05 ngày 01/3/2025`: the clock where it was decided. */
export function formatTime(when: string): string {
  const [, year = '', month = '', day = '', clock] = /^(\d+)-(\d+)-(\d+)(?:T(\d+:\d+))?/.exec(when) ?? [];
  const date = `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
  return clock === undefined ? `ngày ${date}` : `${clock} ngày ${date}`;
}

/** `II.1, ý 2` → `mục II.1, ý 2`. */
export const citeLabel = (label: string): string =>
  /^(?:[IVXLCDM]+|[A-Z]|\d+)(?=$|[.,])/.test(label) ? `mục ${label}` : label;

/** `mục 1` → `Mục 1`. */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** `Nguyễn Văn A, 09:05 ngày 01/3/2025`. */
export const tellSigner = ({ who, when }: WordView): string => `${who}, ${formatTime(when)}`;

/** `nhận, Nguyễn Văn A, 09:05 ngày 01/3/2025`. */
export const tellWord = (word: WordView): string => `${nameVerdict(word.verdict)}, ${tellSigner(word)}`;

/** Small letters without marks, so that a search without accents finds: `Đẩy` → `day`. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
