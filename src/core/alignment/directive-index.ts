/** What the aligner needs to know of a directive, worked out once. */
import { uncorrected, type Received } from '../document/corrected.ts';
import type { Document, Provision } from '../document/types.ts';
import { targetsOf } from '../document/tasks.ts';
import type { Role, RoleToken } from '../text/roles.ts';
import { addresseesOf } from './actors.ts';
import type { Spelling } from './lexicon.ts';
import { segmentsIn, tokensOf } from './reading.ts';
import type { Cut, View } from './view.ts';
import { viewOf } from './view.ts';

export interface DirectiveIndex {
  directive: Document;
  /** The provisions that can be taken up, in order; a unit's number is its place here. */
  targets: readonly Provision[];
  /** Bodies that each target is addressed to. */
  actors: readonly ReadonlySet<Role>[];
  /** Names of bodies, numbered. */
  names: ReadonlyMap<string, number>;
  views: Readonly<Record<Spelling, View>>;
}

/** Title, opening and viewpoints: their wording is repeated everywhere and links nothing. */
function backgroundOf(directive: Document, targets: readonly Provision[]): Received[] {
  const taken = new Set(targets.map(({ id }) => id));
  const texts = directive.provisions
    .filter((provision) => !taken.has(provision.id) && !provision.heading)
    .filter(
      ({ type, part }) => type === 'title' || type === 'opening' || part === 'context' || part === 'purpose',
    );
  return [uncorrected(directive.facts.title ?? ''), ...texts].filter(({ text }) => text !== '');
}

function nameNumbers(texts: readonly (readonly RoleToken[])[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const token of texts.flat())
    if (token.role !== null && !names.has(token.fold)) names.set(token.fold, names.size);
  return names;
}

/**
 * Works out everything that does not depend on a plan.
 *
 * @param directive The directive as built; of any form and size.
 * @returns Plain data to hand to `align`; building it takes some ten milliseconds.
 */
export function indexDirective(directive: Document): DirectiveIndex {
  const targets = targetsOf(directive);
  const cut = (text: Received): Cut => ({ tokens: tokensOf(text), segments: segmentsIn(text) });
  const own = targets.map(cut);
  const background = backgroundOf(directive, targets).map(cut);
  const names = nameNumbers([...own, ...background].map(({ tokens }) => tokens));
  const view = (spelling: Spelling): View => viewOf(directive, targets, own, background, names, spelling);
  return {
    directive,
    targets,
    actors: own.map(({ tokens }) => addresseesOf(tokens)),
    names,
    views: { marked: view('marked'), bare: view('bare') },
  };
}
