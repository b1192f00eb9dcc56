/** What a search costs its reader: what the first query of a visit loads, and how long later ones take. */
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright';
import { findChromium } from '../chromium.mjs';
import { serve } from '../serve.ts';

export interface SearchCost {
  /** Bytes over the wire for the first query, at most and in the middle of the queries. */
  heaviest: number;
  middling: number;
  /** Milliseconds from asking to results: for a first query, for one of new words later, for one asked again. */
  first: number;
  later: number;
  again: number;
}

/** A common phrase, common words without accents, a rare thing, a number, an agency. */
const queries = [
  'khởi nghiệp sáng tạo',
  'phat trien khoa hoc va cong nghe',
  'sầu riêng',
  '69-KL/TW',
  'ban tuyên giáo',
];

/** Hosts send these compressed; Pagefind's files and the table are compressed as they are. */
const compressed = /\.(?:js|json|html|css|svg)$/;

/** Measures the site in `dir` in a real browser. */
export async function measureSearch(dir: string): Promise<SearchCost> {
  const { address, server } = await serve({ dir, host: '127.0.0.1', port: 4650, base: '/', anyPort: true });
  const browser = await chromium.launch({
    executablePath: (await findChromium()) ?? '',
    args: ['--no-sandbox'],
  });
  try {
    const firsts = [];
    for (const query of queries) firsts.push(await measureFirst(browser, address, query));
    const weights = firsts.map(({ bytes }) => bytes).sort((a, b) => a - b);
    const later = await measureLater(browser, address);
    return {
      heaviest: weights.at(-1) ?? 0,
      middling: weights[weights.length >> 1] ?? 0,
      first: middle(firsts.map(({ milliseconds }) => milliseconds)),
      ...later,
    };
  } finally {
    await browser.close();
    server.close();
  }
}

const middle = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function measureFirst(
  browser: Browser,
  address: string,
  query: string,
): Promise<{ bytes: number; milliseconds: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${address}tim-kiem/`, { waitUntil: 'networkidle' });
  const sizes: Promise<number>[] = [];
  context.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    sizes.push(response.body().then((body) => (compressed.test(path) ? gzipSync(body) : body).length));
  });
  const milliseconds = await ask(page, query);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return { bytes, milliseconds };
}

async function measureLater(browser: Browser, address: string): Promise<{ later: number; again: number }> {
  const page = await browser.newPage();
  await page.goto(`${address}tim-kiem/`, { waitUntil: 'networkidle' });
  await ask(page, 'nông nghiệp');
  const later: number[] = [];
  const again: number[] = [];
  for (const query of queries) {
    later.push(await ask(page, query));
    await ask(page, 'nông nghiệp');
    again.push(await ask(page, query));
  }
  return { later: middle(later), again: middle(again) };
}

/** Goes to the address of a search as the back button would; milliseconds until the results are drawn. */
function ask(page: Page, text: string): Promise<number> {
  return page.evaluate(async (query) => {
    const status = document.getElementById('search-status');
    if (!status) throw new Error('The search page has no #search-status.');
    status.textContent = '';
    const started = performance.now();
    history.pushState(null, '', `?q=${encodeURIComponent(query)}`);
    dispatchEvent(new PopStateEvent('popstate'));
    while (['', 'Đang tìm…'].includes(status.textContent.trim())) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return performance.now() - started;
  }, text);
}

if (import.meta.main) console.log(await measureSearch(process.argv[2] ?? 'dist'));
