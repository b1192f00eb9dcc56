/**
 * `npm run review`: a page on this machine where a person accepts, rejects and adds links. Every decision
 * goes at once to decisions.yaml beside the plan. `-- --sources DIR --port N` for another corpus or place.
 */
import { parseArgs } from 'node:util';
import { startReview } from './review/server.ts';
import { stampTime } from './review/stamp-time.ts';

const usage = `Usage: npm run review [-- --sources DIR --port N]

  --sources DIR   one folder a directive (default: content/sources)
  --registry DIR  cited documents and agencies (default: content/registry)
  --port N        where to listen on 127.0.0.1 (default: 4330)`;

/** Reads the command line and starts the server, or says in a line why not. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sources: { type: 'string', default: 'content/sources' },
      registry: { type: 'string', default: 'content/registry' },
      port: { type: 'string', default: '4330' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const { sources, registry } = values;
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${values.port}: expected a whole number from 0 to 65535`);
  const { address } = await startReview({ sources, registry, port, now: () => stampTime(new Date()) });
  console.log(`Review links at ${address}\nStop it with Ctrl+C.`);
}

try {
  await main();
} catch (error) {
  const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`review  error  ${isTaken ? `${reason}; choose another port with --port` : reason}`);
  process.exitCode = 1;
}
