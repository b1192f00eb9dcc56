/**
 * Scripts for pages of other sites: each is one classic script at a stable address below `/nhung/`, since old
 * systems know no modules, and its hash, so that a page can say which script it trusts.
 */
import { createHash } from 'node:crypto';
import { build } from 'esbuild';

/** Files by name, with where each begins. */
const sources = {
  'doan.js': 'src/client/widget/component.ts',
  'vien-dan.js': 'src/client/linker/linker.ts',
} as const;

/** A script as it is published. */
export type WidgetName = keyof typeof sources;

/** All of them. */
export const widgetNames = Object.keys(sources) as WidgetName[];

const made = new Map<WidgetName, Promise<string>>();

/** The script's own text: letters of ASCII alone, for pages in any encoding. The same source gives the same bytes. */
export function makeWidget(name: WidgetName): Promise<string> {
  let code = made.get(name);
  // A production build makes it once; the dev server must see an edit.
  if (!code || import.meta.env.DEV) {
    code = bundle(sources[name]);
    made.set(name, code);
  }
  return code;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    minify: true,
    legalComments: 'none',
    // Options for this folder's own types would change what comes out.
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  return (outputFiles[0]?.text ?? '').replace(/[^\n -~]/g, escapeLetter);
}

/** The bundler leaves letters in patterns and raw strings, where our code writes patterns only: there both are the same. */
const escapeLetter = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Subresource integrity of each script, for the attribute `integrity`: `sha384-…`. */
export async function listIntegrity(): Promise<Record<WidgetName, string>> {
  const entries = widgetNames.map(async (name) => {
    const hash = createHash('sha384')
      .update(await makeWidget(name))
      .digest('base64');
    return [name, `sha384-${hash}`];
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<WidgetName, string>;
}
