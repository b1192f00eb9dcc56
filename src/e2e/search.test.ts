import { expect, test } from '@playwright/test';
import { pages } from './pages.fixture.ts';
import { resultList } from './results.fixture.ts';

/** What people type, and what has to stand in the first result. */
const queries: [typed: string, found: RegExp][] = [
  ['khởi nghiệp sáng tạo', /khởi nghiệp sáng tạo/i],
  ['khoi nghiep sang tao', /khởi nghiệp sáng tạo/i],
  ['KHOI NGHIEP SANG TAO', /khởi nghiệp sáng tạo/i],
  ['đầu tư', /đầu tư/i],
  ['dau tu', /đầu tư/i],
  ['Đà Nẵng', /Đà Nẵng/i],
  ['da nang', /Đà Nẵng/i],
  ['chuyen doi so', /chuyển đổi số/i],
  ['1158/QĐ-TTg', /1158\/QĐ-TTg/],
  ['1158/QD-TTg', /1158\/QĐ-TTg/],
  ['69 kl tw', /69-KL\/TW/],
  ['uy ban nhan dan', /[uủ][yỷ] ban nhân dân/i],
];

test('what people type is found', async ({ page }) => {
  for (const [typed, found] of queries) {
    await page.goto(`./tim-kiem/?q=${encodeURIComponent(typed)}`);
    await expect.soft(page.getByRole('searchbox')).toHaveValue(typed);
    await expect.soft(resultList(page).getByRole('listitem').first(), typed).toContainText(found);
  }
});

test('the box in the header leads to results, and a result to its provision', async ({ page }) => {
  await page.goto(pages.plan);
  await page.getByRole('searchbox').fill('chao mung ngay khoa hoc');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=chao(?:\+|%20)mung/);
  const first = resultList(page).getByRole('listitem').first();
  await expect(first).toContainText('chào mừng Ngày Khoa học và Công nghệ Việt Nam');
  await first.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/da-nang\/(?:\?[^#]*)?#sec_II__para_1__indent_3$/);
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator(':target')).toContainText('Định kỳ tổ chức các hoạt động chào mừng');
});

test('words that one plan alone has lead to that plan first', async ({ page }) => {
  await page.goto('./tim-kiem/?q=hoat+dong+chao+mung');
  const link = resultList(page).getByRole('listitem').first().getByRole('link').first();
  await expect(link).toHaveAttribute('href', /\/2024-69-kl-tw\/da-nang\//);
});

test('results are an ordered list of links to provisions', async ({ page }) => {
  await page.goto('./tim-kiem/?q=dau+tu');
  const list = resultList(page);
  await expect(list.getByRole('link').first()).toBeVisible();
  expect(await list.first().evaluate((element) => element.tagName)).toBe('OL');
  const targets = await list
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(targets.filter((target) => !/#\w/.test(target ?? ''))).toEqual([]);
});

test('nothing found is said, in words', async ({ page }) => {
  await page.goto('./tim-kiem/?q=xyzzyqw');
  await expect(page.getByRole('status')).toContainText(/[Kk]hông (?:tìm )?thấy/);
  await expect(resultList(page)).toHaveCount(0);
});

test('the address follows what is typed, so that a search can be shared', async ({ page }) => {
  await page.goto(pages.search);
  const box = page.getByRole('searchbox');
  await box.fill('nong nghiep');
  await box.press('Enter');
  await expect(page).toHaveURL(/\?q=nong(?:\+|%20)nghiep/);
  await expect(resultList(page).getByRole('listitem').first()).toContainText(/nông nghiệp/i);
});
