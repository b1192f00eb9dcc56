import { expect, type Locator, type Page } from '@playwright/test';

/** The list of search results. */
export function resultList(page: Page): Locator {
  return page.getByRole('main').getByRole('list', { name: 'Kết quả' });
}

/** Goes to a page and, where it is one with search results, waits for them: they come after the page. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.includes('?q=')) await expect(resultList(page).getByRole('link').first()).toBeVisible();
}

/** Opens every fold of a page, so that what is hidden at first is looked at too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}
