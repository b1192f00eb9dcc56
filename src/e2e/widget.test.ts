import { expect } from '@playwright/test';
import type { Frame, Locator, Page } from '@playwright/test';
import { received, test } from './host.fixture.ts';

const script = '<script src="{site}nhung/doan.js" defer></script>';
const linker = '<script src="{site}nhung/vien-dan.js" defer></script>';
const clause = (attributes: string, words = 'Mục 2 Kết luận 69-KL/TW'): string =>
  `<doi-chieu-clause document="2024-69-kl-tw" ${attributes}><a href="{site}2024-69-kl-tw/muc/2/">${words}</a></doi-chieu-clause>`;

/** What a theme does that reaches for everything. */
const theme = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Bài viết</title><style>
* { margin: 3px !important; padding: 5px !important; opacity: .5 !important; color: teal !important; }
iframe, article iframe { display: none !important; width: 100px !important; height: 50px !important; max-width: 60%; border: 9px solid !important; }
doi-chieu-clause, article > * { display: inline !important; float: left !important; position: absolute !important; max-height: 40px !important; overflow: hidden !important; transform: rotate(3deg) !important; }
p::after, div::after { content: 'x'; display: block !important; }
</style><script>window.received=[];addEventListener('message',(e)=>received.push({origin:e.origin,data:e.data}))</script>`;

const elements = (page: Page): Locator => page.locator('doi-chieu-clause');
/** The frame of one element, brought into view as by a reader. */
async function frameAt(page: Page, place: number): Promise<Locator> {
  const element = elements(page).nth(place);
  await element.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  return element.locator('iframe');
}
const frames = (page: Page): Locator => page.locator('doi-chieu-clause iframe');
const ours = (page: Page): Frame[] => page.frames().filter((frame) => frame.url().includes('/nhung/'));

/** Frames whose content is taller than they are, each once it is in view: browsers put off what is far from it. */
const scrolling = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  for (const frame of ours(page)) {
    await (await frame.frameElement()).scrollIntoViewIfNeeded();
    const rest = await frame.evaluate(() => document.body.getBoundingClientRect().height - innerHeight);
    if (rest > 0.5) found.push(`${frame.url()}: ${rest}`);
  }
  return found;
};

test('three frames in an article whose styles reach for everything', async ({ page, host }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const body = `<article><h1>Bài viết</h1><p><a href="#1" id="before">Trước</a></p>
${clause('clause="2" places="da-nang, binh-dinh"')}<p>Giữa</p>${clause('plan="da-nang" clause="1" accent="#0b5394"')}
${clause('provision="para_1__subpara_1" label="Đoạn 1 ở các nơi"', '')}<p><a href="#2" id="after">Sau</a></p></article>${script}`;
  await page.setViewportSize({ width: 1000, height: 2000 });
  await host.show(page, body, { head: theme });
  await expect(frames(page)).toHaveCount(3);
  await expect.poll(() => ours(page).length).toBe(3);
  for (const frame of await frames(page).all()) await expect(frame).toBeVisible();
  await expect.poll(() => scrolling(page)).toEqual([]);
  const looks = await elements(page).evaluateAll((all) =>
    all.map((element) => {
      const frame = element.shadowRoot?.querySelector('iframe');
      const { display, opacity, transform, float } = getComputedStyle(element);
      return [display, opacity, transform, float, frame?.offsetWidth === element.clientWidth];
    }),
  );
  expect(looks).toEqual(Array.from({ length: 3 }, () => ['block', '1', 'none', 'none', true]));
  const titles = await frames(page).evaluateAll((all) => all.map((each) => each.getAttribute('title')));
  expect(titles).toEqual([
    'Mục 2 của Kết luận 69-KL/TW',
    'Đà Nẵng và Kết luận 69-KL/TW, mục 1',
    'Đoạn 1 ở các nơi',
  ]);
  const widthOf = async (): Promise<number> => (await frames(page).first().boundingBox())?.width ?? 0;
  const wide = await widthOf();

  // Narrow: taller, and nothing scrolls inside.
  await page.setViewportSize({ width: 360, height: 2000 });
  await expect.poll(widthOf).toBeLessThan(wide);
  await expect.poll(() => scrolling(page)).toEqual([]);

  // Other attributes make another frame, and no step in the history.
  const steps = await page.evaluate(() => history.length);
  await elements(page)
    .nth(1)
    .evaluate((element) => {
      element.removeAttribute('plan');
      element.setAttribute('clause', '3');
      element.setAttribute('theme', 'dark');
    });
  const changed = await frameAt(page, 1);
  await expect(changed).toHaveAttribute('title', 'Mục 3 của Kết luận 69-KL/TW');
  await expect(changed).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(steps);

  // Moved: it shows itself again. Removed: nothing is left.
  await elements(page)
    .first()
    .evaluate((element) => element.parentElement?.append(element));
  const moved = await frameAt(page, 2);
  await expect(moved).toHaveAttribute('src', /places=da-nang,binh-dinh/);
  await expect(moved).toBeVisible();
  await elements(page)
    .nth(1)
    .evaluate((element) => element.remove());
  await expect.poll(() => ours(page).length).toBe(2);

  // The keyboard goes in and comes out.
  await page.locator('#before').focus();
  const visited = new Set<string>();
  for (let i = 0; i < 60 && !visited.has('after'); i++) {
    await page.keyboard.press('Tab');
    visited.add(
      await page.evaluate(() => document.activeElement?.id || (document.activeElement?.tagName ?? '')),
    );
  }
  // While the focus goes into another process, it is nowhere for a moment.
  visited.delete('BODY');
  expect([...visited]).toEqual(['DOI-CHIEU-CLAUSE', 'after']);

  // The device's theme, and paper.
  const ground = (): Promise<string> =>
    (ours(page)[0] as Frame).evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ground).toBe('rgb(24, 22, 19)');
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await expect(frames(page).first()).toBeVisible();
  await expect.poll(() => scrolling(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('an old page in quirks mode, in another encoding, with a narrow column', async ({ page, host }) => {
  const head = '<html><head><title>Trang cu</title></head>';
  const body = `<table><tr><td width=280>${clause('clause="2" places="da-nang"', 'Muc 2')}</td>
<td valign=top id="cell">Theo K&#7871;t lu&#7853;n s&#7889; 69-KL/TW</td></tr></table>${script}${linker}`;
  await host.show(page, body, { head, headers: { 'Content-Type': 'text/html; charset=windows-1252' } });
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  await expect(frames(page)).toBeVisible();
  expect((await frames(page).boundingBox())?.width).toBeLessThanOrEqual(280);
  await expect.poll(() => scrolling(page)).toEqual([]);
  const rest = await (ours(page)[0] as Frame).evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(rest).toBeLessThanOrEqual(0);
  await page.locator('#cell a.words').hover();
  await expect(page.getByRole('dialog')).toContainText('Kết luận số 69-KL/TW, ngày 11/01/2024');
  await expect(page.getByRole('dialog')).toBeInViewport({ ratio: 1 });
});

test('a host with a strict policy, and scripts that it trusts by their hash', async ({
  page,
  host,
  baseURL,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const list = await page.request.get('./nhung/toan-ven.json');
  const hashes = (await list.json()) as Record<string, string>;
  const trusted = (name: string, hash = hashes[name] ?? ''): string =>
    `<script src="{site}nhung/${name}" integrity="${hash}" crossorigin="anonymous" defer></script>`;
  const policy =
    "default-src 'none'; script-src {site}; connect-src {site}; require-trusted-types-for 'script'";
  const head = '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Nhà</title>';
  const show = (scripts: string, more: string): Promise<void> =>
    host.show(page, `<p id="p">Kết luận 69-KL/TW</p>${clause('clause="2"')}${scripts}`, {
      head,
      headers: { 'Content-Security-Policy': policy + more },
    });
  await show(trusted('doan.js') + trusted('vien-dan.js'), '; frame-src {site}');
  await expect(frames(page)).toBeVisible();
  await page.locator('#p a.words').hover();
  await expect(page.getByRole('dialog')).toContainText('Bộ Chính trị');
  expect(faults).toEqual([]);

  // Frames that the host does not allow, and a script that is not the one: the link stays.
  const link = page.getByRole('link', { name: 'Mục 2 Kết luận 69-KL/TW' });
  await show(trusted('doan.js'), '');
  await expect.poll(() => faults.length).toBeGreaterThan(0);
  await expect(link).toBeVisible();
  await expect(frames(page)).toBeHidden();
  await show(trusted('doan.js', `sha384-${'A'.repeat(64)}`), '; frame-src {site}');
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute('href', `${baseURL ?? ''}2024-69-kl-tw/muc/2/`);
});

test('slow networks, failing ones, hostile attributes and hostile messages', async ({ page, host }) => {
  const pages = '**/nhung/2024-69-kl-tw/muc/2/**';
  const link = page.getByRole('link', { name: 'Mục 2 Kết luận 69-KL/TW' });
  let go = (): void => undefined;
  const waiting = new Promise<void>((done) => (go = done));
  await page.route(pages, (route) => waiting.then(() => route.continue()));
  await host.show(page, clause('clause="2"') + script);
  await expect(frames(page)).toBeAttached();
  await expect(link).toBeVisible();
  await expect(frames(page)).toBeHidden();
  go();
  await expect(frames(page)).toBeVisible();
  await expect(link).toBeHidden();

  await page.unroute(pages);
  await page.route(pages, (route) => route.abort());
  await host.show(page, clause('clause="2"') + script);
  await expect(frames(page)).toBeAttached();
  await expect(link).toBeVisible();
  await expect(frames(page)).toBeHidden();

  // A page in the frame that is not ours, or not of this day: only what has the right shape counts.
  const said = [
    '{ type: "doi-chieu:size", version: 2, height: 900 }',
    '{ type: "doi-chieu:size", version: 1, height: "900" }',
    '{ type: "doi-chieu:size", version: 1, height: -1 }',
    '{ type: "doi-chieu:size", version: 1, height: NaN }',
    '{ type: "doi-chieu:content", version: 1, title: { toString: "x" } }',
    '"doi-chieu:size"',
    'null',
  ];
  const posts = said.map((data) => `parent.postMessage(${data}, '*');`).join('');
  await page.unroute(pages);
  await page.route(pages, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<script>${posts}parent.postMessage('last', '*')</script>`,
    }),
  );
  await host.show(page, clause('clause="2"') + script);
  await expect.poll(async () => (await received(page)).some(({ data }) => data === 'last')).toBe(true);
  // From the host's own window, and from another frame of the host's.
  await page.evaluate(async () => {
    const size = { type: 'doi-chieu:size', version: 1, height: 900 };
    window.postMessage(size, '*');
    const other = document.createElement('iframe');
    other.setAttribute('sandbox', 'allow-scripts');
    other.srcdoc = `<script>parent.postMessage(${JSON.stringify(size)}, '*')</script>`;
    document.body.append(other);
    await new Promise((done) => setTimeout(done, 500));
  });
  await expect(frames(page)).toBeHidden();
  await expect(link).toBeVisible();
  await expect(frames(page)).toHaveAttribute('title', 'Mục 2 Kết luận 69-KL/TW');

  // Where the author wrote nothing, there is a link all the same.
  await host.show(
    page,
    `<doi-chieu-clause document="2024-69-kl-tw" clause="2">\n</doi-chieu-clause>${script}`,
  );
  await expect(page.getByRole('link', { name: 'Xem trên trang Đối Chiếu' })).toHaveAttribute(
    'href',
    /\/2024-69-kl-tw\/muc\/2\/$/,
  );

  await host.show(
    page,
    ['clause="../../x"', 'provision="javascript:alert(1)"', 'plan="a/b" clause="2"']
      .map((a) => clause(a))
      .join('') +
      clause(`clause="2" places='"><img src=x>' theme="x" accent="url(x)" size="9e9"`) +
      script,
  );
  await expect(frames(page)).toHaveCount(1);
  await expect(frames(page)).toHaveAttribute('src', /\/nhung\/2024-69-kl-tw\/muc\/2\/$/);
});
