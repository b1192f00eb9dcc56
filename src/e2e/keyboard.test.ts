import { expect, test } from '@playwright/test';
import { pages } from './pages.fixture.ts';
import { resultList } from './results.fixture.ts';

test('the first stop is the way past the navigation', async ({ page }) => {
  await page.goto(pages.plan);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Đến nội dung' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('every stop of a plan shows that it has the focus', async ({ page }) => {
  await page.goto(pages.plan);
  for (let stop = 0; stop < 25; stop += 1) {
    await page.keyboard.press('Tab');
    const marked = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return true;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    });
    expect(marked, `stop ${stop + 1}`).toBe(true);
  }
});

test('on the search page / goes to its box; Tab goes through the results', async ({ page }) => {
  await page.goto(pages['search results']);
  const links = resultList(page).getByRole('link');
  await expect(links.first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(links.first()).toBeFocused({ timeout: 100 });
  }).toPass({ intervals: [0] });
  await page.keyboard.press('Tab');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/2024-69-kl-tw\/.*#/);
});

test('/ is a letter like others where somebody types', async ({ page }) => {
  await page.goto(pages.plan);
  const box = page.getByRole('searchbox');
  await box.focus();
  await page.keyboard.type('69-KL/TW');
  await expect(box).toHaveValue('69-KL/TW');
});

test('a fold opens by keyboard', async ({ page }) => {
  await page.goto(pages.plan);
  const summary = page.locator('#sec_II__para_1__indent_2').locator('summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#sec_II__para_1__indent_2').getByRole('group')).toHaveAttribute('open');
});
