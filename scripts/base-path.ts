import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from './command.ts';

const settings = z.object({ base: z.string().default('/') });

/** The path that the site stands under: BASE_PATH, else `base` of content/site.yaml. */
export async function readBasePath(): Promise<string> {
  const chosen = process.env['BASE_PATH'];
  if (chosen !== undefined) return withSlashes(chosen);
  return withSlashes(settings.parse(parse(await readFile(`${root}content/site.yaml`, 'utf8'))).base);
}

/** A base path with a slash at both ends, as addresses are compared with it. */
export function withSlashes(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
