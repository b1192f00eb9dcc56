import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.fixture.ts';
import { pages } from './pages.fixture.ts';
import { resultList } from './results.fixture.ts';

/** The words that are marked on a page, in its order, whichever way the browser marks them. */
function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('found') ?? [])] as Range[];
    const shown = ranges.filter((range) => range.getClientRects().length > 0);
    return shown.map((range) => range.toString().replace(/\s+/g, ' '));
  });
}

/** Where the words stand that the reader was led to. */
async function isHereInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('found-here') ?? [])] as Range[];
    if (!range) return false;
    const { top, bottom } = range.getBoundingClientRect();
    const bar = document.querySelector('.found-bar')?.getBoundingClientRect().top ?? innerHeight;
    return top >= 0 && bottom <= bar;
  });
}

const bar = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('region', { name: 'Chỗ được đánh dấu' });

/** What was searched for, the place that was opened, and what is marked there in the words of the page. */
const openings: [query: string, address: string, words: string][] = [
  ['khoi nghiep', `${pages.plan}#sec_II__para_4__indent_2`, 'khởi nghiệp'],
  ['hiện đại hóa', `${pages.directive}#para_1`, 'hiện đại hoá'],
  ['1158/QD-TTg', `${pages.plan}#sec_II__para_5__indent_1`, '1158/QĐ-TTg'],
  // The words of the page go on through a correction; this is what a person corrected it to …
  ['Chú trọng các chính sách', `${pages.plan}#sec_II__para_2__indent_2`, 'Chú trọng các chính sách'],
  // … and this is across a citation.
  ['nghị quyết số 29-NQ/TW', `${pages.plan}#sec_II__para_2__indent_1`, 'Nghị quyết số 29-NQ/TW'],
];

test('what was searched for is marked where it stands', async ({ page }) => {
  for (const [query, address, words] of openings) {
    await page.goto(address.replace('#', `?tim=${encodeURIComponent(query)}#`));
    await expect(bar(page).getByRole('status'), query).toContainText(/^Chỗ \d+ trên \d+/);
    expect((await markedWords(page)).map((text) => text.toLowerCase())).toContain(words.toLowerCase());
    await expect.poll(() => isHereInView(page), query).toBe(true);
  }
});

test('a result leads to the marked words, and back', async ({ page }) => {
  await page.goto('./tim-kiem/?q=chao+mung+ngay');
  const address = page.url();
  await resultList(page).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/da-nang\/\?tim=chao(?:%20|\+)mung(?:%20|\+)ngay#sec_II__para_1__indent_3$/);
  await expect(bar(page)).toBeVisible();
  expect(await markedWords(page)).toEqual(['chào mừng Ngày']);
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(resultList(page).getByRole('link').first()).toBeVisible();
  await page.goForward();
  await expect(bar(page)).toBeVisible();
});

test('marks leave every character of the page as it is', async ({ page }) => {
  const textOf = (): Promise<string> => page.locator('article').innerHTML();
  await page.goto(pages.plan);
  const before = await textOf();
  await page.goto(`${pages.plan}?tim=khoa+hoc`);
  await expect(bar(page)).toBeVisible();
  expect((await markedWords(page)).length).toBeGreaterThan(5);
  expect(await textOf()).toBe(before);
});

test('words in the margin are not marked', async ({ page }) => {
  await page.goto(`${pages.plan}?tim=nguyen+van`); // the margin says "nguyên văn", the signature "Nguyễn Văn Quảng"
  await expect(bar(page)).toBeVisible();
  const margins = await page.evaluate(() =>
    ([...(CSS.highlights.get('found') ?? [])] as Range[]).filter((range) =>
      range.startContainer.parentElement?.closest('.margin, .side'),
    ),
  );
  expect(margins).toEqual([]);
  expect(await markedWords(page)).toContain('Nguyễn Văn');
});

for (const way of ['button', 'Escape'] as const) {
  test(`${way} takes the marks off, from page and address, and the place stays`, async ({ page }) => {
    await page.goto(`${pages.plan}?tim=khoi+nghiep#sec_II__para_4__indent_2`);
    await expect(bar(page)).toBeVisible();
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await page.getByRole('button', { name: 'Bỏ đánh dấu' }).click();
    await expect(bar(page)).toHaveCount(0);
    await expect(page).toHaveURL(/\/da-nang\/#sec_II__para_4__indent_2$/);
    expect(await markedWords(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(
      way === 'button' ? 'sec_II__para_4__indent_2' : '',
    );
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(bar(page)).toHaveCount(0);
  });
}

test('from one place to the next, round and round, also by keyboard', async ({ page }) => {
  await page.goto(`${pages.plan}?tim=khoi+nghiep#sec_II__para_4__indent_2`);
  const status = bar(page).getByRole('status');
  await expect(status).toContainText('Chỗ 4 trên 4');
  await page.getByRole('button', { name: 'Chỗ sau' }).press('Enter');
  await expect(status).toContainText('Chỗ 1 trên 4');
  await expect.poll(() => isHereInView(page)).toBe(true);
  await page.getByRole('button', { name: 'Chỗ trước' }).press('Enter');
  await expect(status).toContainText('Chỗ 4 trên 4');
  await expect.poll(() => isHereInView(page)).toBe(true);
});

test('a correction is marked in the reading that is shown', async ({ page }) => {
  await page.goto(`${pages.plan}?tim=sap+xep#sec_II__para_3__indent_1`);
  await expect(bar(page)).toBeVisible();
  expect(await markedWords(page)).toEqual(['sắp xếp']);
  await page.getByRole('checkbox', { name: 'Hiện chữ của bản nguồn' }).check();
  expect(await markedWords(page)).toEqual(['sáp xếp']);
});

test('words that stand in a fold are unfolded', async ({ page }) => {
  await page.goto(pages.comparison);
  const fold = page.locator('main details:has(.doc)').first();
  await expect(fold).not.toHaveAttribute('open');
  const text = (await fold.locator('.doc').first().textContent()) ?? '';
  const words = text.trim().split(/\s+/).slice(2, 10).join(' ');
  await page.goto(`${pages.comparison}?tim=${encodeURIComponent(`"${words}"`)}`);
  await expect(bar(page)).toBeVisible();
  await expect(page.locator('main details[open] .doc').first()).toContainText(words);
});

test('words that the page does not have are said not to be there', async ({ page }) => {
  await page.goto(`${pages.plan}?tim=xyzzyqw`);
  await expect(bar(page).getByRole('status')).toHaveText('Không thấy trên trang này.');
  await expect(page.getByRole('button', { name: 'Chỗ sau' })).toBeHidden();
});

test('where the browser cannot highlight, words are wrapped and unwrapped', async ({ page }) => {
  await page.addInitScript('delete CSS.highlights');
  await page.goto(pages.plan);
  const before = await page.locator('article').innerHTML();
  await page.goto(`${pages.plan}?tim=${encodeURIComponent('nghị quyết số 29-NQ/TW')}`);
  await expect(bar(page)).toBeVisible();
  const marks = page.locator('mark.found');
  expect((await marks.allTextContents()).join('')).toContain('Nghị quyết số 29-NQ/TW');
  await page.keyboard.press('Escape');
  await expect(marks).toHaveCount(0);
  expect(await page.locator('article').innerHTML()).toBe(before);
});

test('a page that was opened otherwise loads nothing for marks', async ({ page }) => {
  const loaded: string[] = [];
  const ofMarks = (): string[] => loaded.filter((url) => url.includes('MarksScript'));
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(`${pages.plan}#sec_II__para_4__indent_2`, { waitUntil: 'networkidle' });
  expect(ofMarks()).toEqual([]);
  await page.goto(`${pages.plan}?tim=khoi+nghiep`);
  await expect(bar(page)).toBeVisible();
  expect(ofMarks()).toHaveLength(1);
});

test('marks: no fault that axe can find', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${pages.plan}?tim=khoi+nghiep#sec_II__para_4__indent_2`);
  await expect(bar(page)).toBeVisible();
  await expectAccessible(page, 'marked');
});
