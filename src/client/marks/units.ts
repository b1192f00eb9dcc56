/** The units of a page that can hold a hit: what has an address of its own, with the words that are its own. */

/** A provision, the heading of a division, a row of a table, a block outside the body. */
export interface Unit {
  holder: Element;
  /** Elements that hold its words, in order. */
  blocks: Element[];
}

/** Words of documents, without what stands in the margin beside them. */
const words = ['.doc:not(table, [data-beside] *)', 'table.doc tr'].map((part) => `main ${part}`);

/** Every unit of the page, in its order. */
export function listUnits(): Unit[] {
  const blocks = [...document.querySelectorAll(words.join(','))];
  const holderOf = (block: Element): Element =>
    block.closest('[data-label]') ?? block.closest('[id]') ?? block;
  return [...Map.groupBy(blocks, holderOf)].map(([holder, own]) => ({ holder, blocks: own }));
}

/** The unit that an address leads to: the one that has the id, that it stands in, or the first below it. */
export function findUnit(units: readonly Unit[], id: string): Unit | undefined {
  const target = document.getElementById(id);
  if (!target) return undefined;
  return (
    units.find(({ holder }) => holder === target) ??
    units.findLast(({ holder }) => holder.contains(target) && holder.closest('main')) ??
    units.find(({ holder }) => target.contains(holder))
  );
}
