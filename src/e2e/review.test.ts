import { expect, test, type Locator, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAccessible } from './axe.fixture.ts';
import { unfold } from './results.fixture.ts';

let folder: string;
let home: string;
let server: ChildProcess;

/** Starts `npm run review` over a copy of the corpus; resolves to the address that it prints. */
function start(sources: string): Promise<string> {
  const command = [
    '--disable-warning=ExperimentalWarning',
    'scripts/review.ts',
    '--sources',
    sources,
    '--port',
    '0',
  ];
  server = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0];
      if (address) resolve(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', () => reject(new Error(`The review did not start: ${output}`)));
  });
}

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'review-e2e-'));
  await cp('content/sources', folder, {
    recursive: true,
    filter: (path) => !path.endsWith('decisions.yaml'),
  });
  home = await start(folder);
});
test.afterAll(async () => {
  server.kill();
  await rm(folder, { recursive: true });
});

const addressOf = (plan: string): string => `${home}#/2024-69-kl-tw/${plan}`;
const decisionsOf = (plan: string): Promise<string> =>
  readFile(join(folder, '2024-69-kl-tw/plans', plan, 'decisions.yaml'), 'utf8');

/** The line that tells what happened. */
const said = (page: Page): Locator => page.locator('#said');

async function open(page: Page, plan: string, who?: string): Promise<void> {
  await page.goto(home);
  if (who !== undefined) await page.evaluate((name) => sessionStorage.setItem('who', name), who);
  await page.goto(addressOf(plan));
  await page.reload();
  await expect(page.getByRole('group', { name: 'Hai văn bản' })).toBeVisible();
}

test('three tasks are reviewed with keys alone; a reload shows it, the file holds it', async ({ page }) => {
  await page.goto(home);
  const link = page.getByRole('link', { name: 'Đà Nẵng' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Mục II.1, ý 1' })).toBeFocused();

  await page.keyboard.press('a');
  await page.getByRole('textbox', { name: 'Họ và tên' }).waitFor();
  await page.keyboard.type('Nguyễn Thị Lan'); // letters are letters here
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText(/Đã ghi: nhận mục 1, đoạn 1 .*Còn 27/);
  await expect(page.getByRole('radio', { name: /Mục 1, đoạn 1.*đã rà soát: nhận/ })).toBeChecked();

  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Mục II.1, ý 2' })).toBeFocused();
  await page.keyboard.press('r');
  await expect(said(page)).toHaveText(/Đã ghi: không nhận mục 1, đoạn 3/);
  await page.keyboard.press('u');
  await expect(said(page)).toHaveText(/Đã hoàn tác: không nhận mục 1, đoạn 3.*Còn 27/);
  await page.keyboard.press('3');
  await expect(said(page)).toHaveText(/Đã ghi: đổi quan hệ mục 1, đoạn 3/);
  await expect(page.getByRole('button', { name: 'trích', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { name: 'Mục II.1, ý 3' })).toBeFocused();
  await page.keyboard.press('n');
  await expect(said(page)).toHaveText(/không có đoạn tương ứng.*Còn 25/);
  await page.keyboard.press('c');
  await page.keyboard.type('Hoạt động thường niên');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“Hoạt động thường niên”')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Mục II.1, ý 3' })).toBeVisible();
  await expect(page.getByText('3 trên 28 nhiệm vụ đã rà soát')).toBeVisible();
  const text = await decisionsOf('da-nang');
  expect(text.match(/verdict: .*/g)).toEqual(['verdict: accept', 'verdict: relation', 'verdict: none']);
  expect(text.match(/who: Nguyễn Thị Lan/g)).toHaveLength(3);
  expect(text).toMatch(/when: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d/);
  expect(text).toContain('why: Hoạt động thường niên');
});

test('any provision is found without accents, compared and added', async ({ page }) => {
  await open(page, 'thi-uy-phu-quoc', 'Lan');
  await page.keyboard.press('/');
  await page.keyboard.type('khoi nghiep');
  await expect(page.getByRole('searchbox')).toHaveValue('khoi nghiep');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const row = page.getByRole('radio', { checked: true, name: /máy không đề xuất/ });
  await expect(row).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText(/Đã ghi: thêm mục/);
  await expect(page.getByRole('radio', { checked: true, name: /đã rà soát: nhận/ })).toBeFocused();
  expect(await decisionsOf('thi-uy-phu-quoc')).toContain('verdict: add');
});

test('two windows: the second learns of the first, and may insist', async ({ page, context }) => {
  await open(page, 'binh-dinh', 'Lan');
  const other = await context.newPage();
  await open(other, 'binh-dinh', 'Bình');
  await other.keyboard.press('r');
  await expect(said(other)).toHaveText(/Đã ghi/);
  await page.keyboard.press('a');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('không nhận, Bình');
  await expect(notice).toContainText('Quyết định của bạn: nhận');
  await page.getByRole('button', { name: 'Vẫn ghi quyết định của tôi' }).click();
  await expect(notice).toBeHidden();
  await expect(said(page)).toHaveText(/Đã ghi: nhận/);
  expect((await decisionsOf('binh-dinh')).match(/(?:verdict|who): .*/g)).toEqual([
    'verdict: accept',
    'who: Lan',
  ]);
});

test('keys rest while somebody types, and can be switched off', async ({ page }) => {
  await open(page, 'da-nang', 'Lan');
  const heading = page.getByRole('heading', { level: 2 });
  const shown = await heading.textContent();
  await page.getByRole('textbox', { name: 'Lý do' }).focus();
  await page.keyboard.type('jjj');
  await expect(heading).toHaveText(shown ?? '');
  await page.getByRole('checkbox', { name: 'Phím tắt' }).uncheck();
  await heading.focus();
  await page.keyboard.press('j');
  await expect(heading).toHaveText(shown ?? '');
});

test('the page asks nobody but its own server', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  await open(page, 'da-nang', 'Lan');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => !url.startsWith(home))).toEqual([]);
  expect(faults).toEqual([]);
});

test('no fault that axe can find, nothing sticks out sideways', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const check = async (state: string): Promise<void> => {
    await expectAccessible(page, state);
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const root = page.locator('html');
      expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth), state).toBe(0);
    }
  };
  await page.goto(home);
  await expect(page.getByRole('link', { name: 'Bình Định' })).toBeVisible();
  await check('list of plans');
  await open(page, 'da-nang');
  await check('a task');
  await page.keyboard.press('/');
  await unfold(page);
  await check('looking for a provision');
  await page.getByRole('button', { name: 'Ghi tên' }).click();
  await check('asked for a name');
});
