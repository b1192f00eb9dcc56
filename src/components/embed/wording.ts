/** One of two wordings of the same text, cut into words that the other has too and words that it has not. */
import type { DiffSentence } from '../../core/comparison/diff.ts';

/** The earlier wording, or the one in force. */
export type WordingKind = 'was' | 'now';

/** A stretch of a wording. */
export interface WordingPart {
  text: string;
  /** Classes of its mark; none where it is in both. */
  marks: string[];
  /** What readers aloud hear before it; it ends with a bracket. */
  aloud: string | null;
}

const names = { changed: '[đổi: ', added: '[thêm: ', omitted: '[nay không còn: ' };

/** The stretches of a wording in their order. */
export function listParts(sentences: readonly DiffSentence[], kind: WordingKind): WordingPart[] {
  return sentences
    .flatMap((sentence) => sentence.spans)
    .map(({ kind: difference, text }) => {
      if (difference === 'same') return { text, marks: [], aloud: null };
      if (difference === 'punctuation') return { text, marks: ['mark'], aloud: null };
      const marks = [kind === 'now' ? 'own' : 'unrepeated', ...(difference === 'changed' ? ['changed'] : [])];
      return { text, marks, aloud: names[difference] };
    });
}
