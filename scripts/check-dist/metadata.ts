import { attribute, textOf, type Element } from './html.ts';
import type { Finding, Page, Site } from './site.ts';

/** Every page has a title of its own, a description, and says its address, unless it asks not to be indexed. */
export function checkMetadata(site: Site): Finding {
  const titles = Map.groupBy(site.pages, titleOf);
  const shared = [...titles]
    .filter(([, pages]) => pages.length > 1)
    .map(([title, pages]) => `"${title}" is the title of ${pages.map(({ path }) => path).join(' and ')}`);
  const missing = site.pages.flatMap((page) => faultsOf(page, site).map((fault) => `${page.path}: ${fault}`));
  return { figure: `${titles.size} titles, all different`, problems: [...shared, ...missing] };
}

function titleOf(page: Page): string {
  return (
    page.elements
      .filter(({ tagName }) => tagName === 'title')
      .map(textOf)[0]
      ?.trim() ?? ''
  );
}

function faultsOf(page: Page, site: Site): string[] {
  return [
    titleOf(page) === '' ? 'no title' : null,
    metaOf(page, 'description') === '' ? 'no description' : null,
    attribute(find(page, 'html') ?? (page.elements[0] as Element), 'lang') === 'vi'
      ? null
      : 'lang is not "vi"',
    metaOf(page, 'robots').includes('noindex') ? null : canonicalFault(page, site),
  ].filter((fault) => fault !== null);
}

function find(page: Page, tagName: string): Element | undefined {
  return page.elements.find((element) => element.tagName === tagName);
}

function metaOf(page: Page, name: string): string {
  const meta = page.elements.find((element) => attribute(element, 'name') === name);
  return meta ? (attribute(meta, 'content') ?? '').trim() : '';
}

function canonicalFault(page: Page, site: Site): string | null {
  const links = page.elements.filter((element) => attribute(element, 'rel') === 'canonical');
  const [link] = links;
  if (!link || links.length > 1) return `${links.length} canonical links, expected one`;
  const { pathname } = new URL(attribute(link, 'href') ?? '', 'http://site.invalid');
  const expected = `${site.base.slice(0, -1)}${page.path}`;
  return pathname === expected ? null : `canonical ${pathname}, expected ${expected}`;
}
