import type { APIRoute } from 'astro';
import { listDocuments } from '../../collections.ts';
import { makeNumberIndex } from '../../core/references/number-index.ts';

/** The documents of this site by their numbers, for the script that finds citations on pages of other sites. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(makeNumberIndex(await listDocuments()))}\n`);
