import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { pages } from './pages.fixture.ts';

test('who, what, when: the words of the plan, and that it does not say the rest', async ({ page }) => {
  await page.goto(pages.work);
  const table = page.getByRole('table', { name: /Đà Nẵng/ });
  await expect(table.getByRole('columnheader')).toHaveText([
    'TT',
    'Nhiệm vụ',
    'Chủ trì',
    'Phối hợp',
    'Sản phẩm',
    'Thời hạn',
  ]);
  const row = table.getByRole('row', { name: /Định kỳ tổ chức các hoạt động chào mừng/ });
  await expect(row).toContainText('Cơ quan thực hiện');
  await expect(row).toContainText('Ban Tuyên giáo Thành ủy, các ban cán sự đảng, đảng đoàn');
  await expect(row).toContainText('Thường xuyên');
  await expect(row.getByText('Bản nguồn không ghi')).toHaveCount(2);
  await row.getByRole('link', { name: 'mục II.1, ý 3' }).click();
  await expect(page).toHaveURL(/\/da-nang\/#sec_II__para_1__indent_3$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('from the directive to the work of one body, by place', async ({ page }) => {
  await page.goto(pages.directive);
  await page
    .getByRole('main')
    .getByRole('link', { name: /Phân công/ })
    .click();
  await expect(page).toHaveURL(/\/phan-cong\/$/);
  await page
    .getByRole('navigation', { name: 'Mục lục phân công' })
    .getByRole('link', { name: 'Ban Tuyên giáo' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ban Tuyên giáo');
  const places = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(places).toHaveText(['Bình Định', 'Đà Nẵng', 'Phú Quốc']);
  await expect(page.getByRole('table', { name: /Bình Định/ })).toContainText(
    'giao trong phần tổ chức thực hiện',
  );
});

test('the chain from the Centre to the town, and the places that cite', async ({ page }) => {
  await page.goto(pages.references);
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'Kế hoạch của Phú Quốc' }).first()).toBeVisible();
  await main.getByText('Đọc sơ đồ thành danh sách').click();
  const province = main.getByRole('listitem').filter({ hasText: /^Kế hoạch số 260-KH\/TU/ });
  await expect(province.getByRole('link', { name: 'Kế hoạch của Phú Quốc' })).toBeVisible();
  await expect(main.getByText('Chưa có địa chỉ chính thức.').first()).toBeVisible();
  await main.getByRole('link', { name: 'mục II.5, ý 1' }).first().click();
  await expect(page).toHaveURL(/\/da-nang\/#sec_II__para_5__indent_1$/);
  await expect(page.locator(':target')).toContainText('1158/QĐ-TTg');
});

test('the table can be taken away as CSV', async ({ page }) => {
  await page.goto(pages.work);
  await page.getByText('Tải về', { exact: true }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV' }).click();
  const text = await readFile(await (await waiting).path(), 'utf8');
  expect(text.startsWith('\uFEFF"Kế hoạch","Nơi"')).toBe(true);
  expect(text).toContain('"Định kỳ tổ chức các hoạt động chào mừng');
});

test('on paper the annex lies on its side, its head on every sheet', async ({ page }) => {
  await page.goto(pages.work);
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })),
  );
  const [, , width = 0, height = 0] = (await pdf.getPage(2)).view;
  expect(width).toBeGreaterThan(height);
  const { text } = await extractText(pdf, { mergePages: false });
  expect(text.slice(1, -1).filter((sheet) => !sheet.includes('Thời hạn'))).toEqual([]);
});
