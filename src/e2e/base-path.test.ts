import { extract } from '@extractus/oembed-extractor';
import { expect, test } from '@playwright/test';
import { test as hosted } from './host.fixture.ts';
import { pages } from './pages.fixture.ts';
import { resultList } from './results.fixture.ts';

/** Runs against the site that was built for a path below the root of its host. */
test('under a path: links, styles, fonts and search stay below it', async ({ page, baseURL }) => {
  const base = baseURL ?? '';
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) outside.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) outside.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(pages.home);
  await page.getByRole('main').getByRole('rowheader').getByRole('link', { name: 'Đà Nẵng' }).click();
  await expect(page).toHaveURL(`${base}2024-69-kl-tw/da-nang/`);
  await page.getByRole('searchbox').fill('dau tu');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/doi-chieu\/tim-kiem\/\?q=/);
  const link = resultList(page).getByRole('link').first();
  await expect(link).toHaveAttribute('href', /^\/doi-chieu\/2024-69-kl-tw\//);
  await link.click();
  await expect(page.locator(':target')).toBeInViewport();
  expect(outside).toEqual([]);
});

test('under a path: two plans find their data', async ({ page, baseURL }) => {
  await page.goto(pages['two plans']);
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('table').getByRole('link').first()).toHaveAttribute(
    'href',
    new RegExp(`^${new URL(baseURL ?? '').pathname}2024-69-kl-tw/`),
  );
});

test('an editor that is given a bare address finds what to show, and it shows', async ({ page, baseURL }) => {
  const site = baseURL ?? '';
  const found = await extract(`${site}2024-69-kl-tw/muc/2/`);
  expect(found).toMatchObject({ type: 'rich', title: 'Mục 2 của Kết luận 69-KL/TW', provider_url: site });
  expect(await extract(`${site}nhung/2024-69-kl-tw/muc/2/`)).toEqual(found);
  await page.setContent('html' in found ? String(found.html) : '');
  await expect(page.getByRole('link', { name: found.title ?? '' })).toBeVisible();
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText(
    'Đổi mới tư duy',
  );
  // The page that makes snippets names the address that the site has.
  await page.goto('./nhung/?xem=muc&muc=2&theme=dark');
  await expect(page.getByRole('group', { name: 'Địa chỉ', exact: true })).toHaveText(
    `${site}nhung/2024-69-kl-tw/muc/2/`,
  );
  await expect(page.frameLocator('#builder-frame iframe').getByRole('heading', { level: 1 })).toBeVisible();
  // A text is answered with what takes it up, under its own name.
  const plan = await extract(`${site}2024-69-kl-tw/da-nang/`);
  expect(plan).toMatchObject({ type: 'rich', title: 'Kế hoạch của Đà Nẵng' });
  expect('html' in plan && plan.html).toContain('/nhung/2024-69-kl-tw/da-nang/doi-chieu/theo-ke-hoach/"');
  // Which two plans, only the query says, which a file does not see: the consumer links the address that it has.
  const pair = await extract(`${site}2024-69-kl-tw/so-sanh/?a=da-nang&b=binh-dinh`);
  expect(pair).toMatchObject({ type: 'link', title: 'Hai kế hoạch cạnh nhau: Kết luận 69-KL/TW' });
  expect(await extract(site)).toMatchObject({ type: 'link', title: 'Đối Chiếu', provider_url: site });
});

hosted('under a path: scripts for other sites know where the site is', async ({ page, host }) => {
  const component =
    '<doi-chieu-clause document="2024-69-kl-tw" clause="2"><a href="#x">Mục 2</a></doi-chieu-clause>';
  const scripts = ['doan.js', 'vien-dan.js'].map(
    (name) => `<script src="{site}nhung/${name}?ver=1"></script>`,
  );
  await host.show(page, `<p>Mục 2 Kết luận 69-KL/TW</p>${component}${scripts.join('')}`);
  await expect(page.locator('doi-chieu-clause iframe')).toBeVisible();
  await page.locator('a.words').hover();
  await expect(page.getByRole('dialog')).toContainText('2. Đổi mới tư duy');
  await expect(page.locator('a.words')).toHaveAttribute('href', /\/doi-chieu\/2024-69-kl-tw\/#para_2$/);
});
