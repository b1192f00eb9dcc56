import { expect, type Page } from '@playwright/test';
import { test } from './host.fixture.ts';

/** The page in the preview. */
const preview = (page: Page) => page.frameLocator('#builder-frame iframe');
const code = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

test('what is chosen is shown, stands in the address and in the snippets', async ({ page, baseURL }) => {
  const site = baseURL ?? '';
  await page.goto('./2024-69-kl-tw/muc/2/');
  await page.getByRole('link', { name: 'Nhúng', exact: true }).click();
  await expect(page).toHaveURL(`${site}nhung/?xem=muc&d=2024-69-kl-tw&muc=2`);
  await expect(preview(page).getByRole('heading', { level: 1 })).toContainText('Đổi mới tư duy');
  await expect(code(page, 'Địa chỉ')).toHaveText(`${site}nhung/2024-69-kl-tw/muc/2/`);

  await page.getByLabel('Nhúng gì').selectOption('Một đoạn, mọi nơi');
  await page.getByRole('checkbox', { name: 'Đà Nẵng' }).check();
  await page.getByRole('radio', { name: 'tối' }).check();
  await expect(page).toHaveURL(/xem=doan.*doan=para_2__subpara_1.*theme=dark.*noi=da-nang/);
  await expect(preview(page).locator('.place:visible')).toHaveCount(1);
  const address = `${site}nhung/2024-69-kl-tw/doan/para_2__subpara_1/?theme=dark&places=da-nang`;
  await expect(code(page, 'Khung iframe')).toContainText(address.replaceAll('&', '&amp;'));
  // An editor who takes only an address cannot have the choice, and is told so.
  await expect(code(page, 'Địa chỉ')).toHaveText(`${site}nhung/2024-69-kl-tw/doan/para_2__subpara_1/`);
  await expect(page.getByText('Cách này luôn hiện bản đầy đủ mặc định')).toBeVisible();

  await page.getByRole('radio', { name: /báo là đã đổi/ }).check();
  await expect(code(page, 'Khung iframe')).toContainText(/v=[0-9a-f]{8}(?:\.[0-9a-f]{8})+/);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'tối' })).toBeChecked();
  await expect(code(page, 'Khung iframe')).toContainText(/v=[0-9a-f]{8}/);
});

test('two plans, and a task of one, come filled in; the preview is as tall as its page', async ({ page }) => {
  await page.goto('./2024-69-kl-tw/so-sanh/?a=da-nang&b=binh-dinh');
  await page.getByRole('link', { name: 'Nhúng', exact: true }).click();
  await expect(preview(page).getByText('Kế hoạch Đà Nẵng, ').first()).toBeVisible();
  await expect(page.getByLabel('Kế hoạch thứ hai')).toHaveValue('binh-dinh');
  await expect(page.getByText('Hai kế hoạch thì phải dùng khung iframe')).toBeVisible();

  await page.getByLabel('Nhúng gì').selectOption('Nhiệm vụ của một kế hoạch');
  await page.getByLabel('Kế hoạch', { exact: true }).selectOption('Đà Nẵng');
  await expect(code(page, 'Thẻ doi-chieu-clause')).toContainText('plan="da-nang"\n  order="plan"');
  await page.getByLabel('Nhiệm vụ').selectOption('Mục II.1, ý 2');
  await expect(preview(page).locator('.row:visible')).toHaveCount(1);
  await expect(code(page, 'Khung iframe')).toContainText('title="Mục II.1, ý 2 trong kế hoạch của Đà Nẵng"');
  await page.goto('./2024-69-kl-tw/da-nang/#sec_II__para_2__indent_1');
  await page.getByRole('link', { name: 'Nhúng', exact: true }).click();
  await expect(page.getByLabel('Nhiệm vụ')).toHaveValue('sec_II__para_2__indent_1');
  await expect(preview(page).locator('.row:visible')).not.toHaveCount(0);
  const frame = page.locator('#builder-frame iframe');
  const inside = () =>
    preview(page)
      .locator('body')
      .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  await expect.poll(async () => Number(await frame.getAttribute('height')) - (await inside())).toBe(0);
});

test('a snippet is copied by key, the page says so, and it works elsewhere', async ({
  page,
  context,
  host,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./nhung/?xem=ma-tran');
  await expect(code(page, 'Khung iframe')).toContainText('ma-tran');
  await page.getByRole('button', { name: 'Chép mã iframe' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Đã chép mã iframe.' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^<iframe\n {2}src="[^"]+ma-tran\/"\n[^]*><\/iframe>$/);
  await page.getByRole('button', { name: 'Chép mã thẻ' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Đã chép mã thẻ.' })).toBeVisible();
  const component = await page.evaluate(() => navigator.clipboard.readText());
  // What was copied is what works on a page of another site.
  await host.show(page, copied + component);
  for (const frame of [page.locator('body > iframe'), page.locator('doi-chieu-clause iframe')]) {
    await frame.scrollIntoViewIfNeeded();
    await expect(frame.contentFrame().getByRole('table')).toBeVisible();
  }
});

test('without JavaScript there are ready addresses and frames', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('./nhung/');
  await expect(page.getByRole('form')).toBeHidden();
  const item = page.getByRole('listitem').filter({ hasText: 'Mục 2 của Kết luận 69-KL/TW' });
  await item.getByText('Mã iframe').click();
  await expect(item.getByRole('group', { name: /Mã iframe/ })).toContainText(
    'sandbox="allow-scripts allow-popups',
  );
  await item.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Đổi mới tư duy');
  await context.close();
});
