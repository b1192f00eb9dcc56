/**
 * `npm run bench`: what a site of 4, 100 and 1000 plans costs to build. The plans are varied copies of the real
 * ones, the same in every run. `npm run bench -- --plans 10,500` for other sizes.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidArgumentError } from '@commander-js/extra-typings';
import { measureCaching } from './caching.ts';
import { makeCorpus } from './corpus.ts';
import { commandLine, conduct } from '../command-line.ts';
import { runScript } from '../command.ts';
import { measure, type Cost, type StageCost } from './measure.ts';

const columns: [title: string, value: (cost: Cost) => string][] = [
  ['plans', ({ plans }) => `${plans}`],
  ['read, ms a plan', ({ engine }) => engine.reading.toFixed(1)],
  ['align, ms for 40 tasks', ({ engine }) => engine.aligning.toFixed(1)],
  ['compare, ms for 40 tasks', ({ engine }) => engine.comparing.toFixed(1)],
  ['content', ({ content }) => stageCost(content)],
  ['site', ({ site }) => stageCost(site)],
  ['exports', ({ exports }) => stageCost(exports)],
  ['pictures', ({ pictures }) => stageCost(pictures)],
  ['index', ({ index }) => stageCost(index)],
  ['pages', ({ pages }) => `${pages}`],
  ['pages a second', ({ pages, site }) => (pages / site.seconds).toFixed(1)],
  ['dist', ({ distBytes }) => megabytes(distBytes)],
  ['pagefind', ({ pagefindBytes }) => megabytes(pagefindBytes)],
  [
    'first query, kB: middle, most',
    ({ search }) => `${kilobytes(search.middling)}, ${kilobytes(search.heaviest)}`,
  ],
  [
    'search, ms: first, later, again',
    ({ search: { first, later, again } }) => [first, later, again].map((time) => time.toFixed(0)).join(', '),
  ],
];

function stageCost({ seconds, peak }: StageCost): string {
  return `${seconds.toFixed(1)} s, ${peak === null ? '?' : megabytes(peak)}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);

/** A Markdown table, so that it can be kept where results are written down. */
function tableRow(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Makes a corpus, measures something on it, and clears it away. */
async function onCorpus<Result>(
  plans: number,
  measureIt: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), `bench-${plans}-`));
  try {
    await makeCorpus('content/sources', join(folder, 'sources'), plans);
    return await measureIt(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is worked out again after a change. */
async function printChanges(plans: number): Promise<void> {
  console.log(`What \`npm run content\` does again on ${plans} plans\n`);
  console.log(tableRow(['changed', 'plans linked', 'files', 'seconds']));
  console.log(tableRow(['---', '---:', '---:', '---:']));
  for (const { change, linked, files, seconds } of await onCorpus(plans, measureCaching))
    console.log(tableRow([change, `${linked}`, `${files}`, seconds.toFixed(1)]));
  console.log('');
}

/** Measures corpora of these sizes, one row each. */
async function printTable(sizes: number[]): Promise<void> {
  console.log(
    `Node ${process.versions.node}, ${cpus().length} cores; processor time of the engine, time and peak memory of each stage\n`,
  );
  console.log(tableRow(columns.map(([title]) => title)));
  console.log(tableRow(columns.map(() => '---:')));
  for (const size of sizes) {
    const cost = await onCorpus(size, (folder) => measure(folder, size));
    console.log(tableRow(columns.map(([, value]) => value(cost))));
  }
  console.log('');
  await printChanges(Math.min(100, Math.max(...sizes)));
  for (const count of ['500', '5000']) {
    const { output } = await runScript('scripts/bench/reading.ts', [count]);
    process.stdout.write(output);
  }
}

/** Reads the value of `--plans`. */
function readSizes(text: string): number[] {
  const sizes = text.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
  throw new InvalidArgumentError('Expected whole numbers with commas, such as 4,100.');
}

const { plans } = commandLine('bench', 'npm run bench --', 'Measures seconds and memory.')
  .option('--plans <numbers>', 'sizes of the corpora', readSizes, [4, 100, 1000])
  .parse()
  .opts();
await conduct('bench', () => printTable(plans));
