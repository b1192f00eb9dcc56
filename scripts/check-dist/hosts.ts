import { attribute, textOf, type Element } from './html.ts';
import { readSiteFile, type Finding, type Page, type Site } from './site.ts';

/** Attributes that make a browser fetch something, by element; `link` depends on its `rel`. */
const fetching: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  audio: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
  use: ['href'],
  image: ['href'],
  form: ['action'],
};
const fetchedLinks =
  /\b(?:stylesheet|preload|modulepreload|prefetch|icon|manifest|preconnect|dns-prefetch)\b/;
const otherHost = /^\s*(?:https?:)?\/\//;
const inStyles = /(?:url\(\s*['"]?|@import\s+['"])((?:https?:)?\/\/[^'")\s]+)/g;
const inScripts =
  /(?:\bimport\s*\(?|\bfrom|\bfetch\(|\bimportScripts\(|\bnew (?:Worker|EventSource|WebSocket)\()\s*['"`]((?:https?:|wss?:)?\/\/[^'"`]+)/g;

/** No page, stylesheet or script makes the browser ask another host for anything. */
export async function checkHosts(site: Site): Promise<Finding> {
  const inPages = site.pages.flatMap((page) => foreignInPage(page).map((url) => `${page.path}: ${url}`));
  const names = [...site.files].filter((name) => /\.(?:css|js|mjs)$/.test(name));
  const inFiles = await Promise.all(
    names.map(async (name) => {
      const pattern = name.endsWith('.css') ? inStyles : inScripts;
      return foreignIn(await readSiteFile(site, name), pattern).map((url) => `${name}: ${url}`);
    }),
  );
  return {
    figure: `${site.pages.length} pages, ${names.length} styles and scripts`,
    problems: [...inPages, ...inFiles.flat()],
  };
}

function foreignIn(source: string, pattern: RegExp): string[] {
  return [...source.matchAll(pattern)].map(([, url = '']) => url);
}

/** Addresses at other hosts that a browser fetches to show the page. */
export function foreignInPage(page: Page): string[] {
  return page.elements.flatMap((element) => [
    ...fetchedBy(element).filter((url) => otherHost.test(url)),
    ...foreignIn(attribute(element, 'style') ?? '', inStyles),
    ...(element.tagName === 'style' ? foreignIn(textOf(element), inStyles) : []),
    ...(element.tagName === 'script' ? foreignIn(textOf(element), inScripts) : []),
  ]);
}

function fetchedBy(element: Element): string[] {
  if (element.tagName === 'link') {
    return fetchedLinks.test(attribute(element, 'rel') ?? '') ? [attribute(element, 'href') ?? ''] : [];
  }
  return (fetching[element.tagName] ?? []).flatMap((name) => {
    const value = attribute(element, name) ?? '';
    return name === 'srcset' ? value.split(',') : [value];
  });
}
