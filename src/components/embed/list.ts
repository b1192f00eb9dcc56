/** Every page that other sites can embed by its bare address, with the picture that stands for it. */
import { listAgencies, listDirectives, listPlans, type DirectiveEntry } from '../../collections.ts';
import {
  agencyEmbed,
  clauseEmbed,
  comparisonEmbed,
  matrixEmbed,
  planClauseEmbed,
  provisionEmbed,
  type Embed,
} from '../../core/embedding/embeds.ts';
import { clauseCard, overviewCard, planCards, siteCard } from '../../core/formats/share-cards.ts';
import { orders } from '../comparison/rows.ts';

/** A page to embed. */
export interface ListedEmbed {
  embed: Embed;
  /** Path of the picture for sharing of the full page. */
  picture: string;
}

function ofClauses({ document, clauses, cards }: DirectiveEntry): ListedEmbed[] {
  return clauses.flatMap((clause) => {
    const picture = clauseCard(cards, clause).path;
    const embeds = [
      clauseEmbed(document, clause),
      ...clause.rows.map((row) => provisionEmbed(document, clause, row)),
    ];
    return embeds.map((embed) => ({ embed, picture }));
  });
}

async function ofPlans(directive: DirectiveEntry): Promise<ListedEmbed[]> {
  const { document, clauses, cards } = directive;
  return (await listPlans(directive)).flatMap(({ document: plan }) => {
    const picture = planCards(cards, plan).comparison.path;
    const embeds = [
      ...orders.map(({ order }) => comparisonEmbed(document, plan, order)),
      ...clauses.map((clause) => planClauseEmbed(document, plan, clause)),
    ];
    return embeds.map((embed) => ({ embed, picture }));
  });
}

async function ofDirective(directive: DirectiveEntry): Promise<ListedEmbed[]> {
  const { document, cards } = directive;
  return [
    { embed: matrixEmbed(document), picture: overviewCard(cards, 'ma-tran').path },
    ...ofClauses(directive),
    ...(await ofPlans(directive)),
  ];
}

/** All of them, directive by directive; bodies, which belong to none, last. */
export async function listEmbeds(): Promise<ListedEmbed[]> {
  const directives = await listDirectives();
  const picture = siteCard(directives.map(({ cards }) => cards)).path;
  const bodies = (await listAgencies()).map((agency) => ({ embed: agencyEmbed(agency), picture }));
  return [...(await Promise.all(directives.map(ofDirective))).flat(), ...bodies];
}
