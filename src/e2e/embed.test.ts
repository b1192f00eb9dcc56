import { expect } from '@playwright/test';
import { firstFrame, received, sizes, test } from './host.fixture.ts';

const clause = 'nhung/2024-69-kl-tw/da-nang/doi-chieu/muc/1/';
const provision = 'nhung/2024-69-kl-tw/doan/para_1__subpara_1/';
const sandboxed = (address: string): string =>
  `<iframe sandbox="allow-scripts allow-popups" title="Đối chiếu" src="{site}${address}"></iframe>`;

test('in a sandbox: the words, the fonts, the height, and no fault', async ({ page, host }) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  await host.show(page, sandboxed(clause));
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('Tổ chức tuyên truyền')).toBeVisible();
  await expect.poll(async () => (await sizes(page)).length).toBeGreaterThan(0);
  const last = (await sizes(page)).at(-1);
  const content = await firstFrame(page).evaluate(() => document.body.offsetHeight);
  expect(last).toEqual({ origin: 'null', data: { type: 'doi-chieu:size', version: 1, height: content } });
  const fonts = await firstFrame(page).evaluate(() =>
    document.fonts.ready.then((all) => [...all].map((f) => f.status)),
  );
  expect(fonts).toContain('loaded');
  expect(fonts).not.toContain('error');
  expect(faults).toEqual([]);
});

test('a frame as tall as it says does not scroll, and says so again when it is narrower', async ({
  page,
  host,
}) => {
  await host.show(page, sandboxed(clause));
  await expect.poll(async () => (await sizes(page)).length).toBeGreaterThan(0);
  const before = (await sizes(page)).length;
  await page.locator('iframe').evaluate((frame) => (frame.style.width = '300px'));
  await expect.poll(async () => (await sizes(page)).length).toBeGreaterThan(before);
  const { data } = (await sizes(page)).at(-1) ?? {};
  const { height } = data as { height: number };
  await page.locator('iframe').evaluate((frame, tall) => (frame.style.height = `${tall}px`), height);
  const root = await firstFrame(page).evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return scrollHeight - clientHeight;
  });
  expect(root).toBeLessThanOrEqual(0);
});

test('with scripts off it is read and scrolls', async ({ page, host }) => {
  await host.show(page, `<iframe sandbox="" title="Đối chiếu" src="{site}${clause}"></iframe>`);
  await expect(page.frameLocator('iframe').getByText('Tổ chức tuyên truyền')).toBeVisible();
  await expect(
    page.frameLocator('iframe').getByRole('link', { name: /Xem cả bản đối chiếu/ }),
  ).toBeAttached();
  expect(await received(page)).toEqual([]);
});

test('a link out of a sandboxed frame opens the full page beside the host', async ({ page, host }) => {
  await host.show(page, sandboxed(clause));
  const opened = page.waitForEvent('popup');
  await page
    .frameLocator('iframe')
    .getByRole('link', { name: /Xem cả bản đối chiếu/ })
    .click();
  const full = await opened;
  await expect(full.getByRole('heading', { level: 1 })).toContainText('Kết luận');
  expect(await full.evaluate(() => window.opener === null)).toBe(true);
});

test('pages that are not for embedding stay out of frames', async ({ page, host }) => {
  await host.show(page, '<iframe title="Kế hoạch" src="{site}2024-69-kl-tw/da-nang/"></iframe>');
  await expect.poll(() => firstFrame(page).url()).toContain('chrome-error:');
});

test('a fragment shows one provision, or one task, and nothing else; without a script', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(`./${clause}#para_1__subpara_2`);
  await expect(page.getByText('Khẩn trương cụ thể hoá nghị quyết')).toBeVisible();
  await expect(page.getByText('Tổ chức tuyên truyền')).toBeHidden();
  await expect(page.getByText('Phát huy vai trò của Mặt trận Tổ quốc').first()).toBeHidden();
  await page.goto('./nhung/2024-69-kl-tw/da-nang/doi-chieu/theo-ke-hoach/#sec_II__para_1__indent_2');
  await expect(page.locator('.row:visible')).toHaveCount(1);
  await context.close();
});

test('theme, colour, size and places as the address asks for them', async ({ page }) => {
  await page.goto(`./${provision}?theme=dark&accent=0b5394&size=120&places=da-nang`);
  const look = (): Promise<string[]> =>
    page.evaluate(() => {
      const { backgroundColor, fontSize } = getComputedStyle(document.body);
      const link = document.querySelector('.source a');
      return [backgroundColor, fontSize, link ? getComputedStyle(link).color : ''];
    });
  await expect
    .poll(look)
    .toEqual(['rgb(24, 22, 19)', '18px', expect.stringMatching(/^rgb\((?!11, 83, 148)/)]);
  await expect(page.locator('.place:visible')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Đà Nẵng' })).toBeVisible();
  await page.goto(`./${provision}?theme=light&accent=0b5394`);
  await expect.poll(look).toEqual(['rgb(251, 248, 241)', '15px', 'rgb(11, 83, 148)']);
  await expect(page.locator('.place:visible')).toHaveCount(3);
});

const hostile = [
  '"><img src=x onerror=alert(1)>',
  'red;}body{display:none}',
  'javascript:alert(1)',
  '0b5394;background:url(//example.org)',
  '</script><script>alert(1)</script>',
  '../../x',
  '__proto__',
  '%00',
  '9'.repeat(500),
];

test('hostile values change nothing', async ({ page, baseURL }) => {
  const seen: string[] = [];
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => seen.push('dialog')));
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(baseURL ?? '').origin) seen.push(request.url());
  });
  await page.goto(`./${provision}`);
  const snapshot = (): Promise<string> =>
    page.evaluate(() => document.documentElement.outerHTML.replaceAll(/\s+/g, ' '));
  const plain = await snapshot();
  for (const value of hostile) {
    const query = new URLSearchParams(
      ['theme', 'accent', 'size', 'places', 'v'].map((name) => [name, value]),
    );
    await page.goto(`./${provision}?${query.toString()}#${encodeURIComponent(value.slice(0, 200))}`);
    expect(await snapshot()).toBe(plain);
  }
  expect(seen).toEqual([]);
});

test('framed as WordPress frames it, it grows and opens its links by the messages of WordPress', async ({
  page,
  host,
}) => {
  const secret = 'aB3dE6gH9k';
  const address = `{site}nhung/2024-69-kl-tw/muc/1/#?secret=${secret}`;
  await host.show(page, `<iframe sandbox="allow-scripts" title="Mục 1" src="${address}"></iframe>`);
  const said = async (message: string): Promise<unknown[]> =>
    (await received(page))
      .map(({ data }) => data as { message?: string })
      .filter((data) => data.message === message);
  const height = await firstFrame(page).evaluate(() =>
    Math.ceil(document.body.getBoundingClientRect().height),
  );
  await expect
    .poll(async () => (await said('height')).at(-1))
    .toEqual({ message: 'height', value: height, secret });
  // A host that was not ready at first asks again, with the secret; others are not answered.
  const before = (await said('height')).length;
  await page.evaluate(
    (messages) => messages.forEach((message) => frames[0]?.postMessage(message, '*')),
    [{ message: 'ready', secret: 'other' }, 'ready', null, { message: 'ready', secret }],
  );
  await expect.poll(async () => (await said('height')).length).toBe(before + 1);
  // All is shown: the secret is no id of a row.
  await expect(page.frameLocator('iframe').getByText('Tổ chức tuyên truyền').first()).toBeVisible();
  const link = page.frameLocator('iframe').getByRole('link', { name: /Xem cả mục/ });
  const value = await link.evaluate((a) => (a as HTMLAnchorElement).href);
  await link.click();
  await expect.poll(() => said('link')).toEqual([{ message: 'link', value, secret }]);
});

test('two plans: the documents of both in the foot, one provision by a fragment, a notice when pinned', async ({
  page,
}) => {
  const pair = './nhung/2024-69-kl-tw/so-sanh/?a=da-nang&b=binh-dinh';
  await page.goto(pair);
  await expect(page.locator('.row')).not.toHaveCount(0);
  const foot = page.locator('.source');
  await expect(foot).toContainText('Kết luận 69-KL/TW, 11/01/2024');
  await expect(foot.getByText('Kế hoạch của Đà Nẵng')).toBeVisible();
  await expect(foot.getByText('Kế hoạch của Phú Quốc')).toBeHidden();
  await expect(foot.getByRole('link', { name: /Xem cả hai kế hoạch/ })).toHaveAttribute(
    'href',
    /so-sanh\/\?a=da-nang&b=binh-dinh$/,
  );
  const notice = page.getByText('Văn bản ở đây đã đổi');
  await expect(notice).toBeHidden();
  const before = { text: 'Tăng cường sự lãnh đạo của Đảng.', version: 'ec8d2a6f' };
  await page.route('**/history.json', (route) =>
    route.fulfill({ json: { '2024-69-kl-tw#para_1__subpara_1': [before.text] } }),
  );
  await page.goto(`${pair}&v=${before.version}#para_1__subpara_1`);
  await expect(notice).toBeVisible();
  await expect(page.locator('#changed .doc').first()).toHaveText(before.text);
  await expect(page.locator('#changed .doc').nth(1)).toContainText('[thêm: ');
  await expect(page.locator('.row:visible')).toHaveCount(1);
  await page.goto('./nhung/2024-69-kl-tw/so-sanh/?a=da-nang&b=khong-co');
  await expect(page.getByRole('status')).toContainText('chưa nêu đúng hai kế hoạch');
  await expect(page.getByRole('link', { name: 'Phú Quốc' })).toBeVisible();
});

test('an embedded page keeps nothing', async ({ page, context, host }) => {
  await host.show(page, `<iframe title="Đối chiếu" src="{site}${provision}?theme=dark"></iframe>`);
  await expect.poll(async () => (await received(page)).length).toBeGreaterThan(0);
  const kept = await firstFrame(page).evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
  ]);
  expect([kept, await context.cookies()]).toEqual([[0, 0, ''], []]);
});

test('a pinned address says when a text has changed, and only then', async ({ page, host }) => {
  await host.show(page, sandboxed(`${clause}#para_1__subpara_2`));
  const pin = async (): Promise<string> => {
    const messages = (await received(page)).map(({ data }) => data as { type: string; v?: string });
    return messages.find(({ type }) => type === 'doi-chieu:content')?.v ?? '';
  };
  await expect.poll(pin).toMatch(/^[0-9a-f]{8}$/);
  const v = await pin();
  const notice = page.getByText('Văn bản ở đây đã đổi');
  await page.goto(`./${clause}?v=${v}#para_1__subpara_2`);
  await expect(page.getByText('Khẩn trương cụ thể hoá nghị quyết')).toBeVisible();
  await expect(notice).toBeHidden();
  await page.goto(`./${clause}?v=${v}`); // the whole clause, pinned to one of its provisions only
  await expect(notice).toBeVisible();
  await page.goto(`./${provision}?v=00000000`);
  await expect(notice).toBeVisible();
  await page.goto(`./${provision}`);
  await expect(notice).toBeHidden();
});
