import { expect, test } from '@playwright/test';
import { pages } from './pages.fixture.ts';

const task = 'Phát huy vai trò của Mặt trận Tổ quốc Việt Nam';

test('from a task to the paragraph that it takes up, and back', async ({ page }) => {
  await page.goto(pages.plan);
  const start = page.locator('#sec_II__para_1__indent_2');
  await expect(start).toContainText(task);
  await start.getByRole('link', { name: 'mục 1, đoạn 3' }).click();

  await expect(page).toHaveURL(/\/2024-69-kl-tw\/#para_1__subpara_3$/);
  const paragraph = page.locator(':target');
  await expect(paragraph).toContainText('Mặt trận Tổ quốc Việt Nam');
  await expect(paragraph).toBeInViewport();
  await paragraph.getByRole('group').getByText('nhiệm vụ').click();
  await paragraph.getByRole('link', { name: /Đà Nẵng, .*II\.1, ý 2/ }).click();

  await expect(page).toHaveURL(/\/da-nang\/#sec_II__para_1__indent_2$/);
  await expect(page.locator(':target')).toContainText(task);
  await expect(page.locator(':target')).toBeInViewport();
});

test('both quotes of a link can be read beside the task', async ({ page }) => {
  await page.goto(pages.plan);
  const start = page.locator('#sec_II__para_1__indent_2');
  await start.getByText('Đọc hai bên').click();
  const quotes = start.getByRole('group');
  await expect(quotes).toContainText('Kết luận');
  await expect(quotes).toContainText('máy đề xuất');
});

test('from a clause to a task of a plan, and back to the clause', async ({ page }) => {
  await page.goto('./2024-69-kl-tw/muc/3/');
  await page.getByRole('main').locator('a[href*="/da-nang/#sec_II__para_3__"]').first().click();
  await expect(page).toHaveURL(/\/da-nang\/#sec_II__para_3__/);
  await expect(page.locator(':target')).toBeInViewport();
  await page.locator('#sec_II__para_3').getByRole('link', { name: 'mục 3', exact: true }).click();
  await expect(page).toHaveURL(/\/muc\/3\/$/);
});

test('a document named in the text leads to it where the site has it', async ({ page }) => {
  await page.goto(pages.plan);
  await page.locator('#sec_I__para_1').getByRole('link', { name: '69-KL/TW' }).click();
  await expect(page).toHaveURL(/\/2024-69-kl-tw\/$/);
});
