import { glob, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { attribute, elementsOf, parsePage, type Element, type Node } from './html.ts';

/** A page of the built site. */
export interface Page {
  /** Where it is, below the base path: `/2024-69-kl-tw/da-nang/`. */
  path: string;
  html: string;
  tree: Node;
  elements: Element[];
  ids: Set<string>;
}

/** A built site: its pages parsed, its other files by name. */
export interface Site {
  dir: string;
  /** Path that it will stand under, with a slash at both ends. */
  base: string;
  pages: Page[];
  /** Every file, as a path from the root of the site: `/data/index.json`. */
  files: Set<string>;
}

/** What a check found: a figure for its line, and what is wrong, one line each. */
export interface Finding {
  figure: string;
  problems: string[];
}

/** Makes a page of its address and source. */
export function makePage(path: string, html: string): Page {
  const tree = parsePage(html);
  const elements = elementsOf(tree);
  const ids = new Set(elements.map((element) => attribute(element, 'id')).filter((id) => id !== null));
  return { path, html, tree, elements, ids };
}

/** Reads a built site. */
export async function readSite(folder: string, base: string): Promise<Site> {
  const dir = resolve(folder);
  const found = await Array.fromAsync(glob('**/*', { cwd: dir, withFileTypes: true }));
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const names = files.map((file) => `/${file.slice(join(dir, '/').length)}`).sort();
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map(async (name) => makePage(name.replace(/index\.html$/, ''), await readFile(join(dir, name), 'utf8')));
  return { dir, base, pages: await Promise.all(pages), files: new Set(names) };
}

/** The text of a file of the site. */
export function readSiteFile(site: Site, name: string): Promise<string> {
  return readFile(join(site.dir, name), 'utf8');
}
