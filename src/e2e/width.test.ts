import { expect, test } from '@playwright/test';
import { pageKinds } from './pages.fixture.ts';
import { unfold, visit } from './results.fixture.ts';

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

for (const width of [320, 360, 768, 1440]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });
    for (const [kind, address] of pageKinds) {
      test(`${kind}: nothing sticks out sideways`, async ({ page }) => {
        await visit(page, address);
        await unfold(page);
        expect(await page.evaluate(listOverflowing)).toEqual([]);
        const root = page.locator('html');
        expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
      });
    }
  });
}
