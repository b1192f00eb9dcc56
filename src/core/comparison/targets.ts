/**
 * Figures of the directive and of its plans side by side. Nothing is said to be the same target: sentences stand
 * together where a link joins them or where their words are alike, and they name a common unit.
 */
import { correctionsOfPart } from '../document/corrected.ts';
import type { Document, Provision, Task } from '../document/types.ts';
import { findMeasures } from '../references/measures.ts';
import type { TargetsData, TargetSentence } from '../formats/targets-contract.ts';
import { tokenise } from '../text/tokens.ts';
import type { LinkedPlan } from './coverage.ts';

/**
 * Share of neighbouring pairs of words that two sentences must have in common (Dice's coefficient). At half, plans
 * of two provinces that carry out one programme meet sentence by sentence ("Trên 80% số trạm y tế xã, phường trên
 * thành phố và 100% cơ sở cai nghiện ma túy công lập"), and sentences that only share "phấn đấu đến năm 2030 đạt"
 * do not.
 */
const leastLikeness = 0.5;

/** A sentence while it is compared. */
interface Entry {
  sentence: TargetSentence;
  /** Offsets of the sentence in its provision. */
  start: number;
  end: number;
  pairs: Set<string>;
  units: Set<string>;
}

type Source = Pick<Provision | Task, 'id' | 'label' | 'text' | 'corrections'>;

/** `tỉ đồng` and `tỷ đồng` are one unit. */
const plainUnit = (unit: string): string => unit.normalize('NFC').replace('tỉ ', 'tỷ ');

/** Neighbouring words, without figures and dates: two plans may aim at different figures. */
function wordPairs(text: string): Set<string> {
  const words = tokenise(text).filter(({ kind }) => kind === 'word');
  return new Set(words.slice(1).map(({ key }, i) => `${words[i]?.key ?? ''} ${key}`));
}

function readSentences(document: string, { id, label, text, corrections }: Source): Entry[] {
  const bySentence = Map.groupBy(findMeasures(text), ({ sentence }) => sentence.join(' '));
  return [...bySentence.values()].flatMap((measures) => {
    const [start = 0, end = 0] = measures[0]?.sentence ?? [];
    const words = text.slice(start, end);
    return {
      sentence: {
        document,
        provision: id,
        label,
        text: words,
        corrections: correctionsOfPart(corrections, start, end),
        figures: measures.map(({ span, value, unit, year }) => ({
          span: [span[0] - start, span[1] - start] as [number, number],
          value,
          unit,
          year,
        })),
      },
      start,
      end,
      pairs: wordPairs(words),
      units: new Set(measures.map(({ unit }) => plainUnit(unit))),
    };
  });
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}

const shareUnit = (a: Entry, b: Entry): boolean => [...a.units].some((unit) => b.units.has(unit));

/** Whether a link of the plan rests on words of both sentences. */
function isLinked(ofDirective: Entry, ofPlan: Entry, { tasks, links }: LinkedPlan): boolean {
  const place = tasks.findIndex(({ id }) => id === ofPlan.sentence.provision);
  const meets = ([from, to]: readonly [number, number], { start, end }: Entry): boolean =>
    from < end && to > start;
  return (links[place]?.links ?? []).some(
    ({ target, status, confidence, evidence }) =>
      target === ofDirective.sentence.provision &&
      (status === 'accepted' || (status !== 'rejected' && confidence === 'strong')) &&
      evidence.some((entry) => meets(entry.target, ofDirective) && meets(entry.task, ofPlan)),
  );
}

interface Group {
  basis: 'link' | 'likeness';
  entries: Entry[];
}

/** Joins two sentences, and whatever each of them stood together with. */
function join(groups: Map<Entry, Group>, a: Entry, b: Entry, basis: Group['basis']): void {
  const [one, other] = [groups.get(a), groups.get(b)];
  if (one && one === other) return;
  const joined: Group = {
    basis: [one?.basis, other?.basis, basis].includes('likeness') ? 'likeness' : 'link',
    entries: [...(one?.entries ?? [a]), ...(other?.entries ?? [b])],
  };
  for (const entry of joined.entries) groups.set(entry, joined);
}

function groupEntries(entries: readonly Entry[], directive: Document, plans: readonly LinkedPlan[]): Group[] {
  const byId = new Map(plans.map((plan) => [plan.document.id, plan]));
  const groups = new Map<Entry, Group>();
  entries.forEach((a, i) => {
    for (const b of entries.slice(i + 1)) {
      const known = groups.get(a);
      if (known !== undefined && known === groups.get(b)) continue;
      if (a.sentence.document === b.sentence.document || !shareUnit(a, b)) continue;
      const plan = a.sentence.document === directive.id ? byId.get(b.sentence.document) : undefined;
      if (plan && isLinked(a, b, plan)) join(groups, a, b, 'link');
      else if (likeness(a.pairs, b.pairs) >= leastLikeness) join(groups, a, b, 'likeness');
    }
  });
  return [...new Set(groups.values())];
}

/**
 * Every sentence of the directive and of its plans that has a figure with a unit, and which of them are alike.
 *
 * @param plans in the order in which pages list them
 */
export function makeTargets(directive: Document, plans: readonly LinkedPlan[]): TargetsData {
  const ofDirective = directive.provisions.filter(({ part, heading }) => part !== null && !heading);
  const read = [
    { document: directive, entries: ofDirective.flatMap((entry) => readSentences(directive.id, entry)) },
    ...plans.map(({ document, tasks }) => ({
      document,
      entries: tasks.flatMap((task) => readSentences(document.id, task)),
    })),
  ];
  const entries = read.flatMap((one) => one.entries);
  const order = new Map(entries.map((entry, i) => [entry, i]));
  const place = (entry: Entry | undefined): number => (entry ? (order.get(entry) ?? 0) : 0);
  const groups = groupEntries(entries, directive, plans).map(({ basis, entries: own }) => ({
    basis,
    entries: own.toSorted((a, b) => place(a) - place(b)),
  }));
  return {
    directive: directive.id,
    documents: read.map(({ document, entries: own }) => ({
      id: document.id,
      name: document.name,
      sentences: own.map(({ sentence }) => sentence),
    })),
    groups: groups
      .toSorted((a, b) => place(a.entries[0]) - place(b.entries[0]))
      .map(({ basis, entries: own }) => ({ basis, sentences: own.map(({ sentence }) => sentence) })),
  };
}
