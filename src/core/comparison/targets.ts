/**
 * Figures of the directive and of its plans side by side. Nothing is said to be the same target: sentences stand
 * together where a link joins them or where their words are alike, and they name a common unit.
 */
import { correctionsOfPart } from '../document/corrected.ts';
import type { Document, Provision, Task } from '../document/types.ts';
import { findMeasures } from '../references/measures.ts';
import type { TargetsData, TargetSentence } from '../formats/targets-contract.ts';
import type { LinkedPlan } from './coverage.ts';
import { eachAlike, wordPairs } from './likeness.ts';

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

const shareUnit = (a: Entry, b: Entry): boolean => [...a.units].some((unit) => b.units.has(unit));

/** Sentences of the directive that a link of the plan joins with this one, word on word. */
function linkedTo(entry: Entry, { tasks, links }: LinkedPlan, ofDirective: Map<string, Entry[]>): Entry[] {
  const place = tasks.findIndex(({ id }) => id === entry.sentence.provision);
  const meets = ([from, to]: readonly [number, number], { start, end }: Entry): boolean =>
    from < end && to > start;
  return (links[place]?.links ?? [])
    .filter(
      ({ status, confidence }) => status === 'accepted' || (status !== 'rejected' && confidence === 'strong'),
    )
    .flatMap(({ target, evidence }) =>
      (ofDirective.get(target) ?? []).filter((other) =>
        evidence.some((quote) => meets(quote.target, other) && meets(quote.task, entry)),
      ),
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
  const groups = new Map<Entry, Group>();
  const byId = new Map(plans.map((plan) => [plan.document.id, plan]));
  const ofDirective = Map.groupBy(
    entries.filter(({ sentence }) => sentence.document === directive.id),
    ({ sentence }) => sentence.provision,
  );
  for (const entry of entries) {
    const plan = byId.get(entry.sentence.document);
    for (const other of plan ? linkedTo(entry, plan, ofDirective) : []) {
      if (shareUnit(other, entry)) join(groups, other, entry, 'link');
    }
  }
  const apart = (a: Entry, b: Entry): boolean =>
    groups.get(a) === undefined || groups.get(a) !== groups.get(b);
  eachAlike(
    entries,
    (a, b) => apart(a, b) && a.sentence.document !== b.sentence.document && shareUnit(a, b),
    (a, b) => {
      join(groups, a, b, 'likeness');
    },
  );
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
