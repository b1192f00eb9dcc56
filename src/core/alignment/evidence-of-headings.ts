/** What the headings above a task say of each provision. */
import type { RoleToken } from '../text/roles.ts';
import type { View } from './view.ts';
import { headingLikeness } from './headings.ts';
import { readTokens, weigh } from './reading.ts';
import { makeFloats } from './rows.ts';
import { cosines, vectorOf } from './vectors.ts';

/** One heading of a plan, compared with the directive. */
export interface HeadingEvidence {
  /** Likeness to each heading of the directive. */
  clauses: Float64Array;
  /** Likeness to the text of each target. */
  quotes: Float64Array;
}

/**
 * Compares one heading of a plan with all headings and all provisions of the directive.
 *
 * @param tokens Tokens of the heading with roles.
 */
export function compareHeading(tokens: readonly RoleToken[], view: View): HeadingEvidence {
  const { lexicon } = view;
  const reading = weigh(readTokens(tokens, lexicon), lexicon, null);
  const vector = vectorOf(reading, lexicon, null);
  const quotes = cosines(vector, view.whole);
  return { clauses: headingLikeness(tokens, view.headings), quotes };
}

/**
 * Of all headings above the task the strongest word for each target: likeness to a heading above the
 * target, times how much that heading narrows the choice down (`Nhiệm vụ, giải pháp` over nearly the
 * whole directive says little, however well it fits).
 *
 * @returns 0–1, by number of the target.
 */
export function clauseEvidence(headings: readonly HeadingEvidence[], view: View): Float64Array {
  const { above, narrows } = view.headings;
  const word = makeFloats(narrows.length);
  for (const { clauses } of headings)
    for (let heading = 0; heading < word.length; heading++)
      word[heading] = Math.max(word[heading] ?? 0, (clauses[heading] ?? 0) * (narrows[heading] ?? 0));
  const evidence = makeFloats(above.length);
  above.forEach((chain, unit) => {
    for (const heading of chain) evidence[unit] = Math.max(evidence[unit] ?? 0, word[heading] ?? 0);
  });
  return evidence;
}

/** Of all headings above the task the strongest likeness to each target's own text. */
export function quoteEvidence(headings: readonly HeadingEvidence[], targets: number): Float64Array {
  const strongest = makeFloats(targets);
  for (const { quotes } of headings)
    quotes.forEach((likeness, unit) => {
      strongest[unit] = Math.max(strongest[unit] ?? 0, likeness);
    });
  return strongest;
}

/** A heading less like than this names another subject: the weakest right pair had .28, the best wrong .09. */
const leastLikeness = 0.25;
/** The best clause must stand out from the next, or the heading fits several. */
const standsOut = 1.5;

/**
 * The clause that a task's headings point to, nearest heading first.
 *
 * @returns Id of the directive's heading and the likeness (3 decimals); null where none stands out.
 */
export function clauseOf(
  headings: readonly HeadingEvidence[],
  view: View,
): { id: string; score: number } | null {
  for (const { clauses } of headings) {
    const ranked = [...clauses]
      .map((score, number) => ({ score, number }))
      .sort((a, b) => b.score - a.score || a.number - b.number);
    const [first, second] = ranked;
    if (first === undefined || first.score < leastLikeness) continue;
    if (second !== undefined && first.score < second.score * standsOut) continue;
    const heading = view.headings.headings[first.number];
    if (heading !== undefined) return { id: heading.id, score: Math.round(first.score * 1000) / 1000 };
  }
  return null;
}
