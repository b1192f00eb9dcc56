import { attribute } from './html.ts';
import type { Finding, Page, Site } from './site.ts';

/** No page uses an id twice: an anchor leads to one place. */
export function checkIds(site: Site): Finding {
  const problems = site.pages.flatMap((page) =>
    repeated(page).map((id) => `${page.path}: #${id} is there twice`),
  );
  const count = site.pages.reduce((sum, { ids }) => sum + ids.size, 0);
  return { figure: `${count} ids`, problems };
}

function repeated(page: Page): string[] {
  const ids = page.elements.map((element) => attribute(element, 'id')).filter((id) => id !== null);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}
