import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { faultsOf } from './axe.fixture.ts';
import { test } from './host.fixture.ts';

const script = '<script src="{site}nhung/vien-dan.js" defer></script>';

/** A theme that styles whatever it finds, as themes do. */
const theme = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Cổng thông tin</title><style>
* { box-sizing: border-box; letter-spacing: .02em !important; }
body { max-width: 640px; margin: 2rem auto; font: 18px/1.7 serif; }
a, span { display: inline-block !important; padding: 4px 12px !important; border: 2px solid !important; }
a::after { content: ' ↗'; } p > *::before { content: '»' !important; }
p > * { font-weight: bold !important; }
.row { display: flex; gap: 1rem; }
</style>`;

const article = `<article>
<p id="plain">Ban Thường vụ Tỉnh ủy tổ chức quán triệt Kết luận số 69-KL/TW ngày 11/01/2024 của Bộ Chính trị.</p>
<p id="provision">Theo mục 2 Kết luận 69-KL/TW, các cấp uỷ rà soát; xem thêm khoản 9 Kết luận 69-KL/TW.</p>
<p id="broken">Kết luận số <em>69</em>-KL/<strong>TW</strong> được triển khai.</p>
<p id="decomposed">${'Kết luận số 69-KL/TW'.normalize('NFD')} và 69-KL/\u00ADTW.</p>
<p id="joint">Đoạn 1, mục 2 của Kết luận 69-KL/TW (mục 3).</p>
<p id="above">Kết luận số 69-KL/TW được quán triệt; mục 3 Kết luận nêu trên nói rõ. Kết luận này, trên địa bàn tỉnh.</p>
<p id="other">Kết luận số 69-KL/TW ngày 05/5/2010 của khóa trước; Kết luận 70-KL/TW; 169-KL/TW.</p>
<div class="row" id="flex">Kết luận 69-KL/TW</div>
<p id="left"><code>69-KL/TW</code> <a href="#x">Kết luận 69-KL/TW</a> <button>69-KL/TW</button>
<textarea>69-KL/TW</textarea> <span contenteditable="true">69-KL/TW</span>
<span data-doi-chieu="tat">Kết luận <b>69-KL/TW</b></span></p><pre>69-KL/TW</pre>
</article>`;

const words = (page: Page): Promise<string | null> => page.evaluate(() => document.body.textContent);

/** Where every block and every word of the article stands. */
const layout = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('article, article > *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.id, x, y, width, height];
    });
    return JSON.stringify(boxes);
  });

/** The words of the links in a paragraph. */
const linked = (page: Page, id: string): Promise<string[]> =>
  page.locator(`#${id} doi-chieu-vien-dan`).allTextContents();

const link = (page: Page, id: string) => page.locator(`#${id} doi-chieu-vien-dan a.words`).first();

test('numbers of our documents become links; words and layout of the page stay', async ({ page, host }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await host.show(page, article, { head: theme });
  const before = [await words(page), await layout(page)];
  await host.show(page, article + script, { head: theme });
  await expect.poll(() => linked(page, 'plain')).toEqual(['Kết luận số 69-KL/TW']);
  expect(await linked(page, 'provision')).toEqual(['mục 2 Kết luận 69-KL/TW', 'Kết luận 69-KL/TW']);
  expect(await linked(page, 'broken')).toEqual(['Kết luận số ', '69', '-KL/', 'TW']);
  expect((await linked(page, 'decomposed')).map((text) => text.normalize('NFC'))).toEqual([
    'Kết luận số 69-KL/TW',
    '69-KL/\u00ADTW',
  ]);
  expect(await linked(page, 'joint')).toEqual(['Đoạn 1, mục 2 của Kết luận 69-KL/TW']);
  expect(await linked(page, 'above')).toEqual(['Kết luận số 69-KL/TW', 'mục 3 Kết luận nêu trên']);
  for (const id of ['other', 'flex', 'left']) expect(await linked(page, id)).toEqual([]);
  expect([await words(page), await layout(page)]).toEqual(before);
  const addresses = await page
    .locator('#provision doi-chieu-vien-dan a.words')
    .evaluateAll((links) => links.map((each) => new URL((each as HTMLAnchorElement).href)));
  expect(addresses.map(({ pathname, hash }) => pathname + hash)).toEqual([
    '/2024-69-kl-tw/#para_2',
    '/2024-69-kl-tw/',
  ]);
  expect(faults).toEqual([]);

  // Words that come later, and words that change.
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.id = 'later';
    paragraph.textContent = 'Mới đăng: mục 3 Kết luận số 69-KL/TW.';
    document.querySelector('article')?.prepend(paragraph);
    const other = document.querySelector('#other')?.firstChild;
    if (other) other.nodeValue = 'Kết luận số 69-KL/TW của Bộ Chính trị';
  });
  await expect.poll(() => linked(page, 'later')).toEqual(['mục 3 Kết luận số 69-KL/TW']);
  await expect.poll(() => linked(page, 'other')).toEqual(['Kết luận số 69-KL/TW']);

  // A plan that the site has with a number.
  const plan = { number: '260-KH/TU', page: '2024-69-kl-tw/da-nang/', date: '2024-05-20', place: 'Đà Nẵng' };
  await page.route('**/nhung/so-hieu.json', (route) =>
    route.fulfill({
      headers: { 'Access-Control-Allow-Origin': '*' },
      json: { version: 1, documents: [plan] },
    }),
  );
  const cited = '<p id="plan">Mục II.2, ý 1 Kế hoạch số 260-KH/TU ngày 20/5/2024; Kế hoạch số 260-KH/TU.</p>';
  await host.show(page, cited + script, { head: theme });
  await expect.poll(() => linked(page, 'plan')).toEqual(['Mục II.2, ý 1 Kế hoạch số 260-KH/TU']);
  await expect(link(page, 'plan')).toHaveAttribute(
    'href',
    /2024-69-kl-tw\/da-nang\/#sec_II__para_2__indent_1$/,
  );
  await link(page, 'plan').hover();
  await expect(page.getByRole('dialog')).toContainText('- Tổ chức thực hiện tốt Chiến lược');
});

test('the words that are meant: on hover, on focus, until Escape; and by tap', async ({
  page,
  host,
  browser,
}) => {
  await host.show(page, `<h1>Tin</h1>${article}<a href="#y" id="next">Tiếp</a>${script}`, { head: theme });
  const dialog = page.getByRole('dialog');
  await expect(link(page, 'provision')).toBeVisible();

  // Hover: it comes, the pointer can go into it, Escape takes it away, and it goes when the pointer has left.
  await link(page, 'provision').hover();
  await expect(dialog).toBeVisible();
  await expect(dialog).toHaveAccessibleName('Kết luận số 69-KL/TW, ngày 11/01/2024 của Bộ Chính trị');
  await expect(dialog).toContainText('Mục 2');
  await expect(dialog).toContainText('2. Đổi mới tư duy, hoàn thiện chính sách');
  await expect(dialog).not.toContainText('3. Nâng cao tiềm lực');
  expect(await faultsOf(page, undefined, '#provision')).toEqual([]);
  await dialog.hover();
  await page.waitForTimeout(600);
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.mouse.move(5, 5);
  await link(page, 'provision').hover();
  await expect(dialog).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(dialog).toBeHidden();

  // Focus: it comes, Escape keeps the focus, Tab leads into it and out again.
  const active = (): Promise<string | undefined> =>
    page.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
      return inner?.className || inner?.textContent || inner?.tagName;
    });
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  await page.keyboard.press('Tab');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await active()).toBe('words');
  await page.keyboard.press('Tab');
  await expect(dialog).toContainText('Mục 2');
  await page.keyboard.press('Tab');
  expect(await active()).toBe('body');
  await page.keyboard.press('Tab');
  expect(await active()).toBe('Mở trên trang Đối Chiếu');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await active()).toBe('words');
  await page.locator('#next').focus();
  await expect(dialog).toBeHidden();

  // Tap: the first shows the words, one elsewhere takes them away, the second follows the link.
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 640 },
  });
  const phone = await context.newPage();
  await phone.goto(host.origin);
  await link(phone, 'provision').tap();
  const box = phone.getByRole('dialog');
  await expect(box).toBeVisible();
  const { x, width } = (await box.boundingBox()) ?? { x: -1, width: 0 };
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(360);
  await box.getByText('Đổi mới tư duy').tap();
  await expect(box).toBeVisible();
  await phone.locator('h1').tap();
  await expect(box).toBeHidden();
  await link(phone, 'provision').tap();
  await link(phone, 'provision').tap();
  await expect(phone).toHaveURL(/2024-69-kl-tw\/#para_2$/);
  await context.close();
});
