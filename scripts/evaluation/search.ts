/**
 * Asks a built site questions in a real browser, through its search page, and compares what comes first with what
 * should (search-questions.yaml).
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { parse } from 'yaml';
import { z } from 'zod';
import { findChromium } from '../chromium.mjs';
import { serve } from '../serve.ts';
import { StageError } from '../stage.ts';

/** Shares that a change must not fall below; `kind` is for each kind of question. */
export const searchFloors = { first: 0.985, third: 0.99, kind: 0.9 } as const;

const questionFile = new URL('search-questions.yaml', import.meta.url);
const questionSchema = z.object({
  documents: z.record(z.string(), z.string()),
  questions: z.record(z.string(), z.array(z.array(z.string()).min(1))),
});

export interface Question {
  kind: string;
  text: string;
  /** Addresses of which one should come first; none where nothing should be found. */
  expected: string[];
}

export interface Asked extends Question {
  /** Addresses in the order in which they are shown. */
  found: string[];
  first: boolean;
  third: boolean;
}

/** The questions of a file, with addresses written out. */
export async function readQuestions(file: string | URL = questionFile): Promise<Question[]> {
  const { documents, questions } = questionSchema.parse(parse(await readFile(file, 'utf8')));
  const addressOf = (short: string): string => {
    const [document = '', anchor] = short.split('#');
    const path = documents[document];
    if (path === undefined)
      throw new StageError(`search-questions.yaml: no document is called “${document}”`);
    return anchor === undefined ? path : `${path}#${anchor}`;
  };
  return Object.entries(questions).flatMap(([kind, list]) =>
    list.map(([text = '', ...expected]) => ({
      kind,
      text,
      expected: expected.filter((short) => short !== '').map(addressOf),
    })),
  );
}

/** Asks all questions of the site in `dir`. @throws StageError where no site is */
export async function askSite(dir: string, questions: readonly Question[]): Promise<Asked[]> {
  if (!existsSync(join(dir, 'tim-kiem')))
    throw new StageError(`${dir} has no search page: make the site with npm run build`);
  const { address, server } = await serve({ dir, host: '127.0.0.1', port: 4600, base: '/', anyPort: true });
  const browser = await chromium.launch({
    executablePath: (await findChromium()) ?? '',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${address}tim-kiem/`);
    const asked: Asked[] = [];
    for (const question of questions) asked.push(judgeFound(question, await askPage(page, question.text)));
    return asked;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Right where nothing should be found and nothing is, or where an expected place is among the first. */
export function judgeFound(question: Question, found: string[]): Asked {
  const { expected } = question;
  const among = (count: number): boolean =>
    expected.length === 0
      ? found.length === 0
      : found.slice(0, count).some((path) => expected.includes(path));
  return { ...question, found, first: among(1), third: among(3) };
}

/** Goes to the address of a search as the back button would, and reads the results as they are shown. */
function askPage(page: Page, text: string): Promise<string[]> {
  return page.evaluate(async (query) => {
    const status = document.getElementById('search-status');
    const results = document.getElementById('search-results');
    if (!status || !results) throw new Error('The search page has no #search-status or #search-results.');
    status.textContent = '';
    const answered = new Promise<void>((resolve) => {
      const watcher = new MutationObserver(() => {
        const said = status.textContent.trim();
        if (said === '' || said === 'Đang tìm…') return;
        watcher.disconnect();
        resolve();
      });
      watcher.observe(status, { childList: true, characterData: true, subtree: true });
    });
    history.pushState(null, '', `?q=${encodeURIComponent(query)}`);
    dispatchEvent(new PopStateEvent('popstate'));
    await answered;
    if (results.closest('[hidden]')) return [];
    const named = [...results.querySelectorAll<HTMLAnchorElement>('.named h3 a')];
    const hits = [...results.querySelectorAll('ol > li')].map((item) => item.querySelector('a'));
    return [...named, ...hits].flatMap((link) => (link ? [link.pathname + link.hash] : []));
  }, text);
}

/** Shares right at 1 and at 3, over all and for each kind. */
export function shareRight(
  asked: readonly Asked[],
): { kind: string; count: number; first: number; third: number }[] {
  const share = (kind: string, own: readonly Asked[]): ReturnType<typeof shareRight>[number] => ({
    kind,
    count: own.length,
    first: own.filter(({ first }) => first).length / own.length,
    third: own.filter(({ third }) => third).length / own.length,
  });
  const kinds = [...Map.groupBy(asked, ({ kind }) => kind)].map(([kind, own]) => share(kind, own));
  return [...kinds, share('all', asked)];
}

/** Which floors the shares fall below, in words; none where all is well. */
export function listFallen(shares: ReturnType<typeof shareRight>): string[] {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return shares.flatMap(({ kind, first, third }) => {
    const [floor, floor3] =
      kind === 'all' ? [searchFloors.first, searchFloors.third] : [searchFloors.kind, 0];
    return [
      ...(first < floor ? [`${kind}: ${percent(first)} right at 1, expected ${percent(floor)}`] : []),
      ...(third < floor3 ? [`${kind}: ${percent(third)} right at 3, expected ${percent(floor3)}`] : []),
    ];
  });
}
