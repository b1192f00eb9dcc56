import { expect, test } from '@playwright/test';
import { pages } from './pages.fixture.ts';

test('documents without figures are named, and nothing is offered that is empty', async ({ page }) => {
  await page.goto(pages.targets);
  const main = page.getByRole('main');
  await expect(main).toContainText('Không văn bản nào trong 4 văn bản nêu con số kèm đơn vị.');
  await expect(main).toContainText('chưa ai rà soát');
  const silent = page.locator('#khong-neu-so').getByRole('listitem').getByRole('link');
  await expect(silent).toHaveCount(4);
  await expect(silent.first()).toHaveText('Kết luận số 69-KL/TW');
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(main.getByRole('link', { name: 'CSV' })).toHaveCount(0);
  await silent.nth(2).click();
  await expect(page).toHaveURL(/2024-69-kl-tw\/da-nang\/$/);
});

test('the directive leads to figures only where there are some; their table is there all the same', async ({
  page,
  request,
}) => {
  await page.goto(pages.directive);
  await expect(page.getByRole('main').locator('a[href*="chi-tieu"]')).toHaveCount(0);
  const table = await request.get('./data/2024-69-kl-tw/chi-tieu.csv');
  expect(await table.text()).toMatch(/^\uFEFF"Văn bản","Vị trí","Số","Đơn vị","Năm","Câu",[^\n]*\r\n$/u);
});
