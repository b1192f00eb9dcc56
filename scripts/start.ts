/** `npm start`: builds the site and serves it. A taken port means the next free one. */
import { join } from 'node:path';
import { buildOrExplain } from './build.ts';
import { root } from './command.ts';
import { commandLine, conduct, readPort } from './command-line.ts';
import { readHosting } from './hosting.ts';
import { serve } from './serve.ts';

const { host, port } = commandLine('start', 'npm start --', 'Builds the site and serves it.')
  .option('--host <name>', 'where to listen', '127.0.0.1')
  .option('--port <n>', 'where to listen; the next free one when it is taken', readPort, 4321)
  .parse()
  .opts();

const out = join(root, 'dist');
if (await buildOrExplain({ out }))
  await conduct('start', async () => {
    const serving = await serve({ ...(await readHosting()), dir: out, host, port, anyPort: true });
    if (port !== 0 && serving.port !== port) console.log(`\nPort ${port} is in use by another program.`);
    console.log(`\nĐối Chiếu is ready: ${serving.address}\nStop it with Ctrl+C.`);
  });
