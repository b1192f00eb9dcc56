import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Publisher } from '../src/core/formats/sources.ts';
import { readBasePath } from './base-path.ts';
import { root } from './command.ts';

const settings = z.object({ name: z.string(), url: z.url() });

/** Name and address of the site: SITE_URL and BASE_PATH, else what content/site.yaml says. */
export async function readPublisher(): Promise<Publisher> {
  const { name, url } = settings.parse(parse(await readFile(`${root}content/site.yaml`, 'utf8')));
  const base = await readBasePath();
  return { name, address: new URL(base, process.env['SITE_URL'] ?? url).href };
}
