import { z } from 'zod';
import { attribute, elementsOf, parsePage } from './html.ts';
import { readSiteFile, type Finding, type Page, type Site } from './site.ts';

/** What oEmbed 1.0 asks of an answer of type `rich` (section 2.3.4), and what editors look for besides. */
const answer = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string().min(1),
  provider_name: z.string().min(1),
  provider_url: z.url(),
  cache_age: z.int().positive(),
  thumbnail_url: z.url(),
  thumbnail_width: z.int().positive(),
  thumbnail_height: z.int().positive(),
  html: z.string().min(1),
  width: z.int().positive(),
  height: z.int().positive(),
});

/** Pages name their oEmbed answers; each is there, whole, and shows a page of this site that is there. */
export async function checkEmbeds(site: Site): Promise<Finding> {
  const named = Map.groupBy(
    site.pages.flatMap((page) => {
      const link = page.elements.find((element) => attribute(element, 'type') === 'application/json+oembed');
      return link ? [{ page, file: fileOf(attribute(link, 'href') ?? '', site) }] : [];
    }),
    ({ file }) => file,
  );
  const written = [...site.files].filter((name) => name.endsWith('/oembed.json'));
  const read = await Promise.all(
    [...named].map(([file, pages]) => readAnswer(site, file, pages[0]?.page.path ?? '')),
  );
  const unnamed = written.filter((name) => !named.has(name)).map((name) => `${name}: no page names it`);
  const bytes = read.reduce((sum, found) => sum + found.bytes, 0);
  return {
    figure:
      written.length === 0
        ? 'no answers: the site has no address'
        : `${written.length} oEmbed answers, ${(bytes / 1000).toFixed(1)} kB in all`,
    problems: [...read.flatMap(({ problems }) => problems), ...unnamed, ...unansweredOf(site.pages)],
  };
}

/** Where one page has an answer, every page to embed has one, but for those that need a query. */
const needsQuery = /\/so-sanh\/$/;

function unansweredOf(pages: readonly Page[]): string[] {
  const isNamed = ({ elements }: Page): boolean =>
    elements.some((element) => attribute(element, 'type') === 'application/json+oembed');
  if (!pages.some(isNamed)) return [];
  return pages
    .filter((page) => /^\/nhung\/./.test(page.path) && !needsQuery.test(page.path))
    .filter((page) => !isNamed(page) && !isMoved(page))
    .map(({ path }) => `${path}: names no oEmbed answer`);
}

const isMoved = ({ elements }: Page): boolean =>
  elements.some((element) => attribute(element, 'http-equiv') === 'refresh');

/** A whole address of this site → path below its root. */
const fileOf = (address: string, { base }: Site): string =>
  decodeURIComponent(new URL(address, 'http://site.invalid').pathname.slice(base.length - 1));

async function readAnswer(
  site: Site,
  file: string,
  from: string,
): Promise<{ bytes: number; problems: string[] }> {
  if (!site.files.has(file)) return { bytes: 0, problems: [`${from}: ${file}: there is no such file`] };
  const source = await readSiteFile(site, file);
  const { success, data, error } = answer.safeParse(JSON.parse(source));
  if (!success) return { bytes: source.length, problems: [`${file}: ${z.prettifyError(error)}`] };
  const elements = elementsOf(parsePage(data.html));
  const addresses = elements.flatMap(
    (element) => attribute(element, element.tagName === 'iframe' ? 'src' : 'href') ?? [],
  );
  const paths = new Set(site.pages.map(({ path }) => path));
  return {
    bytes: Buffer.byteLength(source),
    problems: [
      ...addresses.filter((address) => !paths.has(fileOf(address, site))).map((lost) => `${file}: ${lost}`),
      ...(site.files.has(fileOf(data.thumbnail_url, site)) ? [] : [`${file}: ${data.thumbnail_url}`]),
    ],
  };
}
