import { cp, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runScript, runTool, type CommandOptions, type Outcome } from '../command.ts';
import { StageError } from '../stage.ts';
import { measureEngine, type EngineCost } from './engine.ts';
import { watchMemory } from './memory.ts';
import { measureSearch, type SearchCost } from './search.ts';

/** What one stage of the build took. */
export interface StageCost {
  seconds: number;
  /** Peak memory of all its processes, in bytes. */
  peak: number | null;
}

/** What a corpus of some size took, stage by stage. */
export interface Cost {
  plans: number;
  engine: EngineCost;
  content: StageCost;
  site: StageCost;
  exports: StageCost;
  pictures: StageCost;
  index: StageCost;
  pages: number;
  distBytes: number;
  pagefindBytes: number;
  search: SearchCost;
}

type Command = (options: CommandOptions) => Promise<Outcome>;

/** Builds everything from the sources in `folder`, and measures each stage. */
export async function measure(folder: string, plans: number): Promise<Cost> {
  const sources = join(folder, 'sources');
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  const engine = await measureEngine(sources);
  const env = { CONTENT_DIR: content, OUT_DIR: dist, BASE_PATH: '/' };
  const made = await measureStage((options) =>
    runScript('scripts/content.ts', ['--no-cache', '--sources', sources, '--out', content], options),
  );
  const site = await measureStage((options) => runTool('astro', ['build', '--force'], { ...options, env }));
  await cp(join(content, 'data'), join(dist, 'data'), { recursive: true });
  const exports = await measureStage((options) =>
    runScript(
      'scripts/exports/run.ts',
      [join(content, 'data'), join(dist, 'data'), join(folder, 'exports')],
      options,
    ),
  );
  const pictures = await measureStage((options) =>
    runScript('scripts/share/draw-all.ts', [content, dist, join(folder, 'pictures')], options),
  );
  const index = await measureStage((options) => runScript('scripts/index-search.ts', [dist], options));
  const files = await listFiles(dist);
  const sizeOf = (chosen: FileSize[]): number => chosen.reduce((sum, { size }) => sum + size, 0);
  return {
    plans,
    engine,
    content: made,
    site,
    exports,
    pictures,
    index,
    pages: files.filter(({ path }) => path.endsWith('.html')).length,
    distBytes: sizeOf(files),
    pagefindBytes: sizeOf(files.filter(({ path }) => path.startsWith(join(dist, 'pagefind')))),
    search: await measureSearch(dist),
  };
}

async function measureStage(command: Command): Promise<StageCost> {
  const watches: ReturnType<typeof watchMemory>[] = [];
  const started = performance.now();
  const { code, output } = await command({ onStart: (pid) => watches.push(watchMemory(pid)) });
  const seconds = (performance.now() - started) / 1000;
  const [peak = null] = watches.map(({ stop }) => stop());
  if (code !== 0) throw new StageError(`the build failed:\n${output}`);
  return { seconds, peak };
}

interface FileSize {
  path: string;
  size: number;
}

async function listFiles(folder: string): Promise<FileSize[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.map(async (path) => ({ path, size: (await stat(path)).size })));
}
