import type { IncomingMessage } from 'node:http';

/** A decision is a few hundred bytes; its reason may be a page. */
const limit = 16_384;

/** The body of a request as JSON, or why it is none. */
export async function readBody(
  request: IncomingMessage,
): Promise<{ content: unknown } | { status: number; reason: string }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is read and forgotten, so that the answer reaches whoever sends it.
    if (size <= limit) chunks.push(chunk);
    if (size > limit * 64) break;
  }
  if (size > limit) return { status: 413, reason: `More than ${limit} bytes.` };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { content: JSON.parse(text) as unknown };
  } catch {
    return { status: 400, reason: 'Not JSON.' };
  }
}
