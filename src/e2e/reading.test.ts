import { expect, test } from '@playwright/test';
import { pages } from './pages.fixture.ts';

test.use({ javaScriptEnabled: false });

test.describe('without JavaScript', () => {
  test('the home page leads to the directive and to every plan', async ({ page }) => {
    await page.goto(pages.home);
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: 'Kết luận số 69-KL/TW' }).first()).toBeVisible();
    const plans = main.getByRole('rowheader').getByRole('link');
    await expect(plans).toHaveText(['Bình Định', 'Đà Nẵng', 'Phú Quốc']);
    await plans.filter({ hasText: 'Bình Định' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Bình Định');
  });

  test('the directive can be read to its last paragraph', async ({ page }) => {
    await page.goto(pages.directive);
    const text = page.getByRole('article');
    await expect(text.getByRole('heading', { level: 2 })).toHaveCount(7);
    await expect(text).toContainText(
      'Sau 10 năm thực hiện Nghị quyết số 20-NQ/TW, phát triển khoa học và công nghệ',
    );
    await expect(text).toContainText('Trương Thị Mai');
    await expect(text).toContainText('SAO LỤC');
  });

  test('beside each paragraph of the directive stand the tasks that take it up', async ({ page }) => {
    await page.goto(pages.directive);
    const paragraph = page.locator('#para_1__subpara_3');
    await paragraph.getByRole('group').getByText('nhiệm vụ').click();
    await expect(paragraph.getByRole('link', { name: /Đà Nẵng/ }).first()).toBeVisible();
  });

  test('a clause shows its paragraphs and the words of every place', async ({ page }) => {
    await page.goto(pages.clause);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toContainText('Đổi mới tư duy');
    for (const place of ['Bình Định', 'Đà Nẵng', 'Phú Quốc']) {
      await expect(main.getByRole('heading', { name: place }).first()).toBeVisible();
    }
  });

  test('a plan says which facts its source does not give', async ({ page }) => {
    await page.goto(pages.plan);
    const facts = page.getByRole('region', { name: 'Thông tin văn bản' });
    await expect(facts.getByText('Bản nguồn không ghi', { exact: true })).toHaveCount(2);
    await expect(facts).toContainText('Nguyễn Văn Quảng');
  });

  test('a plan shows agencies, time, recipients and signature', async ({ page }) => {
    await page.goto(pages.plan);
    const text = page.getByRole('article');
    await expect(text).toContainText('Cơ quan thực hiện: Ban Tuyên giáo Thành ủy');
    await expect(text).toContainText('Thời gian thực hiện: Thường xuyên.');
    await expect(text).toContainText('Nơi nhận:');
    await expect(text).toContainText('T/M BAN THƯỜNG VỤ');
  });

  test('plans lead to the plan before and the plan after', async ({ page }) => {
    await page.goto(pages.plan);
    const main = page.getByRole('main');
    await main
      .getByRole('link', { name: /Phú Quốc/ })
      .last()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Phú Quốc');
    await main
      .getByRole('link', { name: /Đà Nẵng/ })
      .last()
      .click();
    await expect(page).toHaveURL(/\/da-nang\/$/);
  });

  test('an unknown address gets a page that helps on', async ({ page }) => {
    const response = await page.goto(pages['not found']);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('main').getByRole('link', { name: 'trang đầu' })).toBeVisible();
  });
});
