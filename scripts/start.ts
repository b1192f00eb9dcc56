/**
 * `npm start`: builds the site and serves it. `npm start -- --port 8080 --host 0.0.0.0` for another place;
 * a taken port means the next free one.
 */
import { parseArgs } from 'node:util';
import { buildOptions, buildOrExplain } from './build.ts';
import { readHosting } from './hosting.ts';
import { serve } from './serve.ts';

const { values } = parseArgs({
  options: {
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: '4321' },
  },
});
const port = Number(values.port);
const options = buildOptions([]);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`start  error  --port ${values.port}: expected a whole number from 0 to 65535`);
  process.exitCode = 1;
} else if (await buildOrExplain(options)) {
  const hosting = await readHosting();
  const { address } = await serve({ ...hosting, dir: options.out, host: values.host, port, anyPort: true });
  console.log(`\nĐối Chiếu is ready: ${address}\nStop it with Ctrl+C.`);
}
