/** A text with its marks, as the prerendered comparison draws it: in words for readers aloud as well. */
import { isLong, listPieces } from '../../core/comparison/pieces.ts';
import type { CorrectedSentence, CorrectedSpan } from '../../core/comparison/lay-corrections.ts';
import type { MarkedSentence, MarkedSpan } from '../../core/comparison/shared-words.ts';
import { make, type Child } from '../element.ts';
import { keepNumbers } from '../unbroken.ts';

const aloud = (text: string): HTMLElement => make('span', ['hidden-text'], text);

/** Words as received; where they were misread as corrected too, and the page's switch shows one of both. */
function drawWords({ text, fix }: CorrectedSpan): Child[] {
  if (!fix) return keepNumbers(text);
  const received = make('span', ['as-received'], ...keepNumbers(text));
  return [make('span', ['fix'], received, make('span', ['corrected'], fix.shouldRead))];
}

/** The text, and below it why places in it were corrected. */
function withReasons(sentences: readonly CorrectedSentence[], words: Child[]): HTMLElement[] {
  const fixes = sentences.flatMap(({ spans }) =>
    spans.flatMap(({ text, fix }) => (fix ? { text, ...fix } : [])),
  );
  const notes = fixes.map(({ text, shouldRead, why }) =>
    make('p', ['note'], `“${text}”: có thể do nhận dạng chữ sai, đúng ra là “${shouldRead}”. ${why}`),
  );
  return [make('p', ['doc'], ...words), ...notes];
}

function drawOfTask(span: MarkedSpan): Child[] {
  const { kind, text, shared } = span;
  if (kind === 'same') return drawWords(span);
  if (kind === 'punctuation') return [make('span', ['mark'], ...drawWords(span))];
  const said = shared ? '[cùng thêm: ' : kind === 'changed' ? '[đổi: ' : '[thêm: ';
  const names = ['own', kind === 'changed' && 'changed', shared && 'shared', isLong(text) && 'long'] as const;
  return [make('ins', names, aloud(said), ...drawWords(span), aloud(']'))];
}

/** A task: its sentences that meet the provision, with the plan's own words marked. */
export function drawTask(sentences: readonly MarkedSentence[]): HTMLElement[] {
  const pieces = listPieces(sentences, 'task').map(({ number }) =>
    number === null ? null : sentences[number - 1],
  );
  const words = pieces.flatMap((sentence): Child[] =>
    sentence ? sentence.spans.flatMap(drawOfTask) : ['[…] '],
  );
  return withReasons(
    pieces.flatMap((sentence) => sentence ?? []),
    words,
  );
}

function drawOfProvision(span: CorrectedSpan): Child[] {
  const words = drawWords(span);
  if (span.kind === 'omitted') {
    const names = ['unrepeated', isLong(span.text) && 'long'] as const;
    return [make('span', names, aloud('[không nơi nào nhắc lại: '), ...words, aloud(']'))];
  }
  if (span.kind !== 'changed') return words;
  return [make('span', ['changed'], aloud('[đổi: '), ...words, aloud(']'))];
}

/** A provision: paler where neither plan repeats it. */
export function drawProvision(sentences: readonly CorrectedSentence[]): HTMLElement[] {
  const words = sentences.flatMap(({ spans }, i): Child[] => {
    const verse = sentences.length > 1 && make('span', ['verse'], String(i + 1));
    if (verse) verse.ariaHidden = 'true';
    return [verse, ...spans.flatMap(drawOfProvision)];
  });
  return withReasons(sentences, words);
}
