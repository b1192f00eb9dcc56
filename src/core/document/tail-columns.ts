import {
  isHeadLine,
  isRecipient,
  nameLine,
  officeLine,
  recipientsLine,
  signatureLine,
  signedLine,
} from './marks.ts';
import { slicePassage, trimPassage } from './passage.ts';
import type { Line } from './segment.ts';

/** Blanks that keep two columns apart where recognised text holds their distance. */
const gap = /\s{3,}(?=\S)/gu;
/** Any blank: the second column then shows by the words with which a signature begins. */
const blank = /\s(?=\p{L})/gu;

/** What stands in the second column of a tail: authority, office, the word that it is signed, the signer's name. */
function isOfSignature(text: string): boolean {
  return signatureLine.test(text) || officeLine.test(text) || signedLine.test(text) || nameLine.test(text);
}

/**
 * Where the second column of a line begins; null where the line has one column. Where only one blank is left between
 * the columns, a name is told from a recipient by the full stop before it: `- Lưu Văn phòng. Nguyễn Văn A`.
 */
function columnOf(text: string): number | null {
  for (const { index, 0: blanks } of text.matchAll(gap)) {
    if (isOfSignature(text.slice(index + blanks.length))) return index + blanks.length;
  }
  for (const { index } of text.matchAll(blank)) {
    const right = text.slice(index + 1);
    const isOffice = (signatureLine.test(right) || officeLine.test(right)) && right === right.toUpperCase();
    if (isOffice || (text[index - 1] === '.' && nameLine.test(right))) return index + 1;
  }
  return null;
}

function cut(line: Line, from: number, to?: number): Line[] {
  const passage = trimPassage(slicePassage(line, from, to));
  const start = passage.runs[0]?.start ?? line.start;
  return passage.text === '' ? [] : [{ ...line, ...passage, start, end: start + passage.text.length }];
}

/**
 * Recipients and signature stand side by side in print, and recognised text may have both on one line:
 * `Nơi nhận:                    TM. ỦY BAN NHÂN DÂN`. From such a line on, as far as recipients go, each line is cut
 * in two, and the right column follows the left one, as they are read. Other tails stay as they are.
 */
export function splitColumns(lines: readonly Line[]): Line[] {
  const first = lines.findIndex(({ text }) => recipientsLine.test(text) && isSigned(text));
  if (first === -1) return [...lines];
  const left: Line[] = [];
  const right: Line[] = [];
  let end = first;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (!line || isHeadLine(line.text)) break;
    const isNamed = right.some(({ text }) => nameLine.test(text));
    const at = isNamed ? null : columnOf(line.text);
    if (at === null && end > first && isNamed && !isRecipient(line.text)) break;
    left.push(...cut(line, 0, at ?? undefined));
    if (at !== null) right.push(...cut(line, at));
  }
  return [...lines.slice(0, first), ...left, ...right, ...lines.slice(end)];
}

/** True where the words with which a signature begins stand further on in the line. */
function isSigned(text: string): boolean {
  const at = columnOf(text);
  return at !== null && signatureLine.test(text.slice(at));
}
