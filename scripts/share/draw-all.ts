/**
 * Draws every picture for sharing into a folder. A card that was drawn before by the same code is taken from the
 * cache: a changed plan costs two pictures, whatever the size of the site.
 *
 * `node scripts/share/draw-all.ts CONTENT OUT CACHE` draws those of a content folder alone.
 */
import { createHash } from 'node:crypto';
import { copyFile, glob, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { ShareCard } from '../../src/core/formats/share-cards.ts';
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

/** What a picture depends on besides its card: the code that draws it, the library, the fonts. */
async function hashDrawing(): Promise<string> {
  const root = join(import.meta.dirname, '../..');
  const code = await Array.fromAsync(glob('*.ts', { cwd: import.meta.dirname }));
  const files = [
    ...code.sort().map((file) => join(import.meta.dirname, file)),
    join(root, 'src/core/comparison/shapes.ts'),
    ...['@napi-rs/canvas', '@fontsource/source-serif-4', '@fontsource-variable/source-sans-3'].map((name) =>
      join(root, 'node_modules', name, 'package.json'),
    ),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex');
}

/** @returns how many pictures there are, and how many had to be drawn */
export async function drawAll({ content, out, cache }: DrawOptions): Promise<{ all: number; drawn: number }> {
  const cards = await readCards(join(content, 'data'));
  const site = parse(await readFile(join(import.meta.dirname, '../../content/site.yaml'), 'utf8')) as {
    name: string;
  };
  const drawing = await hashDrawing();
  await loadFonts();
  await mkdir(cache, { recursive: true });
  let drawn = 0;
  const place = async (card: ShareCard): Promise<void> => {
    const { path, alt: _alt, ...shown } = card;
    const key = createHash('sha256')
      .update(`${drawing} ${site.name} ${JSON.stringify(shown)}`)
      .digest('hex');
    const kept = join(cache, `${key.slice(0, 32)}.png`);
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    try {
      await copyFile(kept, file);
    } catch {
      drawn += 1;
      await writeFile(`${kept}.next`, await drawCard(card, site.name));
      await rename(`${kept}.next`, kept);
      await copyFile(kept, file);
    }
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
