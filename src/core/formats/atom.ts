/** The feed of documents and reviews, after RFC 4287. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { EventsData } from './events.ts';
import { formatDate } from './say.ts';
import { toXmlFile } from './xml.ts';

/** What the feed says of the site. */
export interface Channel {
  name: string;
  description: string;
  /** Address of the front page, ending in a slash. */
  address: string;
  /** Address of the feed itself. */
  self: string;
  /** Host and year of the site's tag: URIs (RFC 4151); they stay when the site moves. */
  tag: string;
}

type Event = EventsData['events'][number];

/** The feed asks for a time everywhere: the beginning of the day in Việt Nam. A day that nobody knows is the first of all. */
const timeOf = (day: string | null): string => `${day ?? '0001-01-01'}T00:00:00+07:00`;

/** What happened, and where; a document whose source gives no date says so. */
export function toAtom({ events }: EventsData, channel: Channel): string {
  const { name, description, address, self, tag } = channel;
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' }, [
    x('title', name),
    x('subtitle', description),
    x('id', `tag:${tag}:tin-moi`),
    x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    x('link', { rel: 'alternate', type: 'text/html', href: address }),
    x('updated', timeOf(latest(events))),
    x('author', [x('name', name)]),
    ...events.map((event) => entry(event, channel)),
  ]);
  return toXmlFile(feed);
}

function latest(events: readonly Event[]): string | null {
  return events.map(({ day }) => day).reduce((a, b) => ((b ?? '') > (a ?? '') ? b : a), null);
}

function entry(event: Event, { address, tag }: Channel): Element {
  const { kind, path, hash, date, day } = event;
  const id = kind === 'document' ? `${path}:${hash}` : `${path}:ra-soat:${date ?? ''}`;
  return x('entry', [
    x('title', titleOf(event)),
    x('id', `tag:${tag}:${id}`),
    x('link', { rel: 'alternate', type: 'text/html', href: `${address}${path}/` }),
    x('updated', timeOf(day)),
    ...(kind === 'document' && date !== null ? [x('published', timeOf(date))] : []),
    x('category', { term: kind, label: kind === 'document' ? 'Văn bản' : 'Rà soát' }),
    x('summary', summaryOf(event)),
  ]);
}

const isCentre = ({ path, directive }: Event): boolean => path === directive;

function titleOf(event: Event): string {
  const what = isCentre(event) ? event.name : `Kế hoạch của ${event.name}`;
  return event.kind === 'document' ? what : `Rà soát: ${what}`;
}

function summaryOf({ kind, date, hash, decisions }: Event): string {
  if (kind === 'review') {
    return `Đến ngày ${formatDate(date ?? '')} đã có ${decisions ?? 0} quyết định của người rà soát về các mối đối chiếu.`;
  }
  const day = date === null ? 'Bản nguồn không ghi ngày ban hành.' : `Ban hành ngày ${formatDate(date)}.`;
  return `${day} Mã bản nguồn ${hash}.`;
}
