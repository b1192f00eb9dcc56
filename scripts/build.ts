/**
 * `npm run build`: content → site → data → exports → pictures for sharing → search index → dist. The site is made in a
 * folder beside dist and takes its place only when everything went well: an error anywhere leaves the last good dist
 * as it was.
 * BASE_PATH and SITE_URL in the environment say where it will stand.
 */
import { cp, glob, mkdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { commandLine, conduct } from './command-line.ts';
import { root, runScript, runTool } from './command.ts';
import { sayExports, writeExports } from './exports/run.ts';
import { readHosting, sayEmbeds, writeHeaders } from './hosting.ts';
import { indexSite } from './index-search.ts';
import { writeMoved } from './moved.ts';
import { checkPublication, readMoves } from './publication.ts';
import { readPublisher } from './publisher.ts';
import { drawAll } from './share/draw-all.ts';
import { stage, StageError } from './stage.ts';
import { replaceFolder } from './write-folder.ts';

/** What to build, and from what. */
export interface BuildOptions {
  sources?: string | undefined;
  content: string;
  /** Publish the content that is there instead of reading the sources again. */
  reuseContent: boolean;
  out: string;
}

/**
 * Builds the site.
 *
 * @throws StageError or MessageError; `out` is then as it was
 */
export async function build(options: BuildOptions): Promise<void> {
  const next = nextFolder(options.out);
  await rm(next, { recursive: true, force: true });
  try {
    if (!options.reuseContent) await stage('content', () => writeContent(options));
    if (isOurs(options)) await stage('ids', () => checkPublication(options.content));
    await stage('site', () => buildSite(options.content, next));
    await stage('data', () => copyData(options.content, next));
    await stage('exports', () => makeExports(options.content, next));
    await stage('pictures', () => drawPictures(options.content, next));
    if (isOurs(options)) await stage('moved', async () => writeMoved(next, await readMoves()));
    await stage('index', () => indexSite(next));
    await stage('embeds', () => sayEmbeds(next));
    await stage('headers', async () => writeHeaders(next, await readHosting()));
    await mkdir(dirname(options.out), { recursive: true });
    await replaceFolder(next, options.out);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/** Whether the site's own content is published, whose addresses are on record; not a corpus to try things on. */
const isOurs = ({ sources, content }: BuildOptions): boolean =>
  sources === undefined && content === resolve(root, 'content/generated');

/** Where the next version of a folder is made: on the same disk, so that a rename puts it in place. */
function nextFolder(folder: string): string {
  return join(dirname(folder), '.cache', `${basename(folder)}-next`);
}

async function writeContent({ sources, content }: BuildOptions): Promise<string> {
  const from = sources === undefined ? [] : ['--sources', sources];
  const { code, output } = await runScript('scripts/content.ts', [...from, '--out', content]);
  process.stdout.write(output);
  if (code !== 0) throw new StageError('the content could not be made: what stands in the way is said above');
  return `${await countDocuments(content)} documents`;
}

async function countDocuments(content: string): Promise<number> {
  const index: unknown = JSON.parse(await readFile(join(content, 'data', 'index.json'), 'utf8'));
  return (index as { documents: unknown[] }).documents.length;
}

async function buildSite(content: string, next: string): Promise<string> {
  const env = { OUT_DIR: next, CONTENT_DIR: content };
  const { code, output } = await runTool('astro', ['build', '--force'], { env });
  const lines = withoutKnownNoise(output);
  if (code !== 0) {
    const failure = lines.findIndex((line) => line.includes('Error'));
    console.error(lines.slice(Math.max(0, failure)).join('\n'));
    throw new StageError('the site does not build');
  }
  for (const line of lines.filter((text) => /\[(?:WARN|ERROR)\]/.test(text))) console.log(line);
  return `${await countFiles(next, '**/*.html')} pages`;
}

/**
 * Warnings that mean nothing: MDX pages get `"use astro:head-inject"` from Astro itself, which then warns of
 * it once a file (https://github.com/withastro/astro/issues/18087); and `--force` says what it was asked for.
 */
const knownNoise = /MODULE_LEVEL_DIRECTIVE|data store cleared \(force\)/;

/** What Astro said, without the warnings that mean nothing; one is a line and the quotation below it. */
export function withoutKnownNoise(output: string): string[] {
  const kept: string[] = [];
  let isNoise = false;
  for (const line of output.split('\n')) {
    if (/^\s*(?:\d\d:\d\d:\d\d|\[)/.test(line)) isNoise = knownNoise.test(line);
    if (!isNoise) kept.push(line);
  }
  return kept;
}

async function copyData(content: string, next: string): Promise<string> {
  await cp(join(content, 'data'), join(next, 'data'), { recursive: true });
  return `${await countFiles(join(next, 'data'), '**/*')} files`;
}

async function drawPictures(content: string, next: string): Promise<string> {
  const cache = join(root, '.cache', 'pictures');
  const { all, drawn } = await drawAll({ content, out: next, cache });
  return `${all} pictures for sharing, ${drawn} drawn anew`;
}

async function makeExports(content: string, next: string): Promise<string> {
  const cache = join(root, '.cache', 'exports');
  return sayExports(
    await writeExports(join(content, 'data'), join(next, 'data'), await readPublisher(), cache),
  );
}

async function countFiles(folder: string, pattern: string): Promise<number> {
  const entries = await Array.fromAsync(glob(pattern, { cwd: folder, withFileTypes: true }));
  return entries.filter((entry) => entry.isFile()).length;
}

const contentFolder = process.env['CONTENT_DIR'] ?? 'content/generated';

/** Builds with these options, in paths from the project's folder; says what is wrong, and whether it went well. */
export function buildOrExplain({
  content = contentFolder,
  out = 'dist',
  ...rest
}: Partial<BuildOptions>): Promise<boolean> {
  const options = { reuseContent: false, ...rest, content: resolve(root, content), out: resolve(root, out) };
  return conduct('build', () => build(options), 'the last good site stays as it was');
}

if (import.meta.main)
  await buildOrExplain(
    commandLine('build', 'npm run build --', 'Makes the whole site, or leaves the last good one as it is.')
      .option('--sources <dir>', 'one folder a directive (default: "content/sources")')
      .option('--content <dir>', 'where data and pages go', contentFolder)
      .option('--reuse-content', 'publish the content that is there instead of reading the sources')
      .option('--out <dir>', 'gets the site', 'dist')
      .parse()
      .opts(),
  );
