/** A source of numbers from 0 up to 1 that gives the same ones for the same seed (mulberry32). */
export type Random = () => number;

/** Starts a sequence of numbers. */
export function startRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list's entries. */
export function pick<Entry>(entries: readonly Entry[], random: Random): Entry {
  const entry = entries[Math.floor(random() * entries.length)];
  if (entry === undefined) throw new Error('nothing to pick from');
  return entry;
}

/** The same entries in another order (Fisher and Yates). */
export function shuffle<Entry>(entries: readonly Entry[], random: Random): Entry[] {
  const left = [...entries];
  return entries.map(() => {
    const [taken] = left.splice(Math.floor(random() * left.length), 1);
    return taken as Entry;
  });
}
