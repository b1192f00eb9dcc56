import { expect, test } from '@playwright/test';

const comparison = './2024-69-kl-tw/da-nang/doi-chieu/';

test('a researcher takes the comparison along as Word, Excel, CSV and JSON', async ({ page, request }) => {
  await page.goto(comparison);
  await page.getByText('Tải về', { exact: true }).press('Enter');
  for (const [name, beginning] of [
    ['Word (.docx)', 'PK'],
    ['Excel (.xlsx)', 'PK'],
    ['CSV', '\uFEFF"TT"'],
    ['JSON', '{'],
  ] as const) {
    const link = page.getByRole('link', { name, exact: true });
    await expect(link).toBeVisible();
    const answer = await request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(answer.status()).toBe(200);
    const body = await answer.body();
    expect(body.toString('utf8').startsWith(beginning)).toBe(true);
    expect(body.length).toBeGreaterThan(1000);
  }
});

test('a citation is copied, and the page says so aloud', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./2024-69-kl-tw/#para_1__subpara_2');
  const panel = page.locator('.citing');
  await panel.getByText('Trích dẫn', { exact: true }).press('Enter');
  await panel.getByRole('button', { name: 'Chép' }).last().click();
  await expect(panel.getByRole('status')).toHaveText('Đã chép');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Kết luận số 69-KL\/TW, ngày 11\/01\/2024 của Bộ Chính trị, mục 1, đoạn 2\. .*#para_1__subpara_2$/u,
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('files and citation are there, and nothing promises more', async ({ page }) => {
    await page.goto(comparison);
    await page.getByText('Trích dẫn', { exact: true }).click();
    await expect(page.locator('.citation')).toContainText(
      'Đối chiếu Kế hoạch của Ban Thường vụ Thành ủy Đà Nẵng',
    );
    await expect(page.getByRole('button', { name: 'Chép' })).toHaveCount(0);
  });
});

test('the feed and the description of a document can be found by programs', async ({ page, request }) => {
  await page.goto('./2024-69-kl-tw/da-nang/');
  const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  expect((await request.get(new URL(feed ?? '', page.url()).href)).status()).toBe(200);
  const json = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(json ?? '')).toMatchObject({ '@type': 'Legislation', legislationType: 'Kế hoạch' });
});

test('on paper nothing offers to be clicked', async ({ page }) => {
  await page.goto(comparison);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.take-away')).toBeHidden();
});
