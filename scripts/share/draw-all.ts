/**
 * Draws every picture for sharing into a folder. A card that was drawn before by the same code is taken from the
 * cache: a changed plan costs two pictures, whatever the size of the site.
 *
 * `node scripts/share/draw-all.ts CONTENT OUT CACHE` draws those of a content folder alone.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { ShareCard } from '../../src/core/formats/share-cards.ts';
import { openCache, type Maker } from '../cache.ts';
import { readCards } from './cards.ts';
import { drawCard } from './draw.ts';
import { loadFonts } from './fonts.ts';

/** Encoding runs beside the drawing of the next ones. */
const atOnce = 4;

export interface DrawOptions {
  /** What `npm run content` wrote. */
  content: string;
  /** The site that gets the pictures. */
  out: string;
  cache: string;
}

/** What draws a picture: the code, the library, the fonts. */
const drawing: Maker = {
  code: ['scripts/share/*.ts', 'src/core/comparison/shapes.ts'],
  libraries: ['@napi-rs/canvas', '@fontsource/source-serif-4', '@fontsource-variable/source-sans-3'],
};

/** @returns how many pictures there are, and how many had to be drawn */
export async function drawAll({ content, out, cache }: DrawOptions): Promise<{ all: number; drawn: number }> {
  const cards = await readCards(join(content, 'data'));
  const site = parse(await readFile(join(import.meta.dirname, '../../content/site.yaml'), 'utf8')) as {
    name: string;
  };
  const keep = await openCache(cache, drawing);
  await loadFonts();
  let drawn = 0;
  const place = async (card: ShareCard): Promise<void> => {
    const { path, alt: _alt, ...shown } = card;
    const picture = await keep(`${site.name} ${JSON.stringify(shown)}`, () => {
      drawn += 1;
      return drawCard(card, site.name);
    });
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, picture);
  };
  const queue = cards.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const card of queue) await place(card);
    }),
  );
  return { all: cards.length, drawn };
}

if (import.meta.main) {
  const [content = 'content/generated', out = 'dist', cache = '.cache/pictures'] = process.argv.slice(2);
  const started = performance.now();
  const { all, drawn } = await drawAll({ content, out, cache });
  console.log(`${all} pictures, ${drawn} drawn, ${Math.round(performance.now() - started)} ms`);
}
