/** The files of the page: its own code without types, the site's look, its fonts. Nothing else is served. */
import { readdir, readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer } from './answer.ts';

interface Asset {
  file: string;
  type: string;
}

const here = import.meta.dirname;
const siteStyles = join(here, '../../src/styles');
const types = { css: 'text/css; charset=utf-8', code: 'text/javascript; charset=utf-8', font: 'font/woff2' };

/** How the site's stylesheet names a file of a package. */
const packageUrl = /url\('(@fontsource[^']+)'\)/gu;

/** Address → file. Asked for anything else, there is nothing. */
async function list(): Promise<Map<string, Asset>> {
  const isCode = (name: string): boolean => /^[a-z-]+\.ts$/u.test(name);
  const code = (await readdir(join(here, 'client'))).filter(isCode);
  const looks = (await readdir(join(here, 'style'))).filter((name) => name.endsWith('.css'));
  const fontFace = await readFile(join(siteStyles, 'fonts.css'), 'utf8');
  const fonts = [...fontFace.matchAll(packageUrl)].map(([, name = '']) => name);
  const entries: [string, Asset][] = [
    ...['tokens.css', 'dark.css', 'fonts.css', 'base.css', 'frame.css'].map((name): [string, Asset] => [
      `/style/site/${name}`,
      { file: join(siteStyles, name), type: types.css },
    ]),
    ...looks.map((name): [string, Asset] => [
      `/style/${name}`,
      { file: join(here, 'style', name), type: types.css },
    ]),
    ...code.map((name): [string, Asset] => [
      `/client/${name}`,
      { file: join(here, 'client', name), type: types.code },
    ]),
    ...fonts.map((name): [string, Asset] => [
      `/font/${basename(name)}`,
      { file: fileURLToPath(import.meta.resolve(name)), type: types.font },
    ]),
    ['/icon.svg', { file: join(here, '../../public/icon.svg'), type: 'image/svg+xml' }],
  ];
  return new Map(entries);
}

/** Gives a function that answers for the files of the page; null for any other address. */
export async function assetServer(): Promise<(path: string) => Promise<Answer | null>> {
  const known = await list();
  return async (path) => {
    const asset = known.get(path);
    return asset ? { status: 200, type: asset.type, body: await contentOf(asset) } : null;
  };
}

async function contentOf({ file, type }: Asset): Promise<string | Uint8Array> {
  const bytes = await readFile(file);
  if (type === types.code) return stripTypeScriptTypes(new TextDecoder().decode(bytes));
  if (type !== types.css) return bytes;
  return new TextDecoder()
    .decode(bytes)
    .replace(packageUrl, (_, name: string) => `url('/font/${basename(name)}')`);
}
