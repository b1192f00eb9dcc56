/**
 * Serves a built site as a static host would that sends the headers of src/core/hosting: the browser tests call it,
 * `npm start` builds first and then serves.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../src/core/hosting/policy.ts';
import { withSlashes } from './base-path.ts';
import { commandLine, conduct, readPort } from './command-line.ts';

/** Which folder to serve, and where. */
export interface ServeOptions {
  dir: string;
  host: string;
  port: number;
  /** Path that the site stands under, `/` or `/some/path/`. */
  base: string;
  /** Who may embed pages; nobody named: everybody. */
  embedHosts?: readonly string[];
  /** Hosts of the sites that are searched together with this one. */
  searchHosts?: readonly string[];
  /** Take the next free port when this one is taken. */
  anyPort: boolean;
}

const lastTry = 100;

/** A folder that is being served. */
export interface Serving {
  address: string;
  /** The port that was taken; any free one where 0 was asked for. */
  port: number;
  server: Server;
}

/** Serves the folder; resolves once it can be opened. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const server = createServer(await answers(options));
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  const name = options.host.includes(':') ? `[${options.host}]` : options.host;
  return { address: `http://${name}:${port}${options.base}`, port, server };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

async function answers({ dir, base, embedHosts = [], searchHosts = [] }: ServeOptions): Promise<Answer> {
  const notFound = await readFile(join(dir, '404.html')).catch(() => 'Not found');
  // Looked up at each request: a list made now would name files that the next build takes away.
  const files = sirv(dir, { dev: true, etag: true });
  return (request, response) => {
    const refuse = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const path = request.url ?? '/';
    const headers = headersFor(path, { base, embedHosts, searchHosts });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!path.startsWith(base)) {
      if (`${path}/` === base) response.writeHead(301, { Location: base }).end();
      else refuse();
      return;
    }
    request.url = path.slice(base.length - 1);
    files(request, response, refuse);
  };
}

async function listen(server: Server, { host, port, anyPort }: ServeOptions): Promise<void> {
  for (let candidate = port; ; candidate += 1) {
    try {
      await listenOn(server, candidate, host);
      return;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || !anyPort || candidate - port >= lastTry) throw error;
    }
  }
}

function listenOn(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

if (import.meta.main) {
  const { base, ...options } = commandLine('serve', 'node scripts/serve.ts', 'Serves a built site.')
    .option('--dir <dir>', 'the site', 'dist')
    .option('--host <name>', 'where to listen', '127.0.0.1')
    .option('--port <n>', 'where to listen', readPort, 4321)
    .option('--base <path>', 'path that the site stands under', '/')
    .parse()
    .opts();
  await conduct('serve', async () => {
    const { address } = await serve({ ...options, base: withSlashes(base), anyPort: false });
    console.log(address);
  });
}
