import { makePage, type Site } from './site.ts';

/** A site of pages by path, and of other files by name. */
export function site(pages: Record<string, string>, files: string[] = [], base = '/'): Site {
  const names = Object.keys(pages).map((path) => `${path}index.html`);
  const made = Object.entries(pages).map(([path, html]) => makePage(path, html));
  return { dir: '', base, pages: made, files: new Set([...names, ...files]) };
}
