import { expect, test } from '@playwright/test';
import { pageKinds } from './pages.fixture.ts';
import { visit } from './results.fixture.ts';

for (const [kind, address] of pageKinds) {
  test(`${kind}: no error, nothing missing, no other host`, async ({ page, baseURL }) => {
    const home = new URL(baseURL ?? '').origin;
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== home) faults.push(`other host: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    });
    await visit(page, address);
    await page.waitForLoadState('networkidle');
    const expected = kind === 'not found' ? /404/ : /^$/;
    expect(faults.filter((fault) => !expected.test(fault))).toEqual([]);
  });
}
