import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.fixture.ts';
import { pages } from './pages.fixture.ts';

const dialog = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('dialog', { name: 'Tìm trong văn bản' });
const box = (page: Page): ReturnType<Page['getByRole']> => dialog(page).getByRole('searchbox');
const hits = (page: Page): ReturnType<Page['getByRole']> =>
  dialog(page).getByRole('list', { name: 'Kết quả đầu' }).getByRole('listitem');

for (const key of ['/', 'Control+k']) {
  test(`${key} opens the search over any page, Escape gives the page back`, async ({ page }) => {
    await page.goto(pages.guide);
    const link = page.getByRole('contentinfo').getByRole('link').first();
    await link.focus();
    await page.keyboard.press(key);
    await expect(box(page)).toBeFocused();
    await page.keyboard.type('dau tu');
    await expect(hits(page).first()).toContainText(/đầu tư/i);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(link).toBeFocused();
    await page.keyboard.press(key);
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('dau tu');
  });
}

test('nothing is loaded before the first use, and only from this site then', async ({ page, baseURL }) => {
  const loaded: string[] = [];
  const ofSearch = (): string[] => loaded.filter((url) => /AnywhereScript|pagefind/.test(url));
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(pages.plan, { waitUntil: 'networkidle' });
  expect(ofSearch()).toEqual([]);
  await page.keyboard.press('/');
  await page.keyboard.type('dau tu');
  await expect(hits(page).first()).toBeVisible();
  expect(ofSearch().length).toBeGreaterThan(2);
  expect(loaded.filter((url) => !url.startsWith(new URL(baseURL ?? '').origin))).toEqual([]);
});

test('the focus stays in the dialog', async ({ page }) => {
  await page.goto(pages.plan);
  await page.keyboard.press('/');
  await page.keyboard.type('khoi nghiep');
  await expect(hits(page).first()).toBeVisible();
  for (let stop = 0; stop < 30; stop += 1) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(() => {
      const element = document.activeElement;
      return !element || element === document.body || Boolean(element.closest('dialog'));
    });
    expect(where, `stop ${stop + 1}`).toBe(true);
  }
});

test('arrows go through the results, Enter opens one, with its words marked', async ({ page }) => {
  await page.goto(pages.home);
  await page.keyboard.press('/');
  await page.keyboard.type('chao mung ngay');
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/da-nang\/\?tim=.*#sec_II__para_1__indent_3$/);
  await expect(page.getByRole('region', { name: 'Chỗ được đánh dấu' })).toBeVisible();
});

test('Enter in the box leads to all results', async ({ page }) => {
  await page.goto(pages.plan);
  await page.keyboard.press('/');
  await page.keyboard.type('dau tu');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=dau(?:\+|%20)tu$/);
});

test('recent searches stay on the device and can be cleared', async ({ page, context }) => {
  const sent: string[] = [];
  await page.goto(`${pages.search}?q=dau+tu`);
  await page.getByRole('button', { name: 'Tìm' }).click();
  await page.goto(pages.plan);
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  await page.keyboard.press('/');
  await expect(dialog(page).getByRole('heading', { name: 'Đã tìm gần đây' })).toBeVisible();
  const recent = dialog(page).getByRole('link', { name: 'dau tu', exact: true });
  await expect(recent).toHaveAttribute('href', /\/tim-kiem\/\?q=dau%20tu$/);
  expect(await context.cookies()).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Xóa danh sách này' }).click();
  await expect(recent).toHaveCount(0);
  await expect(box(page)).toBeFocused();
  await page.reload();
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await expect(dialog(page).getByRole('heading', { name: 'Đã tìm gần đây' })).toHaveCount(0);
  expect(sent.join('')).toBe('');
});

test('half-typed words are not kept', async ({ page }) => {
  await page.goto(pages.plan);
  await page.keyboard.press('/');
  await page.keyboard.type('khoi ngh');
  await expect(dialog(page).getByRole('status')).not.toHaveText('');
  await page.reload();
  await page.keyboard.press('/');
  await expect(dialog(page).getByRole('heading', { name: 'Đã tìm gần đây' })).toHaveCount(0);
});

test('where storage is closed the search works and keeps nothing', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await page.goto(pages.plan);
  await page.keyboard.press('/');
  await page.keyboard.type('dau tu');
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=/);
  await page.goto(pages.plan);
  await page.keyboard.press('/');
  await expect(dialog(page).getByRole('heading', { name: 'Đã tìm gần đây' })).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('the key / can be switched off, Ctrl+K stays', async ({ page }) => {
  await page.goto(pages.plan);
  await page.keyboard.press('/');
  await dialog(page).getByRole('checkbox', { name: 'Bấm / để mở ô này' }).uncheck();
  await page.reload();
  await page.keyboard.press('/');
  await expect(dialog(page)).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await dialog(page).getByRole('checkbox', { name: 'Bấm / để mở ô này' }).check();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
});

/** Types as an input method does: letters are composed, then committed. */
async function inputMethod(
  page: Page,
): Promise<{ compose: (...halves: string[]) => Promise<void>; commit: (text: string) => Promise<unknown> }> {
  const client = await page.context().newCDPSession(page);
  return {
    compose: async (...halves) => {
      for (const text of halves) {
        const end = text.length;
        await client.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
      }
    },
    commit: (text) => client.send('Input.insertText', { text }),
  };
}

for (const [name, address, opener] of [
  ['the dialog', pages.plan, '/'],
  ['the search page', pages.search, ''],
] as const) {
  test(`${name} waits while Telex composes a letter`, async ({ page }) => {
    const asked: string[] = [];
    await page.goto(address);
    if (opener) await page.keyboard.press(opener);
    const field = opener ? box(page) : page.getByRole('searchbox');
    await field.focus();
    // Scripts of the dialog may still be on their way; a search asks for the index.
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/')) asked.push(request.url());
    });
    const { compose, commit } = await inputMethod(page);
    await compose('d', 'dd', 'đ', 'đa', 'đà');
    await page.waitForTimeout(700);
    await expect(page.getByRole('status')).not.toContainText('kết quả');
    expect(asked).toEqual([]);
    await commit('đà nẵng');
    await expect(page.getByRole('status')).toContainText('“đà nẵng”');
  });
}

test('a letter that is half composed when the dialog’s scripts arrive is not searched for', async ({
  page,
}) => {
  await page.goto(pages.plan);
  const held = Promise.withResolvers<undefined>();
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await held.promise;
    await route.continue();
  });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) asked.push(request.url());
  });
  await page.keyboard.press('/');
  await box(page).focus();
  const { compose, commit } = await inputMethod(page);
  await compose('d', 'dd');
  const loaded = page.waitForEvent('requestfinished', (request) => request.url().endsWith('.js'));
  held.resolve(undefined);
  await loaded;
  await page.waitForTimeout(1000);
  expect(asked).toEqual([]);
  await commit('đà nẵng');
  await expect(page.getByRole('status')).toContainText('“đà nẵng”');
});

test('where the search cannot be loaded the dialog says so and still leads to the search page', async ({
  page,
}) => {
  await page.route(/pagefind|\/search\//, (route) => route.abort());
  await page.goto(pages.plan);
  await page.keyboard.press('/');
  await page.keyboard.type('dau tu');
  await expect(dialog(page).getByRole('status')).toContainText('Chưa tải được phần tìm kiếm');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=dau/);
});

test('dialog: no fault that axe can find, nothing sticks out', async ({ page }) => {
  await page.goto(pages.plan);
  await page.keyboard.press('/');
  await page.keyboard.type('khoi nghiep');
  await expect(hits(page).first()).toBeVisible();
  await expectAccessible(page, 'dialog with results');
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  }
});
