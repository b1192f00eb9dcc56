/** Everything that is measured of one pair, as plain numbers. */
import { align, indexDirective, type DirectiveIndex } from '../../src/core/alignment/index.ts';
import type { TaskLinks } from '../../src/core/alignment/types.ts';
import { targetsOf, tasksOf } from '../../src/core/document/tasks.ts';
import type { Document } from '../../src/core/document/types.ts';
import {
  addNoise,
  dice,
  dropAccents,
  earlyTones,
  lateTones,
  mapTexts,
  rotateHeadings,
  shuffleClauses,
  withoutClausesOf,
} from './damage.ts';
import type { Label } from './gold.ts';
import type { Pair } from './pairs.ts';
import { f1, measureQuality, precision, recall } from './quality.ts';

/** Name of a figure → its value: shares 0–1, counts, or F1 0–1; 3 decimals. */
export type Figures = Record<string, number>;

/** Noise is drawn anew this often, and the mean is given: one draw may hit a link at its threshold. */
const draws = 5;

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** What the stress tests are held against: the labels, or the links found on the undamaged text. */
function standardOf(pair: Pair, found: readonly TaskLinks[]): readonly Label[] {
  if (pair.labels !== null) return pair.labels.labels;
  const tasks = new Set(tasksOf(pair.plan).flatMap(({ id, kind }) => (kind === 'purpose' ? [] : [id])));
  return found
    .filter(({ task }) => tasks.has(task))
    .map(({ task, links }) => ({
      task,
      clause: null,
      must: new Set(links.map(({ target }) => target)),
      may: new Set<string>(),
    }));
}

function qualityFigures(pair: Pair, found: readonly TaskLinks[]): Figures {
  const links = found.flatMap((entry) => entry.links);
  const counts = {
    tasks: tasksOf(pair.plan).filter(({ kind }) => kind !== 'purpose').length,
    links: links.length,
    strongLinks: links.filter(({ confidence }) => confidence === 'strong').length,
  };
  if (pair.labels === null) return counts;
  const quality = measureQuality(pair.labels.labels, found, pair.directive);
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : round(part / whole));
  return {
    ...counts,
    precision: round(precision(quality.all)),
    recall: round(recall(quality.all)),
    f1: round(f1(quality.all)),
    strongPrecision: round(precision(quality.strong)),
    strongRecall: round(recall(quality.strong)),
    strongF1: round(f1(quality.strong)),
    abstained: quality.abstained,
    abstainedRightly: quality.abstainedRightly,
    ...(quality.clauses === 0 ? {} : { clauseAccuracy: share(quality.clausesRight, quality.clauses) }),
    amongThree: share(quality.amongThree, quality.needing),
  };
}

/** F1 on damaged texts; what is undamaged would give `f1`, or 1 where there are no labels. */
function stressFigures(pair: Pair, index: DirectiveIndex, standard: readonly Label[]): Figures {
  const { plan, directive } = pair;
  const score = (damaged: Document, other: DirectiveIndex = index): number =>
    round(f1(measureQuality(standard, align(damaged, other), directive).all));
  const noisy = (share: number): number => {
    const scores = Array.from({ length: draws }, (_, draw) => {
      const roll = dice(draw + 1);
      return score(mapTexts(plan, (text) => addNoise(text, share, roll)));
    });
    return round(scores.reduce((sum, value) => sum + value, 0) / draws);
  };
  return {
    noise3: noisy(0.03),
    noise10: noisy(0.1),
    noise20: noisy(0.2),
    noAccents: score(mapTexts(plan, dropAccents)),
    decomposed: score(mapTexts(plan, (text) => text.normalize('NFD'))),
    oldTones: score(mapTexts(plan, earlyTones)),
    newTones: score(mapTexts(plan, lateTones)),
    upperCase: score(mapTexts(plan, (text) => text.toUpperCase())),
    rotatedHeadings: score(rotateHeadings(plan)),
    shuffledClauses: score(plan, indexDirective(shuffleClauses(directive))),
  };
}

/** Share of the tasks that keep a link when the clauses of all that they take up are deleted. */
function deletionFigures(pair: Pair, standard: readonly Label[]): Figures {
  const without = new Map<string, ReadonlyMap<string, TaskLinks>>();
  let strong = 0;
  let any = 0;
  const linked = standard.filter(({ must }) => must.size > 0);
  for (const { task, must, may } of linked) {
    const rest = withoutClausesOf(pair.directive, must);
    const key = rest.provisions.map(({ id }) => id).join(' ');
    const found =
      without.get(key) ?? new Map(align(pair.plan, indexDirective(rest)).map((entry) => [entry.task, entry]));
    without.set(key, found);
    const left = (found.get(task)?.links ?? []).filter(({ target }) => !may.has(target));
    any += left.length > 0 ? 1 : 0;
    strong += left.some(({ confidence }) => confidence === 'strong') ? 1 : 0;
  }
  const share = (count: number): number => (linked.length === 0 ? 0 : round(count / linked.length));
  return { deletedStrong: share(strong), deletedAny: share(any) };
}

/** The directive as if it were a plan of its own: each provision must find itself, word for word. */
function selfFigures(directive: Document, index: DirectiveIndex): Figures {
  const found = new Map(align({ ...directive, role: 'plan' }, index).map((entry) => [entry.task, entry]));
  const targets = targetsOf(directive);
  const itself = targets.filter(({ id }) => {
    const first = found.get(id)?.links[0];
    return first?.target === id && first.confidence === 'strong' && first.relation === 'verbatim';
  });
  const links = targets.flatMap(({ id }) => found.get(id)?.links ?? []);
  return { selfFound: round(itself.length / targets.length), selfExtra: links.length - itself.length };
}

/** Links to directives that the plan has nothing to do with: numbers of links, not shares. */
function foreignFigures(plan: Document, foreign: readonly Document[]): Figures {
  if (foreign.length === 0) return {};
  const links = foreign.flatMap((other) =>
    align(plan, indexDirective(other)).flatMap((entry) => entry.links),
  );
  return {
    foreignDirectives: foreign.length,
    foreignStrong: links.filter(({ confidence }) => confidence === 'strong').length,
    foreignFair: links.filter(({ confidence }) => confidence === 'fair').length,
  };
}

/**
 * Measures one pair.
 *
 * @param foreign Directives on other subjects.
 * @returns The same figures for the same texts, whatever the machine.
 */
export function measurePair(pair: Pair, foreign: readonly Document[]): Figures {
  const index = indexDirective(pair.directive);
  const found = align(pair.plan, index);
  const standard = standardOf(pair, found);
  return {
    ...qualityFigures(pair, found),
    ...stressFigures(pair, index, standard),
    ...deletionFigures(pair, standard),
    ...selfFigures(pair.directive, index),
    ...foreignFigures(pair.plan, foreign),
  };
}
