/** Geometry of the bars, in per cent of their width, so that a picture fits a phone without shrinking its words. */
import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';

/** A stretch of a bar: where it begins and how wide it is, in per cent. */
export interface BarPart<Key extends string> {
  key: Key;
  value: number;
  x: number;
  width: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Lays values out behind one another.
 *
 * @param whole the value that fills the whole bar
 * @returns parts in the order of `keys`; those of nothing are left out
 */
export function stackBar<Key extends string>(
  values: Readonly<Record<Key, number>>,
  keys: readonly Key[],
  whole: number,
): BarPart<Key>[] {
  const scale = scaleLinear([0, Math.max(whole, 1)], [0, 100]);
  const layers = stack<Record<Key, number>, Key>().keys(keys)([values]);
  return layers.flatMap(({ key, 0: layer }) => {
    const [from, to] = layer ?? [0, 0];
    return to > from
      ? [{ key, value: to - from, x: round(scale(from)), width: round(scale(to) - scale(from)) }]
      : [];
  });
}

/** The part of each step between two boxes that stays empty. */
const gap = 0.14;

/** Boxes of equal width beside one another, each filled to its share. */
export function fillBoxes(
  shares: readonly { taken: number; of: number }[],
): { x: number; width: number; filled: number }[] {
  const band = scaleBand(shares.keys(), [0, 100])
    .paddingInner(gap)
    .paddingOuter(gap / 2)
    .align(0);
  const width = round(band.bandwidth());
  return shares.map(({ taken, of }, at) => ({
    x: round(band(at) ?? 0),
    width,
    filled: of === 0 ? 0 : round((taken / of) * width),
  }));
}
