import { expect, test, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { pages } from './pages.fixture.ts';

const couple = pages['two plans'];
const empty = pages['two plans, none chosen'];
const status = (page: Page) => page.getByRole('status');

test('two plans stand beside each provision; own words are told in words too', async ({ page }) => {
  await page.goto(couple);
  await expect(status(page)).toContainText(
    /Đà Nẵng và Bình Định: trong 19 đoạn của Kết luận, cả hai lấy lại \d+/,
  );
  await expect(page.getByRole('columnheader')).toHaveText([
    'Kết luận số 69-KL/TW',
    'Kế hoạch của Đà Nẵng',
    'Kế hoạch của Bình Định',
  ]);
  const row = page.locator('#para_1__subpara_1');
  await expect(row.getByRole('cell').nth(0)).toContainText('[không nơi nào nhắc lại: độc lập, tự');
  await expect(row.getByRole('cell').nth(1)).toContainText(/phỏng theo · giữ \d+.% · thêm \d+.%/);
  await expect(row.getByRole('cell').nth(1)).toContainText('[thêm: thành phố]');
  await expect(row.getByRole('cell').nth(2)).toContainText('[thêm: ');
  await expect(page.locator('#para_2__subpara_1')).toContainText('[cùng thêm: tầm nhìn đến năm 2045]');
});

test('both plans can be taken away as files', async ({ page }) => {
  await page.goto(couple);
  await page.getByText('Tải về', { exact: true }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Bình Định, Word (.docx)' }).click();
  expect((await waiting).suggestedFilename()).toBe('doi-chieu-2024-69-kl-tw-binh-dinh.docx');
  await expect(page.getByRole('link', { name: 'Đà Nẵng, Excel (.xlsx)' })).toBeVisible();
});

test('only the data of the two plans is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/')) asked.push(new URL(request.url()).pathname.split('/').at(-1) ?? '');
  });
  await page.goto(couple);
  await expect(page.getByRole('table')).toBeVisible();
  expect(asked.toSorted()).toEqual(['binh-dinh.json', 'da-nang.json']);
});

test('with the keyboard alone: choose, set side by side, swap, go back', async ({ page }) => {
  await page.goto(empty);
  await expect(status(page)).toHaveText('Chọn hai nơi rồi bấm “Đặt cạnh nhau”.');
  await page.getByLabel('Kế hoạch thứ nhất').focus();
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?a=da-nang&b=thi-uy-phu-quoc$/);
  await expect(status(page)).toContainText('Đà Nẵng và Phú Quốc: trong 19 đoạn');
  await expect(page).toHaveTitle(/^Đà Nẵng và Phú Quốc/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?a=thi-uy-phu-quoc&b=da-nang$/);
  await expect(page.getByRole('columnheader').nth(1)).toHaveText('Kế hoạch của Phú Quốc');
  await page.goBack();
  await expect(page.getByRole('columnheader').nth(1)).toHaveText('Kế hoạch của Đà Nẵng');
  await page.goBack();
  await expect(page.getByRole('table')).toBeHidden();
  await expect(page.getByLabel('Kế hoạch thứ nhất')).toHaveValue('');
});

test('rows can be narrowed to those that neither plan has; the address keeps it', async ({ page }) => {
  await page.goto(couple);
  await page.getByRole('radio', { name: /^chưa thấy ở cả hai \(\d+\)$/ }).check();
  await expect(page).toHaveURL(/&xem=chua-thay$/);
  const label = await page.locator('label', { hasText: 'chưa thấy ở cả hai' }).innerText();
  const count = Number(/\((\d+)\)/.exec(label)?.[1]);
  await expect(page.locator('tr.row:visible')).toHaveCount(count);
  await page.reload();
  await expect(page.getByRole('radio', { name: /^chưa thấy ở cả hai/ })).toBeChecked();
  await expect(page.locator('tr.row:visible')).toHaveCount(count);
});

test('an address can name the row', async ({ page }) => {
  await page.goto(`${couple}#para_5__subpara_2`);
  await expect(page.locator('#para_5__subpara_2')).toBeInViewport();
});

const wrong: [search: string, says: RegExp][] = [
  ['?a=da-nang', /Đã có Đà Nẵng\. Chọn thêm nơi thứ hai\./],
  ['?a=da-nang&b=da-nang', /cùng một kế hoạch/],
  ['?a=khong-co&b=da-nang', /Không có kế hoạch nào mang mã “khong-co”/],
  [
    '?a=<img src=x onerror=alert(1)>&b=../../coverage',
    /“<img src=x onerror=alert\(1\)>” và “\.\.\/\.\.\/coverage”/,
  ],
  ['?a=__proto__&b=constructor', /“__proto__” và “constructor”/],
  ['?a=%E0%A4%A&b=%', /Không có kế hoạch nào/],
];
for (const [search, says] of wrong) {
  test(`${search}: says what is wrong, asks for nothing and draws nothing`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/data/')) asked.push(request.url());
    });
    page.on('dialog', () => asked.push('a dialog'));
    await page.goto(`${empty}${search}`);
    await expect(status(page)).toHaveText(says);
    await expect(page.getByRole('table')).toBeHidden();
    await expect(page.locator('main img')).toHaveCount(0);
    expect(asked).toEqual([]);
  });
}

test('when the data does not come, the page says so and can try again', async ({ page }) => {
  await page.route('**/binh-dinh.json', (route) => route.abort());
  await page.goto(couple);
  await expect(status(page)).toContainText('Chưa mở được dữ liệu');
  await page.unroute('**/binh-dinh.json');
  await page.getByRole('button', { name: 'Đặt cạnh nhau' }).click();
  await expect(page.getByRole('table')).toBeVisible();
});

test('plan, directive and matrix lead here', async ({ page }) => {
  for (const address of [pages.directive, pages.matrix]) {
    await page.goto(address);
    await expect(page.getByRole('link', { name: /đặt hai kế hoạch bất kỳ cạnh nhau/i })).toHaveAttribute(
      'href',
      /\/so-sanh\/$/,
    );
  }
  await page.goto(pages.plan);
  await page.getByRole('link', { name: 'Đặt cạnh kế hoạch khác' }).click();
  await expect(page.getByLabel('Kế hoạch thứ nhất')).toHaveValue('da-nang');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the pages that are ready are listed, and no control that does nothing', async ({ page }) => {
    await page.goto(empty);
    await expect(page.locator('noscript > .lead')).toBeVisible();
    await expect(page.getByLabel('Kế hoạch thứ nhất')).toBeHidden();
    const ready = page.getByRole('main').getByRole('listitem').getByRole('link');
    await expect(ready.filter({ hasText: 'Phú Quốc' })).toHaveAttribute(
      'href',
      /thi-uy-phu-quoc\/doi-chieu\/$/,
    );
    await expect(ready.filter({ hasText: 'Mục 2' })).toHaveAttribute('href', /muc\/2\/$/);
  });
});

test('on paper: A4 landscape, the three heads on every sheet', async ({ page }) => {
  await page.goto(couple);
  await expect(page.getByRole('table')).toBeVisible();
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
  expect([width, height].map(Math.round)).toEqual([842, 595]);
  const { text } = await extractText(pdf, { mergePages: false });
  for (const sheet of text.slice(0, -1))
    expect(sheet.replace(/\s+/g, ' ')).toContain('Kế hoạch của Bình Định');
  expect(text.join(' ')).not.toContain('Đổi chỗ');
});
