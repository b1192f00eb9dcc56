import type { APIRoute } from 'astro';
import { getEvents } from '../collections.ts';
import { toAtom } from '../core/formats/atom.ts';
import { href, site } from '../site.ts';

/** The feed of documents and reviews. */
export const GET: APIRoute = async ({ site: origin }) => {
  const whole = (path: string): string => new URL(href(path), origin).href;
  const feed = toAtom(await getEvents(), {
    name: site.name,
    description: site.description,
    address: whole('/'),
    self: whole('/tin-moi.xml'),
    tag: `${new URL(site.url).hostname},${site.since}`,
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
