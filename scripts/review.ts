/**
 * `npm run review`: a page on this machine where a person accepts, rejects and adds links. Every decision
 * goes at once to decisions.yaml beside the plan.
 */
import { commandLine, conduct, corpusOptions, readPort } from './command-line.ts';
import { startReview } from './review/server.ts';
import { stampTime } from './review/stamp-time.ts';

const options = commandLine(
  'review',
  'npm run review --',
  'Serves a page on this machine to decide on links.',
)
  .option(...corpusOptions.sources)
  .option(...corpusOptions.registry)
  .option('--port <n>', 'where to listen on 127.0.0.1', readPort, 4330)
  .parse()
  .opts();

await conduct('review', async () => {
  const { address } = await startReview({ ...options, now: () => stampTime(new Date()) });
  console.log(`Review links at ${address}\nStop it with Ctrl+C.`);
});
