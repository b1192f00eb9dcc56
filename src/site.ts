/** Settings of the site, and the one way to make a link inside it. */
import { parse } from 'yaml';
import { z } from 'zod';
import source from '../content/site.yaml?raw';
import { publicAddress } from './core/hosting/address.ts';

const settings = z.object({
  name: z.string(),
  description: z.string(),
  url: z.url(),
  base: z.string().startsWith('/'),
  since: z.number().int(),
  examples: z.array(z.string()).default([]),
  /** Other sites that are searched together with this one. */
  search: z
    .object({ merge: z.array(z.object({ name: z.string(), address: z.url() })).default([]) })
    .default({ merge: [] }),
});

/** What `content/site.yaml` says, checked. */
export const site = settings.parse(parse(source));

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** Address of the front page where one was set; without it nothing can be said to other sites. */
export const address = publicAddress(import.meta.env.SITE, base);

/**
 * Turns a path inside the site (`/2024-69-kl-tw/#para_1`) into an address that works under any base
 * path. Every internal link goes through here.
 */
export function href(path: string): string {
  return base + path.replace(/^\/+/, '');
}

/** The part of a page's address below the base path, with a leading slash: what `href` was given. */
export function below(pathname: string): string {
  return '/' + (pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\/+/, ''));
}
