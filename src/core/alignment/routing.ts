/** Whether a plan says that it carries out the directive at all. */
import type { Document } from '../document/types.ts';
import { fold } from '../text/syllable.ts';
import { tokenise } from '../text/tokens.ts';

/** Share of the words of the directive's title that a plan's title and opening must have. */
const mostOfTitle = 0.7;

function mentions(plan: Document, number: string): boolean {
  const wanted = tokenise(number)[0]?.key ?? fold(number);
  // Most provisions cite nothing: only those with the number's first figures are cut into tokens.
  const figures = new RegExp(`(?<!\\d)${/^\d*/u.exec(number)?.[0] ?? ''}\\s?[-–/]`, 'u');
  return plan.provisions.some(
    ({ text }) =>
      figures.test(text) && tokenise(text).some(({ kind, key }) => kind === 'document' && key === wanted),
  );
}

function repeatsTitle(plan: Document, title: string): boolean {
  const opening = plan.provisions.filter(({ type }) => type === 'title' || type === 'opening');
  const said = new Set(opening.flatMap(({ text }) => tokenise(text).map((token) => token.fold)));
  const words = [...new Set(tokenise(title).map((token) => token.fold))];
  return words.length > 0 && words.filter((word) => said.has(word)).length >= words.length * mostOfTitle;
}

/**
 * Whether a plan names the directive, by number anywhere or by title in its opening. Phrases about
 * who leads, spreads and inspects are the same in every directive, so that without such a mention no
 * likeness of words is strong evidence.
 *
 * @returns Where the directive gives neither number nor title, whether the plan was filed under it.
 */
export function names(plan: Document, directive: Document): boolean {
  const { number, title } = directive.facts;
  if (number === null && title === null) return plan.implements.includes(directive.id);
  return (number !== null && mentions(plan, number)) || (title !== null && repeatsTitle(plan, title));
}
