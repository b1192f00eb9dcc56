import type { Correction } from '../document/types.ts';
import type { DiffSentence, DiffSpan } from './diff.ts';

/** A span of a compared text; `fix` where the source misread the words in it. */
export interface CorrectedSpan extends DiffSpan {
  fix?: Pick<Correction, 'shouldRead' | 'why'> | undefined;
}

export interface CorrectedSentence extends Omit<DiffSentence, 'spans'> {
  spans: CorrectedSpan[];
}

/**
 * Lays the corrections of a text over its compared sentences: each corrected place becomes one span, so that it
 * can be shown as corrected or as received. The texts of all spans together stay the text as received. A place
 * whose words differ from the other side in part only takes the mark of that part.
 *
 * @param sentences of the text as `diff` cuts it: a corrected place lies in one of them
 */
export function layCorrections(
  sentences: readonly DiffSentence[],
  corrections: readonly Correction[],
): CorrectedSentence[] {
  let at = 0;
  return sentences.map(({ touched, spans }) => {
    const start = at;
    at += spans.reduce((sum, { text }) => sum + text.length, 0);
    const own = corrections.filter(({ span }) => span[0] >= start && span[0] < at);
    return { touched, spans: own.reduce<CorrectedSpan[]>((laid, fix) => layOne(laid, fix, start), spans) };
  });
}

/** @param start offset of the first span in the text */
function layOne(spans: readonly CorrectedSpan[], correction: Correction, start: number): CorrectedSpan[] {
  const { reads, shouldRead, why } = correction;
  const [from, to] = correction.span;
  let at = start;
  const cut = spans.map((span) => {
    const begin = at;
    at += span.text.length;
    const first = Math.max(from - begin, 0);
    const last = Math.max(to - begin, 0);
    return {
      span,
      before: span.text.slice(0, first),
      within: span.text.slice(first, last),
      after: span.text.slice(last),
    };
  });
  const inside = cut.filter(({ within }) => within !== '').map(({ span }) => span.kind);
  const kind = inside.find((one) => one !== 'same' && one !== 'punctuation') ?? 'same';
  const place = cut.findIndex(({ within }) => within !== '');
  return cut.flatMap(({ span, before, within, after }, i) => {
    const rest = (text: string): CorrectedSpan[] => (text === '' ? [] : [{ ...span, text }]);
    const laid: CorrectedSpan[] = i === place ? [{ kind, text: reads, fix: { shouldRead, why } }] : [];
    return within === '' ? [span] : [...rest(before), ...laid, ...rest(after)];
  });
}
