/**
 * `npm test`: everything, in the order in which a failure is cheapest to find. A failing stage does not stop
 * the next, except that there is nothing to look at when the site was not built. What keeps one core busy runs
 * beside something that keeps the other busy.
 */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { judgeDist } from './check-dist/run.ts';
import { checkMerged } from './check-merged.ts';
import { lintCheck, sourceChecks } from './check.ts';
import { root, runScript, runTool, type Outcome } from './command.ts';
import { judgeLinks } from './evaluation/judge.ts';
import { askSite, listFallen, readQuestions, shareRight } from './evaluation/search.ts';
import { readBrowserReport, readUnitReport, type TestReport } from './test-report.ts';
import { conclude, judge, judgeAll, single, type Check, type Judged, type Verdict } from './verdict.ts';

const basePath = '/doi-chieu/';
const underPath = '.cache/dist-doi-chieu';
/** Where the browser tests will look at it (playwright.config.ts): oEmbed answers name whole addresses. */
const underSite = `http://127.0.0.1:${Number(process.env['E2E_PORT'] ?? 4391) + 1}`;
const slowestShown = 5;

/** The same modules are loaded by dozens of commands: those that follow take them compiled. */
process.env['NODE_COMPILE_CACHE'] ??= join(root, '.cache', 'compiled');

const started = performance.now();
const slowTests: TestReport['tests'] = [];

/** Runs a test runner that writes its report to the file it is given; the counts are those of the report. */
async function runTests(
  name: string,
  start: (file: string) => Promise<Outcome>,
  read: (json: string) => TestReport,
): Promise<Verdict> {
  const file = join(root, '.cache', `${name}.json`);
  await rm(file, { force: true }); // lest the report of the last run is read again
  const { code, output } = await start(file);
  if (!existsSync(file)) return single(false, 'did not run', output);
  const { passed, failed, skipped, tests } = read(await readFile(file, 'utf8'));
  slowTests.push(...tests);
  // An error outside of any test shows in the exit code only.
  const faults = failed === 0 && (code !== 0 || passed === 0) ? 1 : failed;
  const figure = `${passed + failed} tests${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return { passed, failed: faults, figure, detail: faults === 0 ? '' : output.trim() };
}

function unit(): Promise<Verdict> {
  const reporters = ['--reporter=dot', '--reporter=json'];
  const start = (file: string): Promise<Outcome> =>
    runTool('vitest', ['run', ...reporters, `--outputFile.json=${file}`]);
  return runTests('unit', start, readUnitReport);
}

function browser(): Promise<Verdict> {
  const start = (file: string): Promise<Outcome> =>
    runTool('playwright', ['test', '--reporter=dot,json'], { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } });
  return runTests('browser', start, readBrowserReport);
}

async function content(): Promise<Verdict> {
  const { code, output } = await runScript('scripts/content.ts', []);
  return single(code === 0, output.trim().split('\n').at(-1) ?? '', output);
}

async function build(out: string, base: string, site: Record<string, string> = {}): Promise<Verdict> {
  const env = { BASE_PATH: base, ...site };
  const { code, output } = await runScript('scripts/build.ts', ['--reuse-content', '--out', out], { env });
  return single(code === 0, `${out}, for ${base}`, output);
}

/** Real questions, asked of the built site; the shares of right answers must not fall. */
async function search(): Promise<Verdict> {
  const shares = shareRight(await askSite('dist', await readQuestions()));
  const fallen = listFallen(shares);
  const right = ((shares.at(-1)?.first ?? 0) * 100).toFixed(1);
  return single(
    fallen.length === 0,
    `${shares.at(-1)?.count ?? 0} questions, ${right} % right`,
    fallen.join('\n'),
  );
}

const beforeBuild: (Check | Check[])[] = [
  { name: 'content', judge: content },
  sourceChecks,
  [lintCheck, { name: 'unit', judge: unit }],
  { name: 'links', judge: judgeLinks },
];
const afterBuild: (Check | Check[])[] = [
  [
    { name: 'build', judge: () => build(underPath, basePath, { SITE_URL: underSite }) },
    ...judgeDist('dist', '/'),
  ],
  ...judgeDist(underPath, basePath, ['links', 'titles', 'embeds']),
  [
    { name: 'search', judge: search },
    { name: 'merged', judge: checkMerged },
  ],
  { name: 'browser', judge: browser },
];

function printSlowest(stages: Judged[]): void {
  const parts = [
    ...stages.map(({ name, seconds }) => ({ name: `stage ${name}`, seconds })),
    ...slowTests,
  ].sort((a, b) => b.seconds - a.seconds);
  const total = (performance.now() - started) / 1000;
  console.log(`\n${total.toFixed(0)} s in all; the slowest parts:`);
  for (const { name, seconds } of parts.slice(0, slowestShown)) {
    console.log(`  ${seconds.toFixed(1).padStart(6)} s  ${name}`);
  }
}

const stages = await judgeAll(beforeBuild);
const built = await judge({ name: 'build', judge: () => build('dist', '/') });
stages.push(built);
if (built.failed === 0) stages.push(...(await judgeAll(afterBuild)));
else console.log('the site was not built: its checks and the browser tests did not run');
printSlowest(stages);
console.log();
conclude(stages);
