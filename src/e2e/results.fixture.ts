import { expect, type Locator, type Page } from '@playwright/test';

/** The lists of search results, one for each document; their items are the hits. */
export function resultList(page: Page): Locator {
  return page.getByRole('main').getByRole('list', { name: /^Kết quả trong / });
}

/** Goes to a page and waits for what comes after it: search results, two plans side by side. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.includes('?a=')) await expect(page.getByRole('table')).toBeVisible();
  if (address.includes('?q=')) await expect(resultList(page).getByRole('link').first()).toBeVisible();
}

/**
 * Opens every fold of a page, so that what is hidden at first is looked at too.
 *
 * @returns Whether there was any to open: a page without is as it was.
 */
export function unfold(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const folded = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    for (const fold of folded) fold.open = true;
    return folded.length > 0;
  });
}
