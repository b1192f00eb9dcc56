/** A choice worked out to the page that shows it. */
import { capitalise, citeLabel, shortenName } from '../formats/say.ts';
import { names, usedBy, writeQuery, type Choice } from './choice.ts';
import {
  agencyEmbed,
  clauseEmbed,
  comparisonEmbed,
  matrixEmbed,
  pairEmbed,
  planClauseEmbed,
  provisionEmbed,
  type Embed,
  type EmbedClause,
  type EmbedDirective,
  type EmbedPlan,
} from './embeds.ts';

/** A task, as far as it is named. */
export interface NamedTask {
  id: string;
  /** `II.1, ý 2` */
  label: string;
}

/** What can be chosen. */
export interface Catalogue {
  directives: (EmbedDirective & {
    clauses: (EmbedClause & { rows: { target: string; label: string }[] })[];
    plans: EmbedPlan[];
  })[];
  /** Places that give the body work; null where they are too many to name. */
  agencies: { id: string; name: string; places: string[] | null }[];
}
type KnownDirective = Catalogue['directives'][number];

/** A choice that can be shown. */
export interface Shown {
  /** The choice with what it needs filled in and nothing that it does not. */
  choice: Choice;
  embed: Embed;
  /** What is shown, where a fragment chooses a part of the page. */
  title: string;
  fragment: string;
  /** Places that can be chosen from. */
  places: EmbedPlan[];
  /** Whether the page can say when its texts have changed. */
  pinnable: boolean;
}

const pick = <Item>(items: readonly Item[], isIt: (item: Item) => boolean): Item | undefined =>
  items.find(isIt) ?? items[0];

/**
 * Works a choice out.
 *
 * @param tasks tasks of the chosen plan, as far as they are known by now
 * @returns null where the corpus has nothing of the kind
 */
export function resolveChoice(
  given: Choice,
  catalogue: Catalogue,
  tasks: readonly NamedTask[] = [],
): Shown | null {
  const directive = pick(catalogue.directives, ({ id }) => id === given.directive);
  if (!directive) return null;
  const used = new Set<string>(['directive', 'theme', 'accent', 'size', ...usedBy[given.kind]]);
  const kept = Object.entries(given).map(([field, value]: [string, unknown]) => [
    field,
    field in names && !used.has(field) ? '' : value,
  ]);
  const choice = { ...(Object.fromEntries(kept) as Choice), directive: directive.id };
  const found = findPage(choice, directive, catalogue, tasks);
  if (!found) return null;
  const { places = [], ...page } = found;
  const pinnable = choice.kind !== 'ma-tran';
  const known = choice.places.filter((id) => places.some((place) => place.id === id));
  return {
    title: page.embed.title,
    fragment: '',
    ...page,
    places,
    pinnable,
    choice: { ...choice, ...page.choice, places: known, pinned: choice.pinned && pinnable },
  };
}

type Found = Pick<Shown, 'embed'> &
  Partial<Pick<Shown, 'title' | 'fragment' | 'places'>> & { choice?: Partial<Choice> };

function findPage(
  choice: Choice,
  directive: KnownDirective,
  { agencies }: Catalogue,
  tasks: readonly NamedTask[],
): Found | null {
  switch (choice.kind) {
    case 'muc':
    case 'doan':
      return findClause(choice, directive);
    case 'doi-chieu':
      return findComparison(choice, directive);
    case 'theo-ke-hoach':
      return findTask(choice, directive, tasks);
    case 'ma-tran':
      return { embed: matrixEmbed(directive) };
    case 'so-sanh':
      return findPair(choice, directive);
    case 'co-quan': {
      const agency = pick(agencies, ({ id }) => id === choice.agency);
      if (!agency) return null;
      const places = directive.plans.filter(({ id }) => agency.places?.includes(id));
      return { embed: agencyEmbed(agency), places, choice: { agency: agency.id } };
    }
  }
}

function findClause(choice: Choice, directive: KnownDirective): Found | null {
  const { clauses, plans: places } = directive;
  const holds = ({ rows }: (typeof clauses)[number]): boolean =>
    rows.some(({ target }) => target === choice.provision);
  const byProvision = choice.kind === 'doan' && choice.clause === '' ? clauses.find(holds) : undefined;
  const clause = byProvision ?? pick(clauses, ({ slug }) => slug === choice.clause);
  if (!clause) return null;
  const named = { clause: clause.slug };
  if (choice.kind === 'muc') return { embed: clauseEmbed(directive, clause), places, choice: named };
  const row = pick(clause.rows, ({ target }) => target === choice.provision);
  return row
    ? {
        embed: provisionEmbed(directive, clause, row),
        places,
        choice: { ...named, provision: row.target },
      }
    : null;
}

function findComparison(choice: Choice, directive: KnownDirective): Found | null {
  const plan = pick(directive.plans, ({ id }) => id === choice.plan);
  if (!plan) return null;
  const clause = directive.clauses.find(({ slug }) => slug === choice.clause);
  const row = clause?.rows.find(({ target }) => target === choice.provision);
  return {
    embed: clause ? planClauseEmbed(directive, plan, clause) : comparisonEmbed(directive, plan, 'directive'),
    ...(row && { title: `${plan.name} và ${shortenName(directive)}, ${row.label}`, fragment: row.target }),
    choice: { plan: plan.id, clause: clause?.slug ?? '', provision: row?.target ?? '' },
  };
}

function findTask(choice: Choice, directive: KnownDirective, tasks: readonly NamedTask[]): Found | null {
  const plan = pick(directive.plans, ({ id }) => id === choice.plan);
  if (!plan) return null;
  const task = tasks.find(({ id }) => id === choice.task);
  return {
    embed: comparisonEmbed(directive, plan, 'plan'),
    fragment: choice.task,
    ...(task && { title: `${capitalise(citeLabel(task.label))} trong kế hoạch của ${plan.name}` }),
    choice: { plan: plan.id },
  };
}

function findPair(choice: Choice, directive: KnownDirective): Found | null {
  const first = pick(directive.plans, ({ id }) => id === choice.first);
  const others = directive.plans.filter((plan) => plan !== first);
  const second = pick(others, ({ id }) => id === choice.second);
  if (!first || !second) return null;
  return {
    embed: pairEmbed(directive),
    title: `${first.name} và ${second.name}, qua từng đoạn của ${shortenName(directive)}`,
    choice: { first: first.id, second: second.id },
  };
}

/**
 * The address of the page that shows a choice, below the base path, with query and fragment.
 *
 * @param pin versions of the texts as they are now, or nothing for a page that follows them
 */
export function addressOf({ choice, embed, fragment }: Shown, pin: string): string {
  const query = new URLSearchParams();
  const { kind, first, second, theme, accent, size, places } = choice;
  const asked = {
    ...(kind === 'so-sanh' && { a: first, b: second }),
    theme,
    accent,
    size,
    places: places.join(','),
    v: pin,
  };
  for (const [name, value] of Object.entries(asked)) if (value !== '') query.set(name, value);
  return embed.path + writeQuery(query) + (fragment === '' ? '' : `#${fragment}`);
}

/** The full page of a choice, below the base path. */
export function fullOf({ choice, embed, fragment }: Shown): string {
  if (choice.kind === 'so-sanh')
    return `${embed.full}${writeQuery(new URLSearchParams({ a: choice.first, b: choice.second }))}`;
  return embed.full + (fragment === '' ? '' : `#${fragment}`);
}
