/**
 * `node scripts/bench/damaged.ts`: a site of damaged documents. Each kind of damage of the
 * tests is done to some of the documents that the tests know; with the documents themselves they are built by the
 * real build, and every page is compared with its tree, word for word and in its order.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { chanceOf, files, mutations, roleOf, seedsOf } from '../../src/core/document/mutations.fixture.ts';
import { seeds } from '../../src/core/document/seeds.fixture.ts';
import { slug } from '../../src/core/text/slug.ts';
import { judgeDist } from '../check-dist/run.ts';
import { commandLine, conduct } from '../command-line.ts';
import { runScript, runTool, type Outcome } from '../command.ts';
import { stage, StageError } from '../stage.ts';
import { conclude, judgeAll } from '../verdict.ts';

/** A document to build. */
interface Copy {
  id: string;
  role: 'directive' | 'plan';
  text: string;
}

/** The name of a document: its file's, or that of the folder where the file is only called `source`. */
function nameOf(file: string): string {
  const name = basename(file).replace(/\.\w+$/u, '');
  return slug(name === 'source' ? basename(dirname(file)) : name);
}

/** Every document as it is, and `each` documents, in turn, for each kind of damage. */
async function makeCopies(each: number): Promise<Copy[]> {
  const texts = new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)),
  );
  const originals = files.map((file): Copy => ({
    id: nameOf(file),
    role: roleOf(file),
    text: texts.get(file) ?? '',
  }));
  const damaged = Object.entries(mutations).flatMap(([name, mutate], kind) =>
    Array.from({ length: Math.min(each, files.length) }, (_, turn): Copy => {
      const file = files[(kind * each + turn) % files.length] ?? '';
      const seed = seedsOf(name, file).at(-1) ?? 0;
      const text = mutate(texts.get(file) ?? '', chanceOf(seed));
      return { id: `${nameOf(file)}-${kind + 1}`, role: roleOf(file), text };
    }),
  );
  return [...originals, ...damaged];
}

/** Writes the documents as sources: plans under the first directive, whatever they carry out. */
async function writeSources(copies: readonly Copy[], sources: string): Promise<string> {
  const above = nameOf(seeds[0].file);
  for (const { id, role, text } of copies) {
    const folder = role === 'directive' ? join(sources, id) : join(sources, above, 'plans', id);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'source.md'), text);
  }
  return `${copies.length} documents, ${Object.keys(mutations).length} kinds of damage`;
}

async function orStop(work: Promise<Outcome>): Promise<string> {
  const { code, output } = await work;
  if (code !== 0) throw new StageError(output);
  return output;
}

async function buildDamaged(folder: string, each: number): Promise<void> {
  const [sources, content, dist] = ['sources', 'content', 'dist'].map((name) => join(folder, name));
  if (!sources || !content || !dist) return;
  await stage('sources', async () => writeSources(await makeCopies(each), sources));
  await stage('content', async () => {
    const output = await orStop(runScript('scripts/content.ts', ['--sources', sources, '--out', content]));
    return output.trim().split('\n').at(-1) ?? '';
  });
  await stage('site', async () => {
    const env = { CONTENT_DIR: content, OUT_DIR: dist, BASE_PATH: '/' };
    await orStop(runTool('astro', ['build', '--force'], { env }));
    await cp(join(content, 'data'), join(dist, 'data'), { recursive: true });
    return 'built';
  });
  conclude(await judgeAll(judgeDist(dist, '/', ['text', 'ids'])));
}

const { each, keep } = commandLine(
  'damaged',
  'node scripts/bench/damaged.ts',
  'Builds a site of damaged documents and compares every page with its tree.',
)
  .option('--each <n>', 'documents for each kind of damage', Number, 7)
  .option('--keep <dir>', 'where to build; kept then')
  .parse()
  .opts();
const folder = keep ?? (await mkdtemp(join(tmpdir(), 'damaged-')));
await conduct('damaged', () => buildDamaged(folder, each));
if (keep === undefined) await rm(folder, { recursive: true, force: true });
