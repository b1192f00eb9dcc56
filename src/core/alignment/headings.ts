/** Headings as evidence: which clause a plan's heading resembles, and which provision it quotes. */
import type { Document, Provision } from '../document/types.ts';
import type { RoleToken } from '../text/roles.ts';
import type { Lexicon, Spelling } from './lexicon.ts';
import { buildLexicon } from './lexicon.ts';
import { readTokens, tokensOf, weigh } from './reading.ts';
import type { Postings } from './vectors.ts';
import { cosines, makePostings, vectorOf } from './vectors.ts';

export interface HeadingIndex {
  /** Headings of the directive that have a target under them, in order. */
  headings: readonly Provision[];
  lexicon: Lexicon;
  postings: Postings;
  /** For each target the numbers of the headings above it, nearest first. */
  above: readonly (readonly number[])[];
  /** How much each heading narrows the choice of targets down: 1 minus the share of them that is under it. */
  narrows: Float64Array;
}

function headingsAbove(provision: Provision, byId: ReadonlyMap<string, Provision>): Provision[] {
  const parent = provision.parent === null ? undefined : byId.get(provision.parent);
  return parent === undefined ? [] : [parent, ...headingsAbove(parent, byId)];
}

function narrowness(above: HeadingIndex['above'], headings: number): Float64Array {
  const under = new Float64Array(headings);
  for (const chain of above) for (const heading of chain) under[heading] = (under[heading] ?? 0) + 1;
  return under.map((targets) => 1 - targets / above.length);
}

/**
 * Indexes a directive's headings. Frequencies come from the headings themselves: `tổ chức thực
 * hiện` is common in the text but names one clause.
 */
export function indexHeadings(
  directive: Document,
  targets: readonly Provision[],
  spelling: Spelling,
): HeadingIndex {
  const byId = new Map(directive.provisions.map((provision) => [provision.id, provision]));
  const chains = targets.map((target) => headingsAbove(target, byId));
  const used = new Set(chains.flat());
  const headings = directive.provisions.filter((provision) => used.has(provision));
  const numbers = new Map(headings.map((heading, number) => [heading, number]));
  const tokens: RoleToken[][] = headings.map(tokensOf);
  const lexicon = buildLexicon(tokens, [], spelling);
  const vectors = tokens.map((own) =>
    vectorOf(weigh(readTokens(own, lexicon), lexicon, null), lexicon, null),
  );
  const above = chains.map((chain) => chain.map((heading) => numbers.get(heading) ?? 0));
  const narrows = narrowness(above, headings.length);
  return { headings, lexicon, postings: makePostings(vectors, lexicon), above, narrows };
}

/**
 * Likeness of a plan's heading to each heading of the directive.
 *
 * @returns Cosines 0–1, by number of the heading.
 */
export function headingLikeness(tokens: readonly RoleToken[], index: HeadingIndex): Float64Array {
  const { lexicon } = index;
  const reading = weigh(readTokens(tokens, lexicon), lexicon, null);
  const vector = vectorOf(reading, lexicon, null);
  return cosines(vector, index.postings);
}
