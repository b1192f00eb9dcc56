/**
 * Vietnamese `đ` has no decomposition in Unicode, so a search engine that strips combining marks never
 * takes it for `d`. Written as `d` with a combining short stroke (U+0335) it becomes a letter with a mark
 * like any other. The index is made from folded text, queries are folded the same way, and what is shown
 * is unfolded: `dau tu` then finds `đầu tư`.
 */

/** The combining short stroke overlay, which the search engine must be told to keep. */
export const stroke = '\u0335';

/** `đầu tư` → `d̵ầu tư`; every other character stays. */
export function foldStroke(text: string): string {
  return text.replaceAll('đ', `d${stroke}`).replaceAll('Đ', `D${stroke}`);
}

/** The way back: `d̵ầu tư` → `đầu tư`. */
export function unfoldStroke(text: string): string {
  return text.replaceAll(`d${stroke}`, 'đ').replaceAll(`D${stroke}`, 'Đ');
}
