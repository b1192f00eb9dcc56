import type { APIRoute } from 'astro';
import { listIntegrity } from '../../widgets.ts';

/** Which scripts these are: their hashes by name. */
export const GET: APIRoute = async () => new Response(`${JSON.stringify(await listIntegrity(), null, 1)}\n`);
