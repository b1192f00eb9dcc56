import { formatNumber } from '../extract/number-format.ts';
import type { Level, List } from './numbering-part.ts';
import type { ListRef, Styles } from './styles.ts';

/** Where a paragraph stands in the lists of its document. */
export interface ListPlace {
  list: number;
  level: number;
}

/** A printed list mark, as the list has it: bullets not yet mapped. */
export interface ListMark {
  text: string;
  /** The font of a bullet; null for numbers. */
  font: string | null;
}

/** Counts the paragraphs of every list, and prints their numbers. */
export interface ListCounter {
  /** The place of a paragraph, from its own properties or its style; null outside lists. */
  placeOf: (own: ListRef | null, style: string | undefined) => ListPlace | null;
  /** Counts a paragraph, to be called once for each in the order of the document. */
  count: (place: ListPlace) => ListMark | null;
}

type Counters = Map<number, number>;

/** Starts counting. Lists that share a definition share their counters (ECMA-376 part 1, 17.9.15). */
export function countLists(lists: ReadonlyMap<number, List>, styles: Styles): ListCounter {
  const counters = new Map<string, Counters>();
  const begun = new Set<string>();
  return {
    placeOf: (own, style) => placeOf(own, style, lists, styles),
    count: ({ list: id, level }) => {
      const list = lists.get(id);
      const settings = list?.levels.get(level);
      if (!list || !settings) return null;
      const counts = counters.get(list.definition) ?? new Map<number, number>();
      counters.set(list.definition, counts);
      const override = list.overrides.get(level);
      const key = `${id}/${level}`;
      const before = counts.get(level);
      if (override !== undefined && !begun.has(key)) counts.set(level, override);
      else counts.set(level, before === undefined ? settings.start : before + 1);
      begun.add(key);
      restart(list, level, counts);
      return print(list, level, counts);
    },
  };
}

/** `w:numId` 0 takes a paragraph out of the list of its style (17.9.18). */
function placeOf(
  own: ListRef | null,
  style: string | undefined,
  lists: ReadonlyMap<number, List>,
  styles: Styles,
): ListPlace | null {
  const inherited = own?.list === undefined ? styles.listOf(style) : null;
  const list = own?.list ?? inherited?.ref.list;
  if (list === undefined || list === 0) return null;
  const linked = [...(lists.get(list)?.levels ?? [])].find(([, { style: by }]) => by === inherited?.style);
  const level = own?.level ?? (inherited && linked ? linked[0] : inherited?.ref.level);
  return { list, level: level ?? 0 };
}

/** Deeper levels begin anew, unless their `w:lvlRestart` says after which level only (17.9.10). */
function restart(list: List, level: number, counts: Counters): void {
  for (const deeper of [...counts.keys()].filter((key) => key > level)) {
    const after = list.levels.get(deeper)?.restart;
    if (after === undefined || level < after) counts.delete(deeper);
  }
}

function print(list: List, at: number, counts: Counters): ListMark | null {
  const level = list.levels.get(at);
  if (!level) return null;
  if (level.format === 'bullet') return level.text === '' ? null : { text: level.text, font: level.font };
  const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const index = Number(digit) - 1;
    const settings = list.levels.get(index);
    if (!settings) return '';
    return printNumber(counts.get(index) ?? settings.start, settings, level.legal);
  });
  return text.trim() === '' ? null : { text: text.trim(), font: null };
}

/** A number as its own level prints it; a legal one in decimals (17.9.4). */
function printNumber(value: number, settings: Level, legal: boolean): string {
  if (legal && settings.format !== 'none') return formatNumber(value, 'decimal');
  if (settings.format === 'none' || settings.format === 'bullet') return '';
  const text = formatNumber(value, settings.format);
  return settings.upper ? text.toUpperCase() : text;
}
