import { differsByOne, printedNumbers } from './misread-numbers.ts';
import { signTable } from './signs.ts';
import type { Finding } from './types.ts';
import { inCaseOf } from './words.ts';

/** The two words before a number, with `số` between them or not. */
const nameBefore = /(?<first>\p{L}+)(?<gap>\s+)(?<second>\p{L}+)\s+(?:số\s*:?\s*)?$/u;

/**
 * Names of document types one letter off the one that the number asks for: `Kế luận số 69-KL/TW`.
 */
export function findMisreadNames(text: string): Finding[] {
  return printedNumbers(text).flatMap(({ span: [start], sign }): Finding[] => {
    const names = signTable.find((row) => row.sign === sign)?.names ?? [];
    const groups = nameBefore.exec(text.slice(Math.max(0, start - 40), start))?.groups;
    if (!groups) return [];
    const { first = '', gap = ' ', second = '' } = groups;
    const printed = `${first} ${second}`.normalize('NFC').toLowerCase();
    const meant = names.find((name) => differsByOne(name, printed));
    if (meant === undefined || names.includes(printed)) return [];
    const at = text.lastIndexOf(first + gap + second, start);
    const [one = '', two = ''] = meant.split(' ');
    const shouldRead = inCaseOf(first, one) + gap + inCaseOf(second, two);
    const why = `Số hiệu có ký hiệu ${sign}, tên loại văn bản phải là “${meant}”.`;
    return [{ kind: 'number', span: [at, at + first.length + gap.length + second.length], shouldRead, why }];
  });
}
