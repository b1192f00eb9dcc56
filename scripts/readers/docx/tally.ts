/** What happens to words on the way out of a Word file, counted, to be said once each. */
export const events = {
  inserted: 'words inserted by tracked changes are kept',
  deleted: 'words deleted by tracked changes are left out',
  hidden: 'words formatted as hidden are left out',
  caps: 'words formatted as all capitals are given in capitals, as they are printed',
  bullet: 'list marks of a symbol font are given as "-"',
  symbol: 'characters of a symbol font are given as the same sign of Unicode',
  unknown: 'characters of a symbol font have no known sign and are kept as stored',
  comment: 'comments in the margin are left out',
  foreign: 'embedded documents are not read',
  equation: 'formulas are given as their letters in a row',
} as const;
export type Event = keyof typeof events;

export type Tally = Map<Event, number>;

/** Counts an event. */
export function note(tally: Tally, event: Event, times: number): void {
  if (times > 0) tally.set(event, (tally.get(event) ?? 0) + times);
}

/** Words of a text, as remarks count them: what stands between spaces. */
export function wordCount(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** One sentence for every kind of event that happened. */
export function remarksOf(tally: Tally): string[] {
  return (Object.keys(events) as Event[])
    .filter((event) => tally.has(event))
    .map((event) => `${String(tally.get(event))} ${events[event]}.`);
}
