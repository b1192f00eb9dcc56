import { describe, expect, test } from 'vitest';
import { runScript } from './command.ts';

test.each([
  ['check-text', 'npm run check:text -- [options]'],
  ['new', 'npm run new -- [options] <file>'],
])('%s says what it is for', async (script, call) => {
  const { code, output } = await runScript(`scripts/${script}.ts`, ['--help']);
  expect(output).toContain(`Usage: ${call}\n`);
  expect(output).toContain('--sources <dir>');
  expect(code).toBe(0);
});

describe('what a user can mend is said in lines that name it, without a stack', () => {
  test.each([
    ['content', ['--soures', 'x'], "content  error  unknown option '--soures'\n(Did you mean --sources?)"],
    ['build', ['--out'], "build  error  option '--out <dir>' argument missing"],
    ['new', [], "new  error  missing required argument 'file'"],
    ['new', ['no-such.docx'], 'no-such.docx:1:1  error  Found no file that can be read'],
    ['start', ['--port', '80o'], "argument '80o' is invalid. Expected a whole number from 0 to 65535."],
    ['review', ['--port', '70000'], 'Expected a whole number from 0 to 65535.'],
    ['bench/run', ['--plans', '4;100'], 'Expected whole numbers with commas, such as 4,100.'],
    ['evaluate', ['--pair', 'labels.json,plan.txt'], 'expected LABELS,DIRECTIVE,PLAN'],
    ['evaluate-search', ['--dir', 'no-such'], 'no-such has no search page: make the site with npm run build'],
    ['publication', ['--content', 'no-such'], 'ids  error  ENOENT: no such file'],
    ['serve', ['--dir', 'src', '--host', '203.0.113.1'], 'serve  error  listen E'],
  ])('%s %j', async (script, args, message) => {
    const { code, output } = await runScript(`scripts/${script}.ts`, args);
    expect(output).toContain(message);
    expect(output).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });
});
