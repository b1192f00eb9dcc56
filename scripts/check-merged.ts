/**
 * Two sites searched as one: builds a second site of other plans, indexes a copy of the first with the second and
 * with one that does not answer in its `search.merge`, and asks it in a browser. `node scripts/check-merged.ts`.
 */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { makeCorpus } from './bench/corpus.ts';
import { findChromium } from './chromium.mjs';
import { root, runScript } from './command.ts';
import { tagPolicy } from '../src/core/hosting/policy.ts';
import { indexSite } from './index-search.ts';
import { searchHostsOf } from './search-settings.ts';
import { serve } from './serve.ts';
import { conclude, judgeAll, single, type Verdict } from './verdict.ts';

const folder = join(root, '.cache', 'merged');
const query = 'hệ sinh thái khởi nghiệp';
const friend = 'Trang bạn';
const absent = 'Trang vắng mặt';
/** Nothing listens here. */
const nowhere = 'http://127.0.0.1:9/';

/** Whether results come from both sites with their names, and the absent one is named as such. */
export async function checkMerged(): Promise<Verdict> {
  await rm(folder, { recursive: true, force: true });
  const { code, output } = await buildFriend();
  if (code !== 0) return single(false, 'the second site does not build', output);
  const other = await serve({ dir: join(folder, 'friend'), ...local });
  try {
    const here = join(folder, 'here');
    await cp(join(root, 'dist'), here, { recursive: true });
    const merge = [
      { name: friend, address: other.address },
      { name: absent, address: nowhere },
    ];
    const settings = { name: 'Đối Chiếu', search: { merge } };
    await indexSite(here, settings);
    await allow(here, searchHostsOf(settings));
    return judgePage(await readResults(here, searchHostsOf(settings)), other.address);
  } finally {
    other.server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes into the search page what a build with these settings writes. */
async function allow(dir: string, searchHosts: string[]): Promise<void> {
  const file = join(dir, 'tim-kiem', 'index.html');
  const page = await readFile(file, 'utf8');
  await writeFile(file, page.replace(tagPolicy('page'), tagPolicy('page', searchHosts)));
}

const local = { host: '127.0.0.1', port: 4700, base: '/', anyPort: true };

async function buildFriend(): Promise<{ code: number; output: string }> {
  await makeCorpus('content/sources', join(folder, 'sources'), 2);
  const places = { '--sources': 'sources', '--content': 'content', '--out': 'friend' };
  const options = Object.entries(places).flatMap(([option, name]) => [option, join(folder, name)]);
  return runScript('scripts/build.ts', options);
}

async function readResults(dir: string, searchHosts: string[]): Promise<{ links: string[]; text: string }> {
  const { address, server } = await serve({ dir, ...local, searchHosts });
  const browser = await chromium.launch({
    executablePath: (await findChromium()) ?? '',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${address}tim-kiem/?q=${encodeURIComponent(query)}`);
    const results = page.locator('#search-results');
    await results.getByRole('link').first().waitFor();
    const links = await results
      .getByRole('link')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    return { links, text: await page.getByRole('main').innerText() };
  } finally {
    await browser.close();
    server.close();
  }
}

function judgePage({ links, text }: { links: string[]; text: string }, address: string): Verdict {
  const isFriend = (link: string): boolean => link.startsWith(address);
  const wrong = [
    links.some(isFriend) ? '' : 'no result of the other site',
    links.some((link) => !isFriend(link)) ? '' : 'no result of this site',
    text.includes(friend) ? '' : 'results do not name their site',
    text.includes(absent) ? '' : 'a site that does not answer is not named',
  ].filter((fault) => fault !== '');
  return single(wrong.length === 0, 'two sites searched as one', wrong.join('\n'));
}

if (import.meta.main) conclude(await judgeAll([{ name: 'merged', judge: checkMerged }]));
