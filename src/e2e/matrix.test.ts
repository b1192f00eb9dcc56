import { expect, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { pages } from './pages.fixture.ts';

test('every provision has a row, every place a column, sums say out of how many', async ({ page }) => {
  await page.goto(pages.matrix);
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([
    'Kết luận số 69-KL/TW',
    'Bình Định',
    'Đà Nẵng',
    'Phú Quốc',
    'Số nơi',
  ]);
  await expect(table.getByRole('rowheader', { name: /^Đoạn \d/ })).toHaveCount(19);
  await expect(table).toContainText(/\d+ \/ 19/);
  await expect(page.getByRole('main')).toContainText('không có nghĩa là địa phương không làm');
});

test('a cell says place, provision, relation and number, and opens the comparison there', async ({
  page,
}) => {
  await page.goto(pages.matrix);
  const cell = page.getByRole('link', { name: /^Đà Nẵng, mục 1, đoạn 3: gần nguyên văn ?, 1 nhiệm vụ$/ });
  await cell.click();
  await expect(page).toHaveURL(/\/da-nang\/doi-chieu\/#para_1__subpara_3$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('tasks of a place alone lead to the first of them', async ({ page }) => {
  await page.goto(pages.matrix);
  await page.getByRole('link', { name: /^Đà Nẵng: riêng/ }).click();
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator('tr').filter({ has: page.locator(':target') })).toContainText(
    'riêng của Đà Nẵng',
  );
});

test('five places and forty provisions fit every screen', async ({ page }) => {
  await page.goto(pages.matrix);
  await page.locator('.matrix tr:not(.clause)').evaluateAll((rows) => {
    for (const row of rows) {
      const [, one, other] = Array.from(row.children, (cell) => cell.cloneNode(true));
      if (one && other) row.lastElementChild?.before(one, other);
    }
  });
  const label = page.getByRole('rowheader', { name: /^Đoạn 1/ }).first();
  for (const width of [360, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
    expect((await label.boundingBox())?.width, `label at ${width} px`).toBeGreaterThan(60);
  }
  await page.goto(pages.home);
  await page.locator('.coverage').evaluate((figure) => {
    figure.classList.add('many');
    for (const cells of figure.querySelectorAll('.cells'))
      cells.append(...Array.from(cells.children, (group) => group.cloneNode(true)));
  });
  for (const width of [360, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
  }
});

test('three places print on one A4 sheet', async ({ page }) => {
  await page.goto(pages.matrix);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  expect(pdf.numPages).toBe(1);
});

test('one kind of place can be shown alone; sums follow, and the address keeps it', async ({ page }) => {
  await page.goto(pages.matrix);
  const table = page.getByRole('table');
  await page.getByRole('radio', { name: 'tỉnh, thành phố (2)' }).check();
  await expect(page).toHaveURL(/\?cap=tinh$/);
  await expect(page.getByRole('status')).toHaveText('Đang xem 2 trên 3 nơi.');
  await expect(table.getByRole('columnheader', { name: 'Phú Quốc' })).toBeHidden();
  await expect(table.locator('td.sum').first()).toHaveText(/^\d \/ 2$/);
  for (const row of await table.locator('tbody tr:not(.clause)').all()) {
    const taken = await row.locator('td.filled:visible').count();
    await expect(row.locator('.sum')).toHaveText(`${taken} / 2`);
  }
  await page.reload();
  await expect(page.getByRole('radio', { name: /^tỉnh, thành phố/ })).toBeChecked();
  await expect(table.getByRole('columnheader', { name: 'Phú Quốc' })).toBeHidden();
  await page.getByRole('radio', { name: 'tất cả 3 nơi' }).check();
  await expect(page).toHaveURL(/\/ma-tran\/$/);
  await expect(table.locator('td.sum').first()).toHaveText(/^\d \/ 3$/);
});

test('a kind that nobody knows shows all places', async ({ page }) => {
  await page.goto(`${pages.matrix}?cap=<script>`);
  await expect(page.getByRole('columnheader', { name: 'Phú Quốc' })).toBeVisible();
});
