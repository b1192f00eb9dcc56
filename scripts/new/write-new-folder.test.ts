import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeNewFolder } from './write-new-folder.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'new-folder-'));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

const files = new Map<string, string | Uint8Array>([
  ['source.docx', new Uint8Array([0x50, 0x4b, 0, 255])],
  ['document.yaml', 'type: null\n'],
]);

describe('writeNewFolder', () => {
  test('makes the folder with what lies between, and keeps bytes', async () => {
    await writeNewFolder(join(root, 'sources'), join(root, 'sources', 'a', 'plans', 'b'), files);
    const target = join(root, 'sources', 'a', 'plans', 'b');
    expect(await readdir(join(root, 'sources'))).toEqual(['a']);
    expect([...(await readFile(join(target, 'source.docx')))]).toEqual([0x50, 0x4b, 0, 255]);
    expect((await stat(target)).mode & 0o777).toBe((await stat(join(target, '..'))).mode & 0o777);
  });

  const failures: [name: string, prepare: () => Promise<unknown>][] = [
    ['something stands there', () => mkdir(join(root, 'plans', 'b'), { recursive: true })],
    ['a file stands in the way', () => writeFile(join(root, 'plans'), '')],
  ];
  test.each(failures)('%s: an error, and nothing is left behind', async (_name, prepare) => {
    await prepare();
    const before = await readdir(root, { recursive: true });
    await expect(writeNewFolder(root, join(root, 'plans', 'b'), files)).rejects.toThrow();
    expect(await readdir(root, { recursive: true })).toEqual(before);
  });

  test('a folder that only this run made goes again', async () => {
    const bad = new Map([['no/such/folder', '']]);
    await expect(writeNewFolder(root, join(root, 'plans', 'b'), bad)).rejects.toThrow();
    expect(await readdir(root)).toEqual([]);
  });
});
