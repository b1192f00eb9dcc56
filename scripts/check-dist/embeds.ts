import { z } from 'zod';
import { publicAddress } from '../../src/core/hosting/address.ts';
import { attribute, elementsOf, parsePage } from './html.ts';
import { readSiteFile, type Finding, type Page, type Site } from './site.ts';

/** What oEmbed 1.0 asks of every answer (section 2.3.4), and what editors look for besides. */
const common = {
  version: z.literal('1.0'),
  title: z.string().min(1),
  provider_name: z.string().min(1),
  provider_url: z.url(),
  cache_age: z.int().positive(),
  thumbnail_url: z.url(),
  thumbnail_width: z.int().positive(),
  thumbnail_height: z.int().positive(),
};
const size = { html: z.string().min(1), width: z.int().positive(), height: z.int().positive() };
const answer = z.discriminatedUnion('type', [
  z.strictObject({ ...common, type: z.literal('link') }),
  z.strictObject({ ...common, type: z.literal('rich'), ...size }),
]);

/** A page and the answer that it names. */
interface Named {
  page: Page;
  file: string;
  title: string | null;
}

/** Every page that says its address names its oEmbed answer; each is there, whole, and shows pages that are there. */
export async function checkEmbeds(site: Site): Promise<Finding> {
  const named = site.pages.flatMap((page) => listNamed(page, site));
  const byFile = Map.groupBy(named, ({ file }) => file);
  const written = [...site.files].filter((name) => name.endsWith('/oembed.json'));
  const read = await Promise.all([...byFile].map(([file, pages]) => readAnswer(site, file, pages)));
  const unnamed = written.filter((name) => !byFile.has(name)).map((name) => `${name}: no page names it`);
  const bytes = read.reduce((sum, found) => sum + found.bytes, 0);
  return {
    figure:
      written.length === 0
        ? 'no answers: the site has no address'
        : `${written.length} oEmbed answers, ${(bytes / 1000).toFixed(1)} kB in all`,
    problems: [...read.flatMap(({ problems }) => problems), ...unnamed, ...unansweredOf(site, named)],
  };
}

function listNamed(page: Page, site: Site): Named[] {
  const link = page.elements.find((element) => attribute(element, 'type') === 'application/json+oembed');
  return link
    ? [{ page, file: fileOf(attribute(link, 'href') ?? '', site), title: attribute(link, 'title') }]
    : [];
}

/** Pages without an answer, where their addresses are real. What was withdrawn, or is missing, says no address. */
function unansweredOf({ pages, base }: Site, named: readonly Named[]): string[] {
  const answered = new Set(named.map(({ page }) => page));
  return pages
    .filter((page) => !answered.has(page) && publicAddress(canonicalOf(page), base) !== null)
    .map(({ path }) => `${path}: names no oEmbed answer`);
}

function canonicalOf({ elements }: Page): string | undefined {
  const link = elements.find((element) => attribute(element, 'rel') === 'canonical');
  return link && (attribute(link, 'href') ?? undefined);
}

/** A whole address of this site → path below its root. */
const fileOf = (address: string, { base }: Site): string =>
  decodeURIComponent(new URL(address, 'http://site.invalid').pathname.slice(base.length - 1));

async function readAnswer(
  site: Site,
  file: string,
  named: readonly Named[],
): Promise<{ bytes: number; problems: string[] }> {
  const from = named.map(({ page }) => page.path).join(', ');
  if (!site.files.has(file)) return { bytes: 0, problems: [`${from}: ${file}: there is no such file`] };
  const source = await readSiteFile(site, file);
  const { success, data, error } = answer.safeParse(JSON.parse(source));
  if (!success) return { bytes: source.length, problems: [`${file}: ${z.prettifyError(error)}`] };
  const addresses = data.type === 'rich' ? addressesIn(data.html) : [];
  const paths = new Set(site.pages.map(({ path }) => path));
  return {
    bytes: Buffer.byteLength(source),
    problems: [
      ...addresses.filter((address) => !paths.has(fileOf(address, site))).map((lost) => `${file}: ${lost}`),
      ...(site.files.has(fileOf(data.thumbnail_url, site)) ? [] : [`${file}: ${data.thumbnail_url}`]),
      ...named
        .filter(({ title }) => title !== data.title)
        .map(({ page }) => `${file}: "${data.title}" is not the title that ${page.path} says`),
    ],
  };
}

const addressesIn = (html: string): string[] =>
  elementsOf(parsePage(html)).flatMap(
    (element) => attribute(element, element.tagName === 'iframe' ? 'src' : 'href') ?? [],
  );
