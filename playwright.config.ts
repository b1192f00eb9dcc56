import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';

const port = Number(process.env['E2E_PORT'] ?? 4391);
const serve = 'node scripts/serve.ts';

/** The same site built twice: at the root of a host, and under a path. `npm test` builds both. */
export default defineConfig({
  testDir: 'src/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'vi-VN',
    launchOptions: {
      executablePath: (await findChromium()) ?? '',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'root', testIgnore: '**/base-path.test.ts' },
    {
      name: 'base-path',
      testMatch: '**/base-path.test.ts',
      use: { baseURL: `http://127.0.0.1:${port + 1}/doi-chieu/` },
    },
  ],
  webServer: [
    { command: `${serve} --dir dist --port ${port}`, url: `http://127.0.0.1:${port}/` },
    {
      command: `${serve} --dir .cache/dist-doi-chieu --base /doi-chieu/ --port ${port + 1}`,
      url: `http://127.0.0.1:${port + 1}/doi-chieu/`,
    },
  ],
});
