/** `npm run check`: types, lint rules (the directions of import among them) and formatting. */
import { runTool } from './command.ts';
import { conclude, judgeAll, single, type Check, type Verdict } from './verdict.ts';

/** The last line in which a tool counts what it looked at, such as astro check's `- 0 errors`. */
function countLine(output: string, pattern: RegExp): string {
  return output.match(pattern)?.[0].trim() ?? '';
}

/**
 * All types, those of scripts and in comments of plain JavaScript included. Those of content come from the schemas:
 * what an older version generated must not get in the way.
 */
async function types(): Promise<Verdict> {
  const env = { CONTENT_DIR: '.cache/no-content' };
  const { code, output } = await runTool('astro', ['check', '--minimumFailingSeverity', 'warning'], { env });
  return single(code === 0, countLine(output, /Result \(\d+ files\)/), output);
}

async function lint(): Promise<Verdict> {
  const { code, output } = await runTool('eslint', ['.', '--max-warnings', '0']);
  return single(code === 0, 'eslint', output);
}

async function format(): Promise<Verdict> {
  const { code, output } = await runTool('prettier', ['--check', '--log-level', 'warn', '.']);
  return single(code === 0, 'prettier', `${output}mend it with: npm run format`);
}

/** The checks that need nothing made before, side by side. */
export const sourceChecks: Check[] = [
  { name: 'types', judge: types },
  { name: 'format', judge: format },
];

/** The rules of lint need what the check of types leaves behind. */
export const lintCheck: Check = { name: 'lint', judge: lint };

if (import.meta.main) conclude(await judgeAll([sourceChecks, lintCheck]));
