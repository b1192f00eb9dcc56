import type { Document, Provision } from '../document/types.ts';
import { readWords, type Word } from './words.ts';

/** A provision as it is checked. */
export interface Page {
  provision: Provision;
  /** Id of its document. */
  document: string;
  /** `Kết luận số 69-KL/TW, mục 2, đoạn 1`. */
  name: string;
  words: readonly Word[];
  surroundings: readonly Surroundings[];
}

/** The surroundings in which a word is weighed, as keys; null where it has none. */
export interface Surroundings {
  /** Its two neighbours, and whether punctuation stands between. */
  between: string | null;
  /** Two words before it with nothing but blanks between, and two after it. */
  after: string | null;
  before: string | null;
}

const nowhere: Surroundings = { between: null, after: null, before: null };

/** The pages of a document in its order. Stamps and signing software's lines are not the document speaking. */
export function readPages({ id, name, provisions }: Document): Page[] {
  return provisions
    .filter(({ type }) => type !== 'furniture')
    .map((provision) => {
      const words = readWords(provision.text);
      const { label } = provision;
      return {
        provision,
        document: id,
        name: label === '' ? name : `${name}, ${label}`,
        words,
        surroundings: surroundingsOf(words),
      };
    });
}

/** The surroundings of each word of a text; the word itself counts by its bare letters. */
function surroundingsOf(words: readonly Word[]): Surroundings[] {
  return words.map(({ fold, isPlain, isJoined }, at) => {
    if (!isPlain) return nowhere;
    const [left2, left, right, right2] = [words[at - 2], words[at - 1], words[at + 1], words[at + 2]];
    return {
      between:
        left && right
          ? `${left.key}${isJoined ? ' ' : ','}${fold}${right.isJoined ? ' ' : ','}${right.key}`
          : null,
      after: left2 && left?.isJoined && isJoined ? `${left2.key} ${left.key} ${fold} _` : null,
      before: right?.isJoined && right2?.isJoined ? `_ ${fold} ${right.key} ${right2.key}` : null,
    };
  });
}
