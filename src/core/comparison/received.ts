/** A text as received, cut once into what all comparisons of it need. */
import { cutAsCorrected, type Received } from '../document/corrected.ts';
import { segmentsOf, type Stretch } from '../text/sentences.ts';
import { diffTokens, type DiffToken } from './diff-tokens.ts';
import { countPrinted } from './word-shares.ts';

export interface Cut {
  /** Sentences, or their parts up to a semicolon, that cover the text without a hole. */
  sentences: Stretch[];
  /** Tokens of each sentence. */
  tokens: DiffToken[][];
}

/** Sentences that cover the text without a hole: blanks belong to the sentence before them. */
function coverSentences(received: Received): Stretch[] {
  const found = cutAsCorrected(received, segmentsOf);
  const starts = [0, ...found.slice(1).map(({ start }) => start)];
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? received.text.length }));
}

/** What was misread is compared as corrected. */
function cut(received: Received): Cut {
  const { text, corrections } = received;
  const sentences = coverSentences(received);
  const tokens = sentences.map((): DiffToken[] => []);
  let sentence = 0;
  for (const token of diffTokens(text, corrections)) {
    while (token.start >= (sentences[sentence]?.end ?? Infinity)) sentence++;
    tokens[sentence]?.push(token);
  }
  return { sentences, tokens };
}

/** A provision stands beside many tasks of many plans; what was made of it lives as long as it does. */
const cuts = new WeakMap<Received, Cut>();

/** A text cut into sentences and tokens, once for each provision or task; it must not change afterwards. */
export function cutReceived(received: Received): Cut {
  const made = cuts.get(received) ?? cut(received);
  cuts.set(received, made);
  return made;
}

const counts = new WeakMap<Received, number[]>();

/** Printed words of each sentence of a text, as received. */
export function countWords(received: Received): number[] {
  const made =
    counts.get(received) ??
    cutReceived(received).sentences.map(({ start, end }) => countPrinted(received.text.slice(start, end)));
  counts.set(received, made);
  return made;
}
