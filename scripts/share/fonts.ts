/** The site's two typefaces, for drawing: the very files that its pages load. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';

const files = {
  'Serif Vietnamese': '@fontsource/source-serif-4/files/source-serif-4-vietnamese-400-normal.woff2',
  'Serif Latin': '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
  'Sans Vietnamese': '@fontsource-variable/source-sans-3/files/source-sans-3-vietnamese-wght-normal.woff2',
  'Sans Latin': '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
};

/**
 * The Vietnamese file comes first: asked for `ố`, the latin file would put it together from a letter and marks
 * that do not fit each other.
 */
export const serif = '"Serif Vietnamese", "Serif Latin"';
export const sans = '"Sans Vietnamese", "Sans Latin"';

/** Makes the typefaces known to the canvas; throws where a file is missing or not a font. */
export async function loadFonts(): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  for (const [name, file] of Object.entries(files)) {
    if (GlobalFonts.has(name)) continue;
    if (!GlobalFonts.register(await readFile(resolve(file)), name)) throw new Error(`${file} is not a font`);
  }
}
