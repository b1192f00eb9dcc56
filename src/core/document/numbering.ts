import type { Message } from '../message.ts';
import type { Draft } from './draft.ts';

/** Order of điểm: the Vietnamese alphabet as drafting uses it (no f, j, w, z). */
const points = 'abcdđeghiklmnopqrstuvxy';

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** Value of a Roman numeral up to 89, or NaN. */
function readRoman(text: string): number {
  const digits = [...text].map((letter) => romanDigits[letter] ?? Number.NaN);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

/** Place of a printed number in its sequence, from 1; NaN where it has none. */
export function ordinal(num: string): number {
  const clean = num.replace(/^Điều\s+|^(?:Chương|CHƯƠNG|Phần|PHẦN)\s+/u, '').replace(/^\(|[\s.)/–-]+$/gu, '');
  if (/^[IVXL]+$/u.test(clean)) return readRoman(clean);
  if (/^[\d.]+$/u.test(clean)) return Number(clean.split('.').at(-1));
  const at = points.indexOf(clean.toLowerCase());
  return at === -1 ? Number.NaN : at + 1;
}

/**
 * Compares a printed number with the one before it among its siblings.
 *
 * @returns a warning where numbering restarts or skips; the printed number is kept either way
 */
export function checkNumber(file: string, provision: Draft, before: Draft | undefined): Message | null {
  const found = ordinal(provision.num);
  const expected = before ? ordinal(before.num) + 1 : 1;
  if (Number.isNaN(found) || Number.isNaN(expected) || found === expected) return null;
  // Lists numbered by word processors go from d to e: they do not know đ.
  if (/^e\s?[.)]/u.test(provision.num) && /^d\s?[.)]/u.test(before?.num ?? '')) return null;
  return {
    file,
    ...provision.source,
    level: 'warning',
    reason: `Found number “${provision.num}”, expected number ${expected} of its list`,
    rule: 'numbering',
    note: 'The printed number is kept. If the source was misread, correct it and say so in corrections.yaml.',
  };
}
