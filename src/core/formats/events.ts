/**
 * What happened to a corpus, as far as its data knows: documents with their days, and the days on which people decided
 * on links. No clock: the same corpus has the same history.
 */
import { z } from 'zod';
import { decisionSchema } from '../alignment/decisions.ts';
import type { CorpusGroup } from '../corpus.ts';
import { readYamlList } from '../yaml-list.ts';

/** `data/events.json`, the newest first. */
export const eventsData = z.object({
  events: z.array(
    z.object({
      kind: z.enum(['document', 'review']),
      /** Path of the page: `2024-69-kl-tw/da-nang`. */
      path: z.string(),
      directive: z.string(),
      name: z.string(),
      /** Which text it is: another text of the same document is another event. */
      hash: z.string(),
      /** ISO 8601; of a document its own date, null where the source gives none. */
      date: z.iso.date().nullable(),
      /** The day to sort by: its own, or where it has none that of the directive. */
      day: z.iso.date().nullable(),
      /** How many decisions a review holds up to its day. */
      decisions: z.number().int().nullable(),
    }),
  ),
});

export type EventsData = z.infer<typeof eventsData>;
type Event = EventsData['events'][number];

/** @param hashOf says which text a document is */
export function makeEvents(
  groups: readonly CorpusGroup[],
  hashOf: (document: CorpusGroup['directive']) => string,
): EventsData {
  const events = groups.flatMap(({ directive, plans }) =>
    [directive, ...plans].flatMap((entry): Event[] => {
      const { id, name, facts } = entry.document;
      const centre = directive.document;
      const path = entry === directive ? id : `${centre.id}/${id}`;
      const common = { path, directive: centre.id, name, hash: hashOf(entry) };
      const { date } = facts;
      const day = date ?? centre.facts.date;
      return [
        { kind: 'document', ...common, date, day, decisions: null },
        ...reviewsOf(entry).map((review): Event => ({
          kind: 'review',
          ...common,
          ...review,
          day: review.date,
        })),
      ];
    }),
  );
  const key = ({ day, path, kind }: Event): string => `${day ?? '0000'} ${path} ${kind}`;
  return { events: events.sort((a, b) => (key(a) < key(b) ? 1 : -1)) };
}

/** One event a day on which people decided on links of a plan. */
function reviewsOf({ folder: { decisions } }: CorpusGroup['directive']): Pick<Event, 'date' | 'decisions'>[] {
  if (!decisions) return [];
  const { items } = readYamlList(
    decisions.path,
    new TextDecoder().decode(decisions.bytes),
    decisionSchema,
    'decision',
  );
  const days = items.map(({ when }) => when.slice(0, 10)).sort();
  return [...new Set(days)].map((date) => ({
    date,
    decisions: days.filter((day) => day <= date).length,
  }));
}
