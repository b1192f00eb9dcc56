/** Who may ask: the page itself, in a browser on this machine, and nobody else. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is refused: status and a sentence. */
export interface Refusal {
  status: number;
  reason: string;
}

/**
 * Checks a request before anything is done about it. The host must be this server by name: a foreign name
 * that was made to point here (DNS rebinding) is refused, and so is every page of another origin.
 *
 * @param token what the page got at its start; a write without it comes from elsewhere
 */
export function refuse(request: IncomingMessage, port: number, token: string): Refusal | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) return { status: 403, reason: 'Unknown host.' };
  const isOwn = origin !== undefined && hosts.some((name) => origin === `http://${name}`);
  if (origin !== undefined && !isOwn) return { status: 403, reason: 'Another origin.' };
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  if (request.method !== 'POST') return { status: 405, reason: 'Only GET and POST.' };
  if (!isOwn) return { status: 403, reason: 'A write needs an origin.' };
  if (!isToken(request.headers['x-review-token'], token))
    return { status: 403, reason: 'The page is of an earlier run: load it again.' };
  const [type] = (request.headers['content-type'] ?? '').split(';');
  if (type?.trim().toLowerCase() !== 'application/json') return { status: 415, reason: 'Only JSON.' };
  return null;
}

function isToken(given: string | string[] | undefined, token: string): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
