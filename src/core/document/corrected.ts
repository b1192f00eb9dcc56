import type { Correction } from './types.ts';

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
