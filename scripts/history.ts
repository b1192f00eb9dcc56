/** Earlier wordings of texts: `content/history/<document>.json`, written by `npm run content -- --keep-history`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LinkedGroup } from '../src/core/formats/files.ts';
import { toJson } from '../src/core/formats/json.ts';
import { earlierTexts, extendHistory, history, type History } from '../src/core/publication/history.ts';

/** Where wordings are kept, and whether those of this run are kept as well. */
export interface HistoryOptions {
  folder: string;
  keep: boolean;
}

/** The texts of each document by id; a task's text is the one that pages show. */
function textsOf({ group, plans }: LinkedGroup): [path: string, texts: Map<string, string>][] {
  const { document } = group.directive;
  const toMap = (nodes: readonly { id: string; text: string }[]): Map<string, string> =>
    new Map(nodes.map(({ id, text }) => [id, text]));
  return [
    [document.id, toMap(document.provisions)],
    ...plans.map((plan): [string, Map<string, string>] => [
      `${document.id}/${plan.document.id}`,
      toMap([...plan.document.provisions, ...plan.tasks]),
    ]),
  ];
}

async function readHistory(file: string): Promise<History> {
  const source = await readFile(file, 'utf8').catch(() => '{}');
  return history.parse(JSON.parse(source));
}

/**
 * `data/<directive>/history.json` of each directive: wordings that are no longer in force, by
 * `document#id`. Keeps the wordings of today when asked.
 */
export async function makeHistory(
  groups: readonly LinkedGroup[],
  { folder, keep }: HistoryOptions,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const group of groups) {
    const earlier: History = {};
    for (const [path, texts] of textsOf(group)) {
      const file = join(folder, `${path}.json`);
      const kept = await readHistory(file);
      for (const [id, old] of Object.entries(earlierTexts(kept, texts))) earlier[`${path}#${id}`] = old;
      if (!keep) continue;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, toJson(extendHistory(kept, texts)));
    }
    files.set(`data/${group.group.directive.document.id}/history.json`, toJson(earlier));
  }
  return files;
}
