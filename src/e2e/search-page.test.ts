import { expect, test, type Page } from '@playwright/test';
import { pages } from './pages.fixture.ts';
import { resultList } from './results.fixture.ts';

const status = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('main').getByRole('status');
const facet = (page: Page, name: string): ReturnType<Page['getByRole']> =>
  page.getByRole('group', { name, exact: true });
const hits = (page: Page): ReturnType<Page['getByRole']> => resultList(page).getByRole('listitem');

test('hits stand below their document, each with place, kind and words', async ({ page }) => {
  await page.goto(pages['search results']);
  await expect(status(page)).toHaveText(
    /^\d+ kết quả trong (?:một|\d+) văn bản cho “khoi nghiep sang tao”\./,
  );
  const documents = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link');
  await expect(documents.first()).toHaveText(/69-KL\/TW|Kế hoạch của/);
  await expect(page.getByRole('heading', { level: 2, name: 'Kết quả' })).toBeVisible();
  const task = hits(page)
    .filter({ has: page.getByText('nhiệm vụ', { exact: true }) })
    .first();
  await expect(task.getByRole('link').first()).toHaveText(/^.+, mục II\.\d+, ý \d+$/);
  await expect(task.locator('mark', { hasText: /khởi nghiệp/i }).first()).toBeVisible();
  // The path from the top, and what the task takes up, how.
  await expect(task).toContainText(/II\. .+ › .+ › ý \d/);
  await expect(task).toContainText(
    /Lấy lại mục \d, đoạn \d · (?:nguyên văn|gần nguyên văn|trích|phỏng theo|cụ thể hóa)|Riêng của/,
  );
});

test('boxes narrow the results, with counts; what is chosen can be taken back', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(pages['search results']);
  const place = facet(page, 'Nơi ban hành').getByRole('checkbox', { name: /Đà Nẵng/ });
  const count = Number(
    /(\d+) kết quả/.exec(
      (await facet(page, 'Nơi ban hành').locator('label', { hasText: 'Đà Nẵng' }).textContent()) ?? '',
    )?.[1],
  );
  await place.press('Space');
  await expect(page).toHaveURL(/&noi=[^&]+$/);
  await expect(status(page)).toContainText(`${count} kết quả trong một văn bản`);
  await expect(place).toBeFocused();
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(1);

  await page.reload();
  await expect(place).toBeChecked();
  const undo = page
    .getByRole('list', { name: 'Đang lọc' })
    .getByRole('button', { name: /Bỏ: Nơi ban hành, Đà Nẵng/ });
  await undo.press('Enter');
  await expect(undo).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name: 'Kết quả' })).toBeFocused();
  await expect(page).not.toHaveURL(/noi=/);
  await page.goBack();
  await expect(place).toBeChecked();
  await page.goBack();
  await expect(place).not.toBeChecked();
});

test('every facet that tells hits apart is offered', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('./tim-kiem/?q=khoa+hoc+va+cong+nghe');
  await expect(hits(page).first()).toBeVisible();
  const titles = await page.locator('#search-facets legend').allTextContents();
  for (const title of [
    'Mục của văn bản Trung ương',
    'Nơi ban hành',
    'Phần của văn bản',
    'Cơ quan được giao',
    'Quan hệ với Trung ương',
    'Loại văn bản',
  ]) {
    expect(titles).toContain(title);
  }
});

test('on a phone the boxes are folded', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(pages['search results']);
  await expect(hits(page).first()).toBeVisible();
  await expect(facet(page, 'Nơi ban hành')).toBeHidden();
  await page.getByText('Lọc kết quả').click();
  await expect(facet(page, 'Nơi ban hành')).toBeVisible();
});

test('results are put in the order that is asked for, which the address keeps', async ({ page }) => {
  await page.goto('./tim-kiem/?q=khoa+hoc+va+cong+nghe');
  const documents = page.getByRole('main').getByRole('heading', { level: 3 });
  await expect(documents.first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Xếp theo' }).selectOption('nơi ban hành');
  await expect(page).toHaveURL(/&xep=noi$/);
  await expect(documents).toHaveText([/69-KL\/TW/, /Bình Định/, /Đà Nẵng/, /Phú Quốc/]);
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Xếp theo' })).toHaveValue('relevance');
});

test('a document number leads to the document and to where it is cited', async ({ page }) => {
  await page.goto('./tim-kiem/?q=69+kl+tw');
  const card = page.locator('.named').first();
  await expect(card.getByRole('heading', { level: 3 }).getByRole('link')).toHaveText('Kết luận số 69-KL/TW');
  const cited = card.getByRole('link', { name: /^Được viện dẫn \d+ lần trong \d+ văn bản$/ });
  await cited.click();
  await expect(page).toHaveURL(/\/2024-69-kl-tw\/vien-dan\/#so-69-kl-tw$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('more hits of a document are drawn in place, and the reader goes on there', async ({ page }) => {
  await page.goto('./tim-kiem/?q=khoa+hoc+va+cong+nghe');
  const button = page.getByRole('button', { name: /^Xem thêm \d+ kết quả trong/ }).first();
  const list = resultList(page).first();
  await expect(button).toBeVisible();
  const before = await list.getByRole('listitem').count();
  await button.press('Enter');
  await expect(list.getByRole('listitem').nth(before).getByRole('link').first()).toBeFocused();
  await expect(page).toHaveURL(/&het=/);
  const drawn = await list.getByRole('listitem').count();
  await page.reload();
  await expect(list.getByRole('listitem')).toHaveCount(drawn);
});

test('a reader who comes back from a result stands where they left', async ({ page }) => {
  await page.goto('./tim-kiem/?q=khoa+hoc+va+cong+nghe');
  const last = hits(page).last().getByRole('link').first();
  await last.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(300);
  await last.click();
  await expect(page.getByRole('region', { name: 'Chỗ được đánh dấu' })).toBeVisible();
  await page.goBack();
  await expect(hits(page).first()).toBeVisible();
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBeGreaterThan(top - 50);
});

test('what had to be given up is said', async ({ page }) => {
  await page.goto(`./tim-kiem/?q=${encodeURIComponent('khỏi nghiệp sáng tạo')}`);
  await expect(status(page)).toContainText('Không thấy đúng dấu như đã gõ');
});

test('nothing found is said, with what to try instead', async ({ page }) => {
  await page.goto('./tim-kiem/?q=khoi+nghiepp+sang+tao+xyzzy');
  await expect(status(page)).toContainText(/Không (?:thấy|có chỗ nào đủ)/);
  await page.goto('./tim-kiem/?q=khoi+nghiepx');
  const suggestion = page
    .getByRole('heading', { name: 'Có thể tìm' })
    .locator('..')
    .getByRole('link')
    .first();
  await suggestion.click();
  await expect(hits(page).first()).toBeVisible();
});

test('a search that cannot be loaded is said, and can be tried again', async ({ page }) => {
  await page.route(/\/(?:pagefind|search)\//, (route) => route.abort());
  await page.goto('./tim-kiem/?q=dau+tu');
  await expect(status(page)).toContainText('Chưa tải được phần tìm kiếm');
  await page.unroute(/\/(?:pagefind|search)\//);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(hits(page).first()).toBeVisible();
});

test('an empty box shows what there is', async ({ page }) => {
  await page.goto(pages.search);
  const browse = page.getByRole('heading', { name: 'Danh mục văn bản' });
  await expect(browse).toBeVisible();
  await page.getByRole('searchbox').fill('dau tu');
  await expect(hits(page).first()).toBeVisible();
  await expect(browse).toBeHidden();
  await page.getByRole('searchbox').fill('');
  await expect(browse).toBeVisible();
  await expect(resultList(page)).toHaveCount(0);
});

test('the help opens by keyboard', async ({ page }) => {
  await page.goto(pages.search);
  await page.getByText('Cách gõ').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('chữ trong ngoặc kép phải đi liền nhau')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says so and lists documents and cited numbers', async ({ page }) => {
    await page.goto(`${pages.search}?q=dau+tu`);
    const notice = page.locator('noscript p');
    await expect(notice).toBeVisible();
    await expect(notice).toContainText('Ô tìm kiếm cần JavaScript');
    for (const name of ['Kết luận số 69-KL/TW', 'Đà Nẵng', 'Bình Định', 'Phú Quốc']) {
      await expect(page.getByRole('main').getByRole('link', { name, exact: true }).first()).toBeVisible();
    }
    await page.getByRole('link', { name: '1158/QĐ-TTg' }).click();
    await expect(page).toHaveURL(/\/vien-dan\/#so-1158-qd-ttg$/);
    await expect(page.locator(':target')).toContainText('1158/QĐ-TTg');
    await expect(
      page
        .locator(':target')
        .getByRole('link', { name: /mục II/ })
        .first(),
    ).toBeVisible();
  });
});
