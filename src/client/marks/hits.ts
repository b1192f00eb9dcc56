/** Where the words that were searched for stand in the opened page. */
import { findMarks } from '../../core/search/marks.ts';
import { rangeOf, readFlow, type Reading } from './flow.ts';
import type { Unit } from './units.ts';

/** A stretch of the page that holds what was searched for, and the unit that it stands in. */
export interface Place {
  range: Range;
  unit: Unit;
  /** How many words it has. */
  words: number;
}

/**
 * All places of `query` in `units`, in the order of the page. In the unit that was opened every word of it counts;
 * elsewhere only stretches as whole as the best one, since single syllables stand on every page. A corrected word
 * is searched in both its readings.
 */
export function findPlaces(units: readonly Unit[], query: string, opened: Unit | undefined): Place[] {
  const places = units.flatMap((unit) => findIn(unit, query));
  const own = places.filter(({ unit }) => unit === opened);
  const whole = Math.max(0, ...(own.length > 0 ? own : places).map(({ words }) => words));
  return places.filter(({ unit, words }) => unit === opened || words >= whole);
}

function findIn(unit: Unit, query: string): Place[] {
  const hasFix = unit.blocks.some((block) => block.querySelector('.fix') !== null);
  const readings: Reading[] = hasFix ? ['received', 'corrected'] : ['received'];
  const places = readings.flatMap((reading) => {
    const flow = readFlow(unit.blocks, reading);
    return findMarks(flow.text, query).map((span) => ({
      range: rangeOf(flow, span),
      unit,
      words: flow.text.slice(...span).match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    }));
  });
  return inOrder(places);
}

/** In the order of the page; what both readings share is there once. */
function inOrder(places: Place[]): Place[] {
  const compare = ({ range: a }: Place, { range: b }: Place): number =>
    a.compareBoundaryPoints(Range.START_TO_START, b) || a.compareBoundaryPoints(Range.END_TO_END, b);
  const sorted = places.toSorted(compare);
  return sorted.filter((place, at) => {
    const before = sorted[at - 1];
    return before === undefined || compare(before, place) !== 0;
  });
}

/** False for words that the reader has not switched to: the other reading of a correction. */
export function isShown({ range: { startContainer, endContainer } }: Place): boolean {
  return [startContainer, endContainer].every((node) => {
    const reading = node.parentElement?.closest('.as-received, .corrected');
    return !reading || getComputedStyle(reading).display !== 'none';
  });
}
