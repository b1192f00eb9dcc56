/**
 * The door to Pagefind: finds the pages that may hold the query and cuts them into provisions. All đ are
 * folded on the way in and unfolded on the way out (src/core/text/stroke.ts); nothing else may call it.
 */
import { foldStroke, unfoldStroke } from '../../core/text/stroke.ts';
import type { Query } from '../../core/search/query.ts';

/** What Pagefind gives for one page; only what is used here. */
interface PageData {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { id: string; title?: string; location: number }[];
}
interface PageResult {
  id: string;
  data: () => Promise<PageData>;
}
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: PageResult[] }>;
}

export const parts = ['heading', 'provision', 'task', 'other'] as const;
export type Part = (typeof parts)[number];

/** A provision of a document as it stands in the index. */
export interface IndexedProvision {
  /** Address below the base path, with the anchor. */
  path: string;
  /** Name of its document: `Đà Nẵng`. */
  document: string;
  /** `II.4, ý 1`; may be empty. */
  label: string;
  part: Part;
  /** What it takes up or what takes it up, in words; may be empty. */
  note: string;
  text: string;
}

let engine: Promise<Pagefind> | undefined;

/** Loads the search engine on first use; a failed load is tried again next time. */
function load(base: string): Promise<Pagefind> {
  engine ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: '/' });
    await pagefind.init();
    return pagefind;
  })().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

/** Pages that may hold the query: those with the phrase first, then those with its words. */
export async function findPages(base: string, query: Query): Promise<PageResult[]> {
  const pagefind = await load(base);
  const words = foldStroke(query.text.replaceAll('"', ' '));
  const phrase = await pagefind.search(`"${words}"`);
  const loose = await pagefind.search(words);
  return [...new Map([...phrase.results, ...loose.results].map((page) => [page.id, page])).values()];
}

/** The provisions of one page, with their own text only. */
export async function readProvisions(page: PageResult): Promise<IndexedProvision[]> {
  const { url, content, meta, anchors } = await page.data();
  const words = content.split(/\s+/);
  const document = unfoldStroke(meta['title'] ?? '');
  return anchors.flatMap(({ id, title, location }, index) => {
    const [label = '', part = '', note = ''] = unfoldStroke(title ?? '')
      .split('|')
      .map((text) => text.trim());
    if (!isPart(part)) return [];
    const text = unfoldStroke(words.slice(location, anchors[index + 1]?.location).join(' '));
    return [{ path: `${url}#${id}`, document, label, part, note, text }];
  });
}

const isPart = (part: string): part is Part => (parts as readonly string[]).includes(part);
