import type { IncomingMessage, ServerResponse } from 'node:http';

/** An answer before it is sent. */
export interface Answer {
  status: number;
  type: string;
  body: string | Uint8Array;
}

/** The page loads nothing from elsewhere, talks to nobody else, and stands in no frame. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Plain data as JSON. */
export function json(body: unknown, status = 200): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(body) };
}

/** A refusal or a failure, in a sentence. */
export function failure(status: number, reason: string): Answer {
  return json({ error: reason }, status);
}

/** Sends an answer with the headers that all of them carry. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, type, body }: Answer,
): void {
  const length = Buffer.byteLength(body);
  response.writeHead(status, { ...headers, 'Content-Type': type, 'Content-Length': length });
  response.end(request.method === 'HEAD' ? undefined : body);
}
