import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from './command.ts';
import { StageError } from './stage.ts';

const settings = z.object({
  name: z.string(),
  search: z
    .strictObject({ merge: z.array(z.strictObject({ name: z.string(), address: z.url() })).default([]) })
    .default({ merge: [] }),
});
export type SearchSettings = z.infer<typeof settings>;

/** Name of the site, and the other sites that `search.merge` of content/site.yaml lists. */
export async function readSearchSettings(file = join(root, 'content', 'site.yaml')): Promise<SearchSettings> {
  const { data, error } = settings.safeParse(parse(await readFile(file, 'utf8')));
  if (data) return data;
  const [issue] = error.issues;
  const place = issue?.path.join('.') ?? '';
  throw new StageError(
    `content/site.yaml: ${place}: ${issue?.message ?? ''}; search.merge lists other sites as ` +
      '“- name: …” with “address: https://…/” (the address of their first page)',
  );
}

/** The hosts that a search asks besides the site's own, as a Content-Security-Policy names them. */
export const searchHostsOf = ({ search }: SearchSettings): string[] => [
  ...new Set(search.merge.map(({ address }) => new URL(address).origin)),
];
