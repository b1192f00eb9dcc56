/** What every kind of page owes its reader. One visit looks at all of it: opening a page costs the most. */
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.fixture.ts';
import { pageKinds } from './pages.fixture.ts';
import { unfold, visit } from './results.fixture.ts';

/** Errors, missing files and requests to other hosts, as they come. */
function listFaults(page: Page, home: string): string[] {
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
  return faults;
}

/** Elements that stick out of the window and are not inside something that scrolls by itself. */
function listOverflowing(): string[] {
  const limit = document.documentElement.clientWidth + 1;
  const scrolls = (element: Element): boolean => {
    const above = element.parentElement;
    if (!above || above === document.body) return false;
    return /auto|scroll|hidden|clip/.test(getComputedStyle(above).overflowX) || scrolls(above);
  };
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > limit && !scrolls(element))
    .map(
      (element) =>
        `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.textContent.slice(0, 40)}`,
    );
}

async function expectNothingSticksOut(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  expect.soft(await page.evaluate(listOverflowing), `${width} px wide`).toEqual([]);
  const beyond = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect.soft(beyond, `${width} px wide`).toBe(0);
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(180_000); // a long page with thousands of marked words, looked at six times

for (const [kind, address] of pageKinds) {
  test(`${kind}: quiet, in its width, without a fault that axe can find`, async ({ page, baseURL }) => {
    const faults = listFaults(page, new URL(baseURL ?? '').origin);
    await visit(page, address);
    await page.waitForLoadState('networkidle');
    const expected = kind === 'not found' ? /404/ : /^$/;
    expect(faults.filter((fault) => !expected.test(fault))).toEqual([]);

    await expectAccessible(page, 'folded');
    if (await unfold(page)) await expectAccessible(page, 'open');
    for (const width of [320, 360, 768, 1440]) await expectNothingSticksOut(page, width);
  });
}
