/** Each house rule, shown to fail: a rule without a failing example is a wish. */
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { root } from './command.ts';

/** The project's own rules, without those that need to know the types of a file that is not there. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

async function rulesBroken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const direction = 'import-x/no-restricted-paths';
const library = 'no-restricted-imports';

test.each([
  // the engine
  ['src/core/document/sample.ts', `import '../../site.ts';`, direction],
  ['src/core/document/sample.ts', `import '../../collections.ts';`, direction],
  ['src/core/document/sample.ts', `import '../../agencies.ts';`, direction],
  ['src/core/document/sample.ts', `import '../../components/words.ts';`, direction],
  ['src/core/sample.ts', `import '../../scripts/build.ts';`, direction],
  ['src/core/sample.test.ts', `import '../../scripts/build.ts';`, direction],
  ['src/core/sample.ts', `import 'node:fs';`, library],
  ['src/core/sample.ts', `import 'fs';`, library],
  ['src/core/sample.ts', `import 'astro:content';`, library],
  ['src/core/sample.ts', `import 'astro/zod';`, library],
  ['src/core/sample.ts', `import 'pagefind';`, library],
  ['src/core/sample.ts', `export const now = Date.now();`, 'no-restricted-syntax'],
  ['src/core/sample.ts', `export const now = new Date();`, 'no-restricted-syntax'],
  ['src/core/sample.ts', `export const dice = Math.random();`, 'no-restricted-syntax'],
  ['src/core/sample.ts', `export const base = process.env['BASE'];`, 'no-restricted-globals'],
  // the site
  ['src/components/sample.ts', `import '../../scripts/build.ts';`, direction],
  ['src/components/Sample.astro', `---\nimport '../../scripts/build.ts';\n---\n<p></p>\n`, direction],
  ['src/pages/sample.ts', `import '../../scripts/build.ts';`, direction],
  ['src/client/sample.ts', `import '../../scripts/build.ts';`, direction],
  ['src/collections.ts', `import '../scripts/build.ts';`, direction],
  // scripts
  ['scripts/sample.ts', `import '../src/site.ts';`, direction],
  ['scripts/readers/sample.ts', `import '../../src/collections.ts';`, direction],
  ['scripts/sample.ts', `import '../src/components/words.ts';`, direction],
  // browser tests
  ['src/e2e/sample.test.ts', `import '../core/message.ts';`, direction],
  ['src/e2e/sample.test.ts', `import '../../scripts/build.ts';`, direction],
])('%s must not hold: %s', async (file, code, rule) => {
  expect(await rulesBroken(file, code)).toEqual([rule]);
});

test.each([
  ['src/core/document/sample.ts', `import '../message.ts';`],
  ['src/core/sample.ts', `import 'zod';`],
  ['src/core/sample.test.ts', `import 'node:fs';`],
  ['src/components/sample.ts', `import '../core/message.ts';`],
  ['scripts/sample.ts', `import '../src/core/message.ts';`],
])('%s may hold: %s', async (file, code) => {
  expect(await rulesBroken(file, code)).toEqual([]);
});

test.each([
  ['scripts/sample.ts', 'export default 1;', 'import-x/no-default-export'],
  ['scripts/sample.ts', 'export const hole: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['scripts/sample.ts', 'console.log();\n'.repeat(251), 'max-lines'],
  [
    'scripts/sample.ts',
    `export function long(): void {\n${'  console.log();\n'.repeat(40)}}\n`,
    'max-lines-per-function',
  ],
  ['src/components/Sample.astro', `---\n${'console.log();\n'.repeat(251)}---\n<p></p>\n`, 'max-lines'],
])('%s must not hold: %.60s', async (file, code, rule) => {
  expect(await rulesBroken(file, code)).toEqual([rule]);
});

test('blank lines and comments do not make a file long', async () => {
  expect(await rulesBroken('scripts/sample.ts', '// why\n\n'.repeat(300))).toEqual([]);
});
