/** `npm run check`: types, lint rules (the directions of import among them) and formatting. */
import { root, runTool } from './command.ts';
import { conclude, judgeAll, single, type Check, type Verdict } from './verdict.ts';

/** The last line in which a tool counts what it looked at, such as astro check's `- 0 errors`. */
function countLine(output: string, pattern: RegExp): string {
  return output.match(pattern)?.[0].trim() ?? '';
}

/** Types come from the schemas: content that an older version generated must not get in the way. */
async function siteTypes(): Promise<Verdict> {
  const env = { CONTENT_DIR: '.cache/no-content' };
  const { code, output } = await runTool('astro', ['check', '--minimumFailingSeverity', 'warning'], { env });
  return single(code === 0, `site: ${countLine(output, /Result \(\d+ files\)/)}`, output);
}

async function scriptTypes(): Promise<Verdict> {
  const { code, output } = await runTool('tsc', ['--project', 'scripts/tsconfig.json', '--listFiles']);
  const isFile = (line: string): boolean => line.startsWith(root) || line.includes('/node_modules/');
  const lines = output.split('\n');
  const own = lines.filter((line) => isFile(line) && !line.includes('/node_modules/'));
  const errors = lines.filter((line) => !isFile(line));
  return single(code === 0, `scripts, engine, tests: ${own.length} files`, errors.join('\n'));
}

async function lint(): Promise<Verdict> {
  const { code, output } = await runTool('eslint', ['.', '--max-warnings', '0']);
  return single(code === 0, 'eslint', output);
}

async function format(): Promise<Verdict> {
  const { code, output } = await runTool('prettier', ['--check', '--log-level', 'warn', '.']);
  return single(code === 0, 'prettier', `${output}mend it with: npm run format`);
}

/** The checks that need no build, two at a time. The rules of lint need what the types of the site leave behind. */
export const checks: Check[][] = [
  [
    { name: 'types', judge: siteTypes },
    { name: 'format', judge: format },
  ],
  [
    { name: 'types', judge: scriptTypes },
    { name: 'lint', judge: lint },
  ],
];

if (import.meta.main) conclude(await judgeAll(checks));
