/** What people come for, done as they would do it. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { pages } from './pages.fixture.ts';

test.describe('a cadre with a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

  test('finds what Đà Nẵng adds to clause 2', async ({ page }) => {
    await page.goto(pages.home);
    await page.getByRole('main').getByRole('rowheader').getByRole('link', { name: 'Đà Nẵng' }).click();
    await page.getByRole('link', { name: 'Xem hai bản cạnh nhau' }).click();
    const clause = page.getByRole('rowgroup').filter({ hasText: '2. Đổi mới tư duy, hoàn thiện chính sách' });
    await clause.scrollIntoViewIfNeeded();
    await expect(clause.getByText('Kế hoạch Đà Nẵng, ').first()).toBeVisible();
    const added = clause.locator('ins');
    expect(await added.count()).toBeGreaterThan(5);
    await expect(added.filter({ hasText: 'năm 2045' }).first()).toContainText(/\[(?:thêm|đổi): /);
    await expect(clause.getByText(/^thêm \d+.%$/).first()).toBeVisible();
  });
});

test('a researcher lists what no plan takes up, and takes the list away', async ({ page }) => {
  await page.goto(pages.home);
  await page
    .getByRole('navigation', { name: 'Trang chính' })
    .getByRole('link', { name: 'Bảng tổng hợp' })
    .click();
  const list = page.locator('#chua-thay');
  await expect(list.getByRole('heading', { name: 'Đoạn chưa thấy nơi nào lấy lại' })).toBeVisible();
  const labels = await list.getByRole('listitem').getByRole('link').allInnerTexts();
  await expect(page.locator('td.sum.zero')).toHaveCount(labels.length);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    list.getByRole('link', { name: 'danh sách này (CSV)' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n').slice(0, -1);
  expect(lines[0]).toMatch(/^\uFEFF"Vị trí","Mục","Đoạn Trung ương"/);
  expect(lines.slice(1).map((line) => line.split('"')[1]?.toLowerCase())).toEqual(
    labels.map((label) => label.toLowerCase()),
  );
});

test('read aloud, a row of the comparison is provision, relation, task', async ({ page }) => {
  await page.goto(pages.comparison);
  const row = page.locator('#para_1__subpara_3');
  await expect(row).toMatchAriaSnapshot(`
    - row:
      - cell /Đoạn 3.*Phát huy vai trò của Mặt trận Tổ quốc Việt Nam/
      - cell /gần nguyên văn giữ \\d+.% thêm \\d+.%/
      - cell /mục II.1, ý 2 Phát huy vai trò của Mặt trận Tổ quốc Việt Nam/
  `);
});

test('read aloud, a row of two plans is provision, the one, the other, each with its relation', async ({
  page,
}) => {
  await page.goto(pages['two plans']);
  await expect(page.locator('#para_1__subpara_3')).toMatchAriaSnapshot(`
    - row:
      - cell /Đoạn 3.*Phát huy vai trò của Mặt trận/
      - cell /mục II.1, ý 2 gần nguyên văn · giữ \\d+.% · thêm \\d+.% Phát huy vai trò/
      - cell /mục II.1, ý 3 gần nguyên văn · giữ \\d+.% · thêm \\d+.% Phát huy vai trò/
  `);
});

test('with the keyboard alone, from the matrix to the row and to the text', async ({ page }) => {
  await page.goto(pages.matrix);
  const cell = page.getByRole('link', { name: /^Đà Nẵng, mục 5, đoạn 2: / });
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/da-nang\/doi-chieu\/#para_5__subpara_2$/);
  // The row is in view, and the keyboard goes on from there.
  await expect(page.locator(':target')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator(':target').getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/2024-69-kl-tw\/#para_5__subpara_2$/);
});
