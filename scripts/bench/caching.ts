/** What a small change costs on a large corpus: only the plan that changed is linked anew. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashText } from '../../src/core/text/hash.ts';
import { buildContent } from '../content.ts';
import { StageError } from '../stage.ts';
import { directive } from './corpus.ts';

/** One run of the content script after a change. */
export interface ChangeCost {
  change: string;
  /** Plans whose links were worked out, not taken from the last run. */
  linked: number;
  /** Files of the data and the pages that came out different. */
  files: number;
  seconds: number;
}

/** Makes each change in turn in the corpus of `folder` (see `makeCorpus`), and runs the content script behind it. */
export async function measureCaching(folder: string): Promise<ChangeCost[]> {
  const above = join(folder, 'sources', directive);
  const [plan = ''] = (await readdir(join(above, 'plans'))).sort();
  const changes: [change: string, make: () => Promise<void>][] = [
    ['first run', () => Promise.resolve()],
    ['nothing', () => Promise.resolve()],
    ['a task of one plan', () => changeText(join(above, 'plans', plan, 'source.md'), /^- .+\.$/mu)],
    ['decisions.yaml of one plan', () => decide(folder, plan)],
    ['a provision of the directive', () => changeText(join(above, 'source.md'), /^\p{L}.{400,}\.$/mu)],
  ];
  const costs: ChangeCost[] = [];
  for (const [change, make] of changes) {
    await make();
    costs.push({ change, ...(await runContent(folder)) });
  }
  return costs;
}

async function runContent(folder: string): Promise<Omit<ChangeCost, 'change'>> {
  const cache = join(folder, 'links');
  const before = await countFiles(cache);
  const started = performance.now();
  const { changed } = await buildContent({
    sources: join(folder, 'sources'),
    registry: 'content/registry',
    cache,
    history: { folder: join(folder, 'history'), keep: false },
    out: join(folder, 'content'),
  });
  const seconds = (performance.now() - started) / 1000;
  return { linked: (await countFiles(cache)) - before, files: changed, seconds };
}

const countFiles = async (folder: string): Promise<number> =>
  (await readdir(folder).catch((): string[] => [])).length;

/** Adds words to the first line that the pattern finds. */
async function changeText(path: string, line: RegExp): Promise<void> {
  const text = await readFile(path, 'utf8');
  const changed = text.replace(line, (whole) => whole.replace(/\.$/u, ', báo cáo kết quả hằng năm.'));
  if (changed === text) throw new StageError(`no line to change was found in ${path}`);
  await writeFile(path, changed);
}

/** A person says of the first task of a plan that it takes nothing up. */
async function decide(folder: string, plan: string): Promise<void> {
  const path = join(folder, 'content/data', directive, `${plan}.json`);
  const { tasks } = JSON.parse(await readFile(path, 'utf8')) as { tasks: { kind: string; text: string }[] };
  const task = hashText(tasks.find(({ kind }) => kind === 'task')?.text ?? '');
  const decision = `- { verdict: none, task: ${task}, who: Người đọc, when: 2024-01-01 }\n`;
  await writeFile(join(folder, 'sources', directive, 'plans', plan, 'decisions.yaml'), decision);
}
