import type { Passage } from './types.ts';

/** No text at all. */
export const emptyPassage: Passage = { text: '', runs: [] };

/**
 * A stretch of a passage, with its way back to the source.
 *
 * @param from offset in the passage's text
 * @param to   exclusive
 */
export function slicePassage(passage: Passage, from: number, to = passage.text.length): Passage {
  const runs = passage.runs.flatMap((run) => {
    const start = Math.max(run.at, from);
    const end = Math.min(run.at + run.length, to);
    return start < end ? [{ at: start - from, start: run.start + start - run.at, length: end - start }] : [];
  });
  return { text: passage.text.slice(from, to), runs };
}

/** A passage without the white space at its two ends. */
export function trimPassage(passage: Passage): Passage {
  const from = passage.text.length - passage.text.trimStart().length;
  return slicePassage(passage, from, Math.max(from, passage.text.trimEnd().length));
}

/**
 * Puts passages together; what stands between them (a line feed in the source) becomes `glue`.
 * Glue is the only text of a provision that has no run: it is white space that replaced white space.
 */
export function joinPassages(passages: readonly Passage[], glue: ' ' | '\n'): Passage {
  const joined: Passage = { text: '', runs: [] };
  for (const passage of passages) {
    if (passage.text === '') continue;
    if (joined.text !== '') joined.text += glue;
    const shift = joined.text.length;
    joined.runs.push(...passage.runs.map((run) => ({ ...run, at: run.at + shift })));
    joined.text += passage.text;
  }
  return joined;
}
