import { attribute, type Element } from './html.ts';
import { readSiteFile, type Finding, type Page, type Site } from './site.ts';

const addressAttributes = ['href', 'src', 'action', 'data', 'poster'];
const host = 'http://site.invalid';

/** Every link, form, picture and script of every page leads to a file that is there, and to an id in it. */
export async function checkLinks(site: Site): Promise<Finding> {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const links = site.pages.flatMap((page) => addressesOf(page).map((address) => ({ page, address })));
  const broken = links.flatMap(({ page, address }) => {
    const reason = findFault(site, pages, page, address);
    return reason === null ? [] : [`${page.path}: ${address}: ${reason}`];
  });
  const mapped = await listSitemap(site);
  const lost = mapped
    .filter((path) => !pages.has(path))
    .map((path) => `sitemap: ${path}: there is no such page`);
  return { figure: `${links.length} links, ${mapped.length} in the sitemap`, problems: [...broken, ...lost] };
}

function addressesOf(page: Page): string[] {
  return page.elements
    .filter((element) => !isCanonical(element))
    .flatMap((element) =>
      addressAttributes.map((name) => attribute(element, name)).filter((address) => address !== null),
    );
}

function isCanonical(element: Element): boolean {
  return attribute(element, 'rel') === 'canonical';
}

function findFault(site: Site, pages: Map<string, Page>, page: Page, address: string): string | null {
  const url = new URL(address, `${host}${site.base.slice(0, -1)}${page.path}`);
  if (url.origin !== host) return null;
  if (!url.pathname.startsWith(site.base)) return `outside the base path ${site.base}`;
  const path = decodeURIComponent(url.pathname.slice(site.base.length - 1));
  const target = pages.get(path);
  if (!target) return site.files.has(path) ? null : 'there is no such page or file';
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || target.ids.has(id) ? null : 'there is no such id on that page';
}

async function listSitemap(site: Site): Promise<string[]> {
  const maps = [...site.files].filter((name) => /^\/sitemap-\d+\.xml$/.test(name));
  const sources = await Promise.all(maps.map((name) => readSiteFile(site, name)));
  return sources.flatMap((xml) =>
    [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) =>
      decodeURIComponent(new URL(loc).pathname.slice(site.base.length - 1)),
    ),
  );
}
