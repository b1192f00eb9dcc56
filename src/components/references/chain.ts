/** The chain of documents: what the directive rests on, the directive, what carries it out. */
import type { DocumentData } from '../../core/formats/contract.ts';

/** One step of the chain. */
export interface ChainLink {
  /** Id in the corpus, or the number of a document outside it. */
  id: string;
  standing: 'above' | 'directive' | 'between' | 'plan';
  below: ChainLink[];
}

type Plan = Pick<DocumentData, 'id' | 'implements'>;

/**
 * The numbers that a directive names in its title, and what it says that it carries out: the documents above it.
 */
export function documentsAbove({
  id,
  implements: above,
  provisions,
}: Pick<DocumentData, 'id' | 'implements' | 'provisions'>): string[] {
  const named = provisions
    .filter(({ type }) => type === 'title')
    .flatMap(({ references }) => references)
    .filter(({ kind, target }) => kind === 'number' && target !== id)
    .map(({ number, target }) => target ?? number);
  return [...new Set([...above, ...named])];
}

/**
 * Hangs every plan below what it carries out. A plan that names another document besides the directive hangs
 * below that one: a town's below its province's.
 */
export function makeChain(
  directive: Pick<DocumentData, 'id' | 'implements' | 'provisions'>,
  plans: readonly Plan[],
): ChainLink {
  const center: ChainLink = {
    id: directive.id,
    standing: 'directive',
    below: plansBelow(directive.id, plans),
  };
  return documentsAbove(directive).reduceRight<ChainLink>(
    (below, id) => ({ id, standing: 'above', below: [below] }),
    center,
  );
}

function plansBelow(directive: string, plans: readonly Plan[]): ChainLink[] {
  const ids = new Set(plans.map(({ id }) => id));
  const parents = new Map(
    plans.map(({ id, implements: above }) => [
      id,
      above.find((other) => other !== directive && other !== id),
    ]),
  );
  const hung = new Set<string>();
  const hang = (id: string): ChainLink => {
    hung.add(id);
    const below = plans.filter((plan) => parents.get(plan.id) === id && !hung.has(plan.id));
    return { id, standing: 'plan', below: below.map((plan) => hang(plan.id)) };
  };
  const direct = plans.filter(({ id }) => parents.get(id) === undefined).map(({ id }) => hang(id));
  const outside = [...new Set(parents.values())].filter((id) => id !== undefined && !ids.has(id));
  const between = outside.flatMap((id): ChainLink[] =>
    id === undefined
      ? []
      : [
          {
            id,
            standing: 'between',
            below: plans.filter((plan) => parents.get(plan.id) === id).map((plan) => hang(plan.id)),
          },
        ],
  );
  // Two plans that name each other hang below none of the above; they are not lost.
  const rest = plans.filter(({ id }) => !hung.has(id)).flatMap(({ id }) => (hung.has(id) ? [] : [hang(id)]));
  return [...direct, ...between, ...rest];
}
