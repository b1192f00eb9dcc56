import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { pages } from './pages.fixture.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the sentence above names the gaps and leads to their rows', async ({ page }) => {
    await page.goto(pages.comparison);
    await expect(page.getByRole('main')).toContainText(/\d+ trên 19 đoạn/);
    await page.getByRole('main').getByRole('link', { name: 'mục 1, đoạn 2' }).first().click();
    const row = page.locator(':target');
    await expect(row).toBeInViewport();
    await expect(row).toContainText('Khẩn trương cụ thể hoá nghị quyết');
    await expect(row).toContainText('Chưa thấy nhiệm vụ tương ứng');
  });

  test('a pair says in words too what is changed, added and not repeated', async ({ page }) => {
    await page.goto(pages.comparison);
    const row = page.getByRole('row').filter({ hasText: 'quán triệt Kết luận số 69-KL/TW' }).first();
    await expect(row.getByRole('cell').nth(0)).toContainText('[đổi: trung tâm]');
    await expect(row.getByRole('cell').nth(0)).toContainText(/\[không nhắc lại: /);
    await expect(row.getByRole('cell').nth(1)).toContainText(/phỏng theo.*giữ \d+.%.*thêm \d+.%/);
    await expect(row.getByRole('cell').nth(2)).toContainText('[thêm: thành phố]');
  });

  test('what a plan does not repeat is folded, and opens', async ({ page }) => {
    await page.goto(pages.comparison);
    const fold = page.getByText(/^Đoạn 1 còn 1 câu Kế hoạch không nhắc lại \(47 chữ\)$/);
    const words = page.getByText('đẩy mạnh ứng dụng tiến bộ khoa học, công nghệ trong nghiên cứu');
    await expect(words).toBeHidden();
    await fold.click();
    await expect(words).toBeVisible();
  });

  test('the order can be switched to that of the plan, and back', async ({ page }) => {
    await page.goto(pages.comparison);
    const order = page.getByRole('navigation', { name: 'Thứ tự' });
    await order.getByRole('link', { name: 'Kế hoạch' }).click();
    await expect(page).toHaveURL(/\/da-nang\/doi-chieu\/theo-ke-hoach\/$/);
    await expect(page.locator('#sec_II__para_1__indent_3')).toContainText('riêng của Đà Nẵng');
    await order.getByRole('link', { name: 'Kết luận' }).click();
    await expect(page).toHaveURL(/\/da-nang\/doi-chieu\/$/);
  });
});

test('a plan leads to its comparison, and a row back to both texts', async ({ page }) => {
  await page.goto(pages.plan);
  await page.getByRole('link', { name: 'Xem hai bản cạnh nhau' }).click();
  await expect(page).toHaveURL(/\/da-nang\/doi-chieu\/$/);
  const row = page.locator('#para_1__subpara_3');
  await expect(row.getByRole('link', { name: 'Đoạn 3' })).toHaveAttribute('href', /#para_1__subpara_3$/);
  await row.getByRole('link', { name: 'mục II.1, ý 2' }).click();
  await expect(page.locator(':target')).toContainText('Phát huy vai trò của Mặt trận Tổ quốc');
});

test('the head of the table stays in view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${pages.comparison}#para_4__subpara_1`);
  await expect(page.getByRole('columnheader', { name: /^Kết luận số 69-KL\/TW/ })).toBeInViewport();
});

test('on paper: A4 landscape, the head on every sheet, folds open, nothing to click', async ({ page }) => {
  await page.goto(pages.comparison);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  expect(pdf.numPages).toBeGreaterThan(4);
  expect(pdf.numPages).toBeLessThan(16);
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
  expect([width, height].map(Math.round)).toEqual([842, 595]);
  const { text } = await extractText(pdf, { mergePages: false });
  for (const sheet of text.slice(0, -1)) expect(sheet.replace(/\s+/g, ' ')).toContain('Quan hệ');
  const words = text.join(' ').replace(/\s+/g, ' ');
  expect(words).toContain('đẩy mạnh ứng dụng tiến bộ khoa học');
  expect(words).not.toContain('Xếp theo');
});
