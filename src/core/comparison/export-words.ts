/** Vietnamese words for what links are: in the tables that people take away, and on the pages. */
import type { LinkData } from '../formats/contract.ts';

/** Nearest to the Centre's wording first. */
export const relationWords: Record<LinkData['relation'], string> = {
  verbatim: 'nguyên văn',
  'near-verbatim': 'gần nguyên văn',
  excerpt: 'trích',
  adapted: 'phỏng theo',
  specified: 'cụ thể hóa',
};

export const statusWords: Record<LinkData['status'], string> = {
  proposed: 'máy đề xuất, chưa rà soát',
  accepted: 'đã rà soát',
  rejected: 'không nhận',
  stale: 'cần rà soát lại',
};

export const confidenceWords: Record<LinkData['confidence'], string> = {
  strong: 'rõ',
  fair: 'có thể liên quan',
};

/** Why a link was proposed. */
export const methodWords: Record<string, string> = {
  'text-reuse': 'chữ trùng ở hai bên',
  heading: 'tên mục của kế hoạch dẫn lời đoạn này',
  title: 'tên kế hoạch và nhiệm vụ cùng nêu một việc của đoạn này',
  addressee: 'giao cho cơ quan cùng loại với cơ quan mà đoạn này giao',
  person: 'người rà soát thêm',
};

/** Cells of the matrix in which no clear link stands. */
export const cellWords = {
  possible: 'có thể liên quan',
  gap: 'chưa thấy',
  reviewed: 'đã rà soát: không có',
  uncompared: 'chưa đối chiếu',
} as const;
