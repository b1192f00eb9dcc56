/** Sentences of like wording, found without comparing each with each. */
import { tokenise } from '../text/tokens.ts';

/**
 * Share of neighbouring pairs of words that two sentences must have in common (Dice's coefficient). At half, plans
 * of two provinces that carry out one programme meet sentence by sentence ("Trên 80% số trạm y tế xã, phường trên
 * thành phố và 100% cơ sở cai nghiện ma túy công lập"), and sentences that only share "phấn đấu đến năm 2030 đạt"
 * do not.
 */
const leastLikeness = 0.5;

/** Neighbouring words of a sentence, without figures and dates: two plans may aim at different figures. */
export function wordPairs(text: string): Set<string> {
  const words = tokenise(text).filter(({ kind }) => kind === 'word');
  return new Set(words.slice(1).map(({ key }, i) => `${words[i]?.key ?? ''} ${key}`));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}

/**
 * Calls back for every two items that are alike, each two once, the earlier first.
 *
 * Only items that share one of their rarest pairs are compared: two sets that overlap in at least n members of each
 * meet within the first `size - n + 1` members of both, in any order that is the same for all (prefix filtering,
 * Chaudhuri, Ganti and Kaushik 2006). Nothing is missed by it.
 *
 * @param isOpen whether two items are worth comparing; asked first, since it is cheap
 */
export function eachAlike<Item extends { pairs: ReadonlySet<string> }>(
  items: readonly Item[],
  isOpen: (earlier: Item, later: Item) => boolean,
  found: (earlier: Item, later: Item) => void,
): void {
  const counts = new Map<string, number>();
  for (const pair of items.flatMap(({ pairs }) => [...pairs])) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const byRareness = (a: string, b: string): number =>
    (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1);
  const known = new Map<string, Item[]>();
  for (const item of items) {
    const common = Math.ceil((item.pairs.size * leastLikeness) / (2 - leastLikeness));
    const rarest = [...item.pairs].sort(byRareness).slice(0, item.pairs.size - common + 1);
    for (const other of new Set(rarest.flatMap((pair) => known.get(pair) ?? []))) {
      if (isOpen(other, item) && likeness(other.pairs, item.pairs) >= leastLikeness) found(other, item);
    }
    for (const pair of rarest) {
      const own = known.get(pair);
      if (own) own.push(item);
      else known.set(pair, [item]);
    }
  }
}
