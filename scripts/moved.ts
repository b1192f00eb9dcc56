/** Pages at old addresses, written into a built site. */
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  addAlias,
  listAliases,
  listMovedPages,
  renderMoved,
  type MovedPage,
} from '../src/core/publication/moved.ts';
import type { Move } from '../src/core/publication/published.ts';
import { readBasePath } from './base-path.ts';
import { root } from './command.ts';

/** The address of the site: SITE_URL, else `url` of content/site.yaml. */
async function readSiteUrl(): Promise<string> {
  const settings: unknown = parse(await readFile(`${root}content/site.yaml`, 'utf8'));
  return process.env['SITE_URL'] ?? z.object({ url: z.string() }).parse(settings).url;
}

/** The link by which the page that took the place of another names its oEmbed answer; nothing where it has none. */
async function readDiscovery(dir: string, { to }: MovedPage): Promise<string> {
  if (to === null) return '';
  const html = await readFile(join(dir, to, 'index.html'), 'utf8');
  return /<link[^>]+application\/json\+oembed[^>]+>/.exec(html)?.[0] ?? '';
}

/** Writes a page for each address that has moved and old names of ids into the pages, and says how many. */
export async function writeMoved(dir: string, moves: readonly Move[]): Promise<string> {
  if (moves.length === 0) return 'no address has moved';
  const names = (await Array.fromAsync(glob('**/index.html', { cwd: dir }))).sort();
  const paths = names.map((name) => `/${name.slice(0, -'index.html'.length)}`);
  const [base, site] = [await readBasePath(), await readSiteUrl()];
  const moved = listMovedPages(moves, paths);
  for (const page of moved) {
    const file = join(dir, page.path, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, renderMoved(page, { base, site, discovery: await readDiscovery(dir, page) }));
  }
  const aliases = Map.groupBy(listAliases(moves, paths), ({ path }) => path);
  for (const [path, own] of aliases) {
    const file = join(dir, path, 'index.html');
    await writeFile(file, own.reduce(addAlias, await readFile(file, 'utf8')));
  }
  return `${moves.length} addresses, ${moved.length} pages that lead on`;
}
