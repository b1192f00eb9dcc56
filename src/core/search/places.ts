/** Sorted places of words among all words of an index, and what stands next to what. */

export type Places = Uint32Array;

export const noPlaces: Places = new Uint32Array();

/** Puts sorted places together, each once. */
export function mergePlaces(lists: readonly Places[]): Places {
  const [first = noPlaces, ...rest] = lists.filter(({ length }) => length > 0);
  return rest.reduce(mergeTwo, first);
}

function mergeTwo(a: Places, b: Places): Places {
  const merged = new Uint32Array(a.length + b.length);
  let [i, j, count] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    const next = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
    if (a[i] === next) i += 1;
    if (b[j] === next) j += 1;
    merged[count] = next;
    count += 1;
  }
  return merged.subarray(0, count);
}

/**
 * Of `next`, the places at which a phrase goes on that ended at one of `ends`: the following place, or the
 * same one, where an abbreviation or a number holds several words.
 */
export function follow(ends: Places, next: Places): Places {
  const kept = new Uint32Array(Math.min(next.length, ends.length * 2));
  let [i, count] = [0, 0];
  for (const place of next) {
    while (i < ends.length && (ends[i] ?? 0) + 1 < place) i += 1;
    if (i < ends.length && (ends[i] ?? 0) <= place) {
      kept[count] = place;
      count += 1;
    }
  }
  return kept.subarray(0, count);
}

/** The places within a stretch, end exclusive. */
export function placesWithin(places: Places, from: number, to: number): Places {
  const first = lowerBound(places, from);
  return places.subarray(first, lowerBound(places, to, first));
}

/** Index of the first place that is not below `value`. */
function lowerBound(places: Places, value: number, from = 0): number {
  let [low, high] = [from, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Length of the shortest stretch that holds a place of each list; infinite where a list is empty. */
export function shortestSpan(lists: readonly Places[]): number {
  const at = lists.map(() => 0);
  let shortest = Infinity;
  for (;;) {
    let [low, high, lowest] = [Infinity, -1, 0];
    for (const [index, list] of lists.entries()) {
      const place = list[at[index] ?? 0];
      if (place === undefined) return shortest;
      if (place < low) [low, lowest] = [place, index];
      if (place > high) high = place;
    }
    shortest = Math.min(shortest, high - low + 1);
    at[lowest] = (at[lowest] ?? 0) + 1;
  }
}
