import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCache } from './cache.ts';

let home: string;
let folder: string;
const maker = { code: ['scripts/*.ts'], libraries: ['docx'] };
const library = (): string => join(home, 'node_modules/docx/package.json');

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'cache-'));
  folder = join(home, '.cache');
  await mkdir(join(home, 'scripts'));
  await mkdir(join(home, 'node_modules/docx'), { recursive: true });
  await writeFile(join(home, 'scripts/pack.ts'), 'pack();');
  await writeFile(library(), '{ "version": "9.15.2" }');
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** Makes something of inputs in a run of its own; says whether it was made, and what came out. */
async function ask(inputs: string, from: string | null = folder): Promise<[made: boolean, content: string]> {
  let made = false;
  const keep = await openCache(from, maker, home);
  const bytes = await keep(inputs, () => {
    made = true;
    return Promise.resolve(new TextEncoder().encode(`Kế hoạch: ${inputs}`));
  });
  return [made, new TextDecoder().decode(bytes)];
}

/** The one file of the cache. */
async function kept(): Promise<string> {
  const names = await readdir(folder);
  expect(names.length).toBe(1);
  return join(folder, names[0] ?? '');
}

const flip = async (at: number): Promise<void> => {
  const bytes = await readFile(await kept());
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(await kept(), bytes);
};

test.each<[string, boolean, () => Promise<void>]>([
  ['nothing', false, () => Promise.resolve()],
  ['its code', true, () => writeFile(join(home, 'scripts/pack.ts'), 'pack(9);')],
  ['the name of its code', true, () => writeFile(join(home, 'scripts/zip.ts'), '')],
  ['a test of it', false, () => writeFile(join(home, 'scripts/pack.test.ts'), 'test();')],
  ['its library', true, () => writeFile(library(), '{ "version": "9.15.3" }')],
  ['a byte of what was kept', true, () => flip(40)],
  ['a byte of its hash', true, () => flip(0)],
  ['its end: cut off', true, async () => truncate(await kept(), 36)],
  ['all of it: emptied', true, async () => truncate(await kept(), 0)],
  ['its place: removed', true, async () => rm(await kept())],
])('with %s changed since, what was made is made anew: %s', async (_, anew, change) => {
  expect(await ask('Đà Nẵng')).toEqual([true, 'Kế hoạch: Đà Nẵng']);
  await change();
  expect(await ask('Đà Nẵng')).toEqual([anew, 'Kế hoạch: Đà Nẵng']);
  expect(await ask('Đà Nẵng')).toEqual([false, 'Kế hoạch: Đà Nẵng']);
});

test('other inputs are made apart, and nothing is kept without a folder', async () => {
  await ask('Đà Nẵng');
  expect(await ask('Bình Định')).toEqual([true, 'Kế hoạch: Bình Định']);
  expect(await ask('Đà Nẵng', null)).toEqual([true, 'Kế hoạch: Đà Nẵng']);
  expect((await readdir(folder)).length).toBe(2);
});
