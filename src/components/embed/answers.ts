/** What editors of other sites are told that are given the address of a page alone: one answer for every page. */
import { listAgencies } from '../../agencies.ts';
import {
  getWork,
  listDirectives,
  listPages,
  listPlans,
  type DirectiveEntry,
  type PlanFacts,
} from '../../collections.ts';
import { divideWork } from '../../core/comparison/work-division.ts';
import {
  agencyEmbed,
  clauseEmbed,
  comparisonEmbed,
  matrixEmbed,
  pairEmbed,
  planClauseEmbed,
  provisionEmbed,
  type Embed,
} from '../../core/embedding/embeds.ts';
import type { Answer } from '../../core/embedding/oembed.ts';
import { clauseCard, overviewCard, planCards, siteCard } from '../../core/formats/share-cards.ts';
import { orders } from '../comparison/rows.ts';
import {
  directiveHead,
  overviewHead,
  overviewPages,
  planHead,
  planWorkHead,
  siteHeads,
  writtenHead,
  type Head,
} from '../frame/heads.ts';

/** The answer for a page to embed, and for its full page. */
const ofEmbed = ({ path, full, title, ...embed }: Embed, picture: { path: string }): Answer => ({
  ...{ path, full, title, picture: picture.path },
  frame: embed.bare ? { path, height: embed.height } : null,
});

/** The answers for pages; that of a full page is its embed's. */
const ofHeads = (heads: readonly Head[], site: { path: string }): Answer[] =>
  heads
    .filter(({ path, embed }) => embed?.full !== path)
    .map(({ path, title, picture = site, embed }) => ({
      ...{ path, full: path, title, picture: picture.path },
      frame: embed ?? null,
    }));

function ofClauses({ document, clauses, cards }: DirectiveEntry): Answer[] {
  return clauses.flatMap((clause) => {
    const rows = clause.rows.map((row) => provisionEmbed(document, clause, row));
    return [clauseEmbed(document, clause), ...rows].map((embed) => ofEmbed(embed, clauseCard(cards, clause)));
  });
}

function ofPlan({ document, clauses, cards }: DirectiveEntry, { document: plan }: PlanFacts): Answer[] {
  const embeds = [
    ...orders.map(({ order }) => comparisonEmbed(document, plan, order)),
    ...clauses.map((clause) => planClauseEmbed(document, plan, clause)),
  ];
  const picture = planCards(cards, plan).comparison;
  return embeds.map((embed) => ofEmbed(embed, picture));
}

async function ofDirective(directive: DirectiveEntry, site: { path: string }): Promise<Answer[]> {
  const { document, cards } = directive;
  const plans = await listPlans(directive);
  const work = (await getWork(document.id)).plans;
  const heads = [
    await directiveHead(directive),
    ...overviewPages.map((page) => overviewHead(page, directive)),
    ...(await Promise.all(plans.map((plan) => planHead(directive, plan)))),
    ...(divideWork(work) === 'page a plan' ? work : []).map((plan) => planWorkHead(directive, plan)),
  ];
  return [
    ...ofHeads(heads, site),
    ofEmbed(matrixEmbed(document), overviewCard(cards, 'ma-tran')),
    ...(plans.length > 1 ? [ofEmbed(pairEmbed(document), site)] : []),
    ...ofClauses(directive),
    ...plans.flatMap((plan) => ofPlan(directive, plan)),
  ];
}

/** All of them: of pages of the site, of directives one by one, of bodies, which belong to none. */
export async function listAnswers(): Promise<Answer[]> {
  const directives = await listDirectives();
  const site = siteCard(directives.map(({ cards }) => cards));
  const heads = [...Object.values(siteHeads), ...(await listPages()).map(writtenHead)];
  return [
    ...ofHeads(heads, site),
    ...(await Promise.all(directives.map((directive) => ofDirective(directive, site)))).flat(),
    ...(await listAgencies()).map((agency) => ofEmbed(agencyEmbed(agency), site)),
  ];
}
