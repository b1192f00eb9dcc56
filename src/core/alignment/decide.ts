/** Which provisions a task is said to take up, how surely, and which are only worth a look. */
import type { DirectiveIndex } from './directive-index.ts';
import { compare } from './relation.ts';
import type { Scoring } from './score.ts';
import { isForOthers } from './score.ts';
import type { Said, Subject } from './subject.ts';
import { targetOf } from './subject.ts';
import type { Candidate, Confidence, Link } from './types.ts';
import type { View } from './view.ts';

/**
 * From this score on a link may be strong, provided the texts alone reach `strongTexts`: with the true
 * clause deleted one linked task of 250 (seven pairs, five without labels) reaches both.
 */
const strong = 0.5;
const strongTexts = 0.4;

/**
 * A further link of a task needs this score, and by its texts alone, since a heading speaks for all
 * provisions of a clause: words echo, most tasks repeat a phrase of a second provision. So does a
 * link between a plan's operative part and a directive's organisation part (or the other way round),
 * and one to a provision addressed to somebody else: there directives repeat themselves and each
 * other.
 */
const further = 0.4;

/**
 * The threshold of the best link follows how closely the plan keeps to the directive's words: echoes
 * of other provisions are louder in plans that copy, and re-worded tasks score low in plans that do
 * not (measured in the survey: half of what is missed on such plans is the threshold). Both numbers
 * come from the deletion test on pairs without labels, every linked task losing the clause of its
 * link: on the mean of five such pairs (three kinds of plan, two directives) .137 keep some link,
 * where .15 may; lower ones keep more. What stays is mostly a twin of the deleted provision.
 * A threshold set anew for each plan by what its own second-best provisions score was tried: it
 * moved with every misread syllable and removed no more echoes.
 */
const fairWhenReworded = 0.29;
const fairWhenCopied = 0.35;
/** Mean best likeness of texts over the tasks of a plan, from which on it re-words, or copies. */
const levelOfReworded = 0.3;
const levelOfCopied = 0.45;

const mostCandidates = 3;
/** Below this, by its texts too, a provision is not even worth a reviewer's look. */
const leastCandidate = 0.02;

/** The threshold of the best link for a whole plan, 0–1. */
export function fairThreshold(scorings: readonly Scoring[]): number {
  if (scorings.length === 0) return fairWhenCopied;
  const best = scorings.map(({ texts }) => texts.reduce((a, b) => Math.max(a, b), 0));
  const level = best.reduce((a, b) => a + b, 0) / best.length;
  const part = Math.min(1, Math.max(0, (level - levelOfReworded) / (levelOfCopied - levelOfReworded)));
  return fairWhenReworded + part * (fairWhenCopied - fairWhenReworded);
}

/** By score, then by texts; equal targets stand in the directive's order. */
function isBetter(unit: number, other: number, { scores, texts }: Scoring): boolean {
  const more = (scores[unit] ?? 0) - (scores[other] ?? 0);
  if (more !== 0) return more > 0;
  const [own, others] = [texts[unit] ?? 0, texts[other] ?? 0];
  return own === others ? unit < other : own > others;
}

/**
 * The targets that can be linked or be candidates, best first. Most of a directive is neither, and is not sorted.
 *
 * @param least Lowest score of a link.
 */
function rank(scoring: Scoring, least: number): number[] {
  const ranked: number[] = [];
  for (let unit = 0; unit < scoring.scores.length; unit++) {
    const last = ranked[mostCandidates - 1];
    if (last !== undefined && (scoring.scores[unit] ?? 0) < least && !isBetter(unit, last, scoring)) continue;
    let place = ranked.length;
    while (place > 0 && isBetter(unit, ranked[place - 1] ?? 0, scoring)) place--;
    ranked.splice(place, 0, unit);
  }
  return ranked;
}

/** Whether something besides the words speaks for a target: its heading, or its sole addressee. */
function isBacked(unit: number, { quoted, addressed }: Scoring): boolean {
  return (quoted[unit] ?? 0) > 0 || (addressed[unit] ?? 0) === 1;
}

/** Whether only the part or the addressee tells this target from its twins, and it tells against it. */
function isOutOfPlace(unit: number, scoring: Scoring, index: DirectiveIndex): boolean {
  if (isForOthers(unit, scoring, index)) return true;
  return (index.targets[unit]?.part === 'organisation') !== (scoring.task.kind === 'organisation');
}

function methodOf(unit: number, scoring: Scoring, fair: number): string {
  if ((scoring.texts[unit] ?? 0) >= fair || !isBacked(unit, scoring)) return 'text-reuse';
  return (scoring.quoted[unit] ?? 0) > 0 ? 'heading' : 'addressee';
}

/**
 * How a plan stands to the directive: it `names` it; it was `filed` under it by somebody without naming it; or it has
 * `nothing` to do with it as far as anybody said. Phrases of the field and about who leads, spreads and inspects are
 * the same in all directives: without a name no likeness is strong, and without anything only what would be strong
 * is worth showing. Of 107 links of nine plans to four directives on other subjects 5 stay.
 */
export type Standing = 'names' | 'filed' | 'nothing';

function lower(confidence: Confidence, standing: Standing): Confidence | null {
  if (standing === 'names') return confidence;
  return confidence === 'strong' || standing === 'filed' ? 'fair' : null;
}

/** What holds for all tasks of a plan. */
export interface Terms {
  /** Threshold of the best link, from `fairThreshold`. */
  fair: number;
  standing: Standing;
  subjectIn: (view: View) => Subject;
}

/** How sure a link would be; null where there is none. */
function confidenceOf(
  unit: number,
  isFirst: boolean,
  scoring: Scoring,
  index: DirectiveIndex,
  fair: number,
): Confidence | null {
  const score = scoring.scores[unit] ?? 0;
  const backed = isBacked(unit, scoring);
  const outOfPlace = isOutOfPlace(unit, scoring, index);
  const isFree = backed || (isFirst && !outOfPlace);
  if (isFree ? score < fair : Math.min(score, scoring.texts[unit] ?? 0) < further) return null;
  return score >= strong && (scoring.texts[unit] ?? 0) >= strongTexts && !outOfPlace ? 'strong' : 'fair';
}

/** A link with its quotes, shares and evidence, as proposed. */
export function linkTo(
  unit: number,
  confidence: Confidence,
  method: string,
  scoring: Scoring,
  index: DirectiveIndex,
): Link[] {
  const target = index.targets[unit];
  if (target === undefined) return [];
  return [
    {
      target: target.id,
      targetLabel: target.label,
      targetText: target.text,
      ...compare(scoring, unit),
      score: scoring.scores[unit] ?? 0,
      confidence,
      status: 'proposed',
      method,
    },
  ];
}

/** Links that the task itself carries, best first. */
function ownLinks(ranked: readonly number[], scoring: Scoring, index: DirectiveIndex, terms: Terms): Link[] {
  const { fair, standing } = terms;
  return ranked.flatMap((unit, place) => {
    const found = confidenceOf(unit, place === 0, scoring, index, fair);
    const confidence = found === null ? null : lower(found, standing);
    return confidence === null ? [] : linkTo(unit, confidence, methodOf(unit, scoring, fair), scoring, index);
  });
}

/**
 * The targets to show to a reviewer, best first. The subject of the plan leads where the task names it; where it
 * does not, it takes the last place, since all tasks of such a plan may serve it ("Huy động nguồn lực …").
 */
function shortlist(ranked: readonly number[], said: Said | null): number[] {
  const best = ranked.slice(0, mostCandidates);
  if (said === null || (!said.isNamed && best.includes(said.unit))) return best;
  const others = ranked.filter((unit) => unit !== said.unit).slice(0, mostCandidates - 1);
  return said.isNamed ? [said.unit, ...others] : [...others, said.unit];
}

/**
 * Decides on one task. Where the task itself points nowhere, the subject that the title gives the plan carries a link
 * as far as the threshold.
 *
 * @returns Links, best first, and the three best targets whether linked or not.
 */
export function decide(
  scoring: Scoring,
  index: DirectiveIndex,
  terms: Terms,
): { links: Link[]; candidates: Candidate[] } {
  const ranked = rank(scoring, Math.min(terms.fair, further));
  const own = ownLinks(ranked, scoring, index, terms);
  const said = own.length > 0 ? null : targetOf(terms.subjectIn(scoring.view), scoring);
  const carried = said?.isNamed === true ? said.unit : null;
  const scoreOf = (unit: number): number =>
    unit === carried ? Math.round(terms.fair * 1000) / 1000 : (scoring.scores[unit] ?? 0);
  const byTitle =
    carried === null
      ? []
      : linkTo(carried, 'fair', 'title', scoring, index).map((link) => ({
          ...link,
          score: scoreOf(carried),
        }));
  const links = [...own, ...byTitle];
  const candidates = shortlist(ranked, said).flatMap((unit) => {
    const target = index.targets[unit];
    const score = scoreOf(unit);
    const likeness = Math.max(score, scoring.texts[unit] ?? 0);
    const isWorthALook = unit === said?.unit || likeness >= leastCandidate;
    return target === undefined || !isWorthALook ? [] : [{ target: target.id, score }];
  });
  return { links, candidates };
}
