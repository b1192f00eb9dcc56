import type { Stretch } from '../text/sentences.ts';
import type { Correction } from './types.ts';

/** A text as received, and the places in it that were misread. */
export interface Received {
  text: string;
  corrections: readonly Correction[];
}

/** A text in which nobody found anything misread. */
export const uncorrected = (text: string): Received => ({ text, corrections: [] });

/** A text as a person corrected it; without corrections it is the text as received. */
export function correctText(text: string, corrections: readonly Correction[]): string {
  let at = 0;
  let corrected = '';
  for (const { span, shouldRead } of corrections) {
    corrected += text.slice(at, span[0]) + shouldRead;
    at = span[1];
  }
  return corrected + text.slice(at);
}

/**
 * Where an offset of the corrected text stands in the text as received. A corrected place counts whole: the start
 * of a stretch that begins in it is its start, the end of one that ends in it is its end.
 */
export function offsetAsReceived(
  at: number,
  corrections: readonly Correction[],
  edge: 'start' | 'end',
): number {
  let shift = 0;
  for (const { span, shouldRead } of corrections) {
    const from = span[0] + shift;
    const to = from + shouldRead.length;
    if (edge === 'start' ? at < from : at <= from) break;
    if (edge === 'start' ? at < to : at <= to) return edge === 'start' ? span[0] : span[1];
    shift += shouldRead.length - (span[1] - span[0]);
  }
  return at - shift;
}

/**
 * Stretches of a text as corrected, by their places in the text as received. Those that meet in one corrected
 * place all have the extent of what they cover together, like the syllables of one abbreviation.
 *
 * @param found ascending, without overlap
 */
export function placeAsReceived<Found extends Stretch>(
  found: Found[],
  corrections: readonly Correction[],
): Found[] {
  if (corrections.length === 0) return found;
  const prints: { start: number; end: number; found: Found[] }[] = [];
  for (const one of found) {
    const start = offsetAsReceived(one.start, corrections, 'start');
    const end = offsetAsReceived(one.end, corrections, 'end');
    const last = prints.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.found.push(one);
    } else prints.push({ start, end, found: [one] });
  }
  return prints.flatMap(({ start, end, found: own }) => own.map((one) => ({ ...one, start, end })));
}

/**
 * Cuts a text as it reads corrected, into sentences or smaller parts, and gives them by their places in the text
 * as received. Parts across which a corrected place lies are one: no correction lies in two of them.
 */
export function cutAsCorrected({ text, corrections }: Received, cut: (text: string) => Stretch[]): Stretch[] {
  const placed = placeAsReceived(cut(correctText(text, corrections)), corrections);
  return placed.filter(({ start }, i) => start !== placed[i - 1]?.start);
}

/**
 * The corrections of a text that lie wholly in a part of it, as corrections of that part.
 *
 * @param start offset of the part in the text
 * @param end   exclusive
 */
export function correctionsOfPart(
  corrections: readonly Correction[],
  start: number,
  end: number,
): Correction[] {
  return corrections
    .filter(({ span }) => span[0] >= start && span[1] <= end)
    .map((correction) => shiftCorrection(correction, -start));
}

/** A correction of a text before which `length` characters were put. */
export function shiftCorrection(correction: Correction, length: number): Correction {
  const [start, end] = correction.span;
  return { ...correction, span: [start + length, end + length] };
}
