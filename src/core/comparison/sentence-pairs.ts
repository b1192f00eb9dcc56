/** Which sentences of two texts belong together, so that a sentence that moved is still compared with itself. */
import type { Evidence, Span } from '../alignment/types.ts';
import type { Stretch } from '../text/sentences.ts';

/** Places of sentences that are compared as one, ascending on both sides. */
export interface SentencePair {
  target: number[];
  task: number[];
}

/** Two sentences with the length of the words that they share. */
interface Tie {
  target: number;
  task: number;
  shared: number;
}

/** Length of a span inside each sentence that it meets, by the sentence's place. */
function partsOf(sentences: readonly Stretch[], [start, end]: Span): [place: number, length: number][] {
  return sentences.flatMap((sentence, i): [number, number][] => {
    const length = Math.min(end, sentence.end) - Math.max(start, sentence.start);
    return length > 0 ? [[i, length]] : [];
  });
}

function listTies(
  target: readonly Stretch[],
  task: readonly Stretch[],
  evidence: readonly Evidence[],
): Tie[] {
  const ties = new Map<string, Tie>();
  for (const entry of evidence)
    for (const [ofTarget, length] of partsOf(target, entry.target))
      for (const [ofTask, other] of partsOf(task, entry.task)) {
        const key = `${ofTarget} ${ofTask}`;
        const tie = ties.get(key) ?? { target: ofTarget, task: ofTask, shared: 0 };
        ties.set(key, { ...tie, shared: tie.shared + Math.min(length, other) });
      }
  return [...ties.values()];
}

/** Ties as good as half of the best that either sentence has: a phrase in passing binds nothing. */
function keepStrong(ties: readonly Tie[]): Tie[] {
  const best = (isOf: (tie: Tie) => boolean): number =>
    Math.max(...ties.filter(isOf).map(({ shared }) => shared));
  return ties.filter(({ target, task, shared }) => {
    const least = Math.min(
      best((tie) => tie.target === target),
      best((tie) => tie.task === task),
    );
    return shared * 2 >= least;
  });
}

const ascending = (places: readonly number[]): number[] => [...new Set(places)].sort((a, b) => a - b);

/**
 * Sentences that share most of their evidence, directly or through others, form one pair.
 *
 * @returns in the order of the directive; sentences without evidence are in none
 */
export function pairSentences(
  target: readonly Stretch[],
  task: readonly Stretch[],
  evidence: readonly Evidence[],
): SentencePair[] {
  let pairs: SentencePair[] = [];
  for (const tie of keepStrong(listTies(target, task, evidence))) {
    const meets = (pair: SentencePair): boolean =>
      pair.target.includes(tie.target) || pair.task.includes(tie.task);
    const joined = pairs.filter(meets);
    pairs = pairs.filter((pair) => !meets(pair));
    pairs.push({
      target: ascending([tie.target, ...joined.flatMap((pair) => pair.target)]),
      task: ascending([tie.task, ...joined.flatMap((pair) => pair.task)]),
    });
  }
  return pairs.sort((a, b) => (a.target[0] ?? 0) - (b.target[0] ?? 0));
}
