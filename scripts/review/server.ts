/** The server behind the page: on this machine only, for the page only. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { failure, send, type Answer } from './answer.ts';
import { assetServer } from './assets.ts';
import { refuse } from './guard.ts';
import { makeLedger } from './ledger.ts';
import { corpusLoader } from './load-corpus.ts';
import { page } from './page.ts';
import { answerApi, type Desk } from './routes.ts';

export interface ReviewOptions {
  /** Folder with one folder a directive. */
  sources: string;
  /** Folder with cited documents and agencies. */
  registry: string;
  /** 0 for any free one. */
  port: number;
  /** The time as ISO 8601 with offset. */
  now: () => string;
}

const host = '127.0.0.1';

/** Starts the server; resolves to its address once the page can be opened. */
export async function startReview(options: ReviewOptions): Promise<{ address: string; server: Server }> {
  const token = randomBytes(24).toString('base64url');
  const assets = await assetServer();
  const desk: Desk = {
    load: corpusLoader(options.sources, options.registry),
    ledger: makeLedger(options.now),
  };
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const refusal = refuse(request, port, token);
    const answer = refusal
      ? Promise.resolve(failure(refusal.status, refusal.reason))
      : find(request, token, assets, desk).catch(explain);
    void answer.then((found) => send(request, response, found));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://${host}:${port}/`, server };
}

async function find(
  request: IncomingMessage,
  token: string,
  assets: (path: string) => Promise<Answer | null>,
  desk: Desk,
): Promise<Answer> {
  const address = URL.parse(`http://${host}${request.url ?? '/'}`);
  if (!address) return failure(400, 'Not an address.');
  const { pathname } = address;
  if (pathname.startsWith('/api/')) return (await answerApi(request, address, desk)) ?? nothing;
  if (request.method === 'POST') return nothing;
  return pathname === '/' ? await page(token) : ((await assets(pathname)) ?? nothing);
}

const nothing = failure(404, 'Nothing at this address.');

/** What went wrong is told in a sentence; where, only the terminal says. */
function explain(error: unknown): Answer {
  console.error(error);
  return failure(500, error instanceof Error ? error.message : 'Failed.');
}
