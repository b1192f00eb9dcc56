import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withoutKnownNoise } from './build.ts';
import { runScript, type Outcome } from './command.ts';

describe('a build that fails leaves the last good site as it was', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'build-'));
    await mkdir(join(folder, 'dist'));
    await writeFile(join(folder, 'dist', 'index.html'), 'the last good site');
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const build = (...args: string[]): Promise<Outcome> =>
    runScript('scripts/build.ts', [
      '--out',
      join(folder, 'dist'),
      '--content',
      join(folder, 'content'),
      ...args,
    ]);

  const expectUntouched = async (): Promise<void> => {
    expect(await readdir(join(folder, 'dist'))).toEqual(['index.html']);
    expect(await readFile(join(folder, 'dist', 'index.html'), 'utf8')).toBe('the last good site');
    expect(existsSync(join(folder, '.cache', 'dist-next'))).toBe(false);
  };

  test('when a source is broken', async () => {
    const sources = join(folder, 'sources');
    await cp('content/sources', sources, { recursive: true });
    await writeFile(join(sources, '2024-69-kl-tw', 'plans', 'da-nang', 'source.md'), '');
    const { code, output } = await build('--sources', sources);
    expect(code).toBe(1);
    expect(output).toContain('da-nang/source.md:1:1  error');
    expect(output).toContain('the last good site stays as it was');
    expect(output).not.toMatch(/^\s+at /m);
    await expectUntouched();
  });

  test('when a page does not build', async () => {
    await mkdir(join(folder, 'content', 'data'), { recursive: true });
    await writeFile(join(folder, 'content', 'data', 'index.json'), '{"documents": "none"}');
    const { code, output } = await build('--reuse-content');
    expect(code).toBe(1);
    expect(output).toContain(
      'build  error  the site does not build\nbuild: the last good site stays as it was.',
    );
    await expectUntouched();
  });
});

test("Astro's harmless warning of its own directive is left out, with its quotation", () => {
  const output = [
    '20:43:52 [build] Building static entrypoints...',
    '20:43:52 [WARN] [vite] [MODULE_LEVEL_DIRECTIVE] The semantics of the directive "use astro:head-inject"',
    '   ╭─[ da-nang.mdx?astroPropagatedAssets:2:6 ]',
    '───╯',
    '20:43:53 [WARN] [vite] a warning that matters',
    '   and its second line',
  ];
  expect(withoutKnownNoise(output.join('\n'))).toEqual([output[0], ...output.slice(4)]);
});
