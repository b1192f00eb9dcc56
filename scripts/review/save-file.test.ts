import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBytes, saveFile } from './save-file.ts';
import { stampTime } from './stamp-time.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'save-'));
  path = join(folder, 'decisions.yaml');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('a file that somebody wrote meanwhile is left as it is, and nothing lies about', async () => {
  await writeFile(path, 'mine');
  const before = await readBytes(path);
  await writeFile(path, 'somebody else’s');
  expect(await saveFile(path, 'new', before)).toBe(false);
  expect(await readFile(path, 'utf8')).toBe('somebody else’s');
  expect(await readdir(folder)).toEqual(['decisions.yaml']);
});

test('a file that cannot be written leaves the old one whole', async () => {
  await writeFile(path, 'old');
  const gone = join(folder, 'no-such-folder', 'decisions.yaml');
  await expect(saveFile(gone, 'new', new Uint8Array())).rejects.toThrow('ENOENT');
  expect(await readFile(path, 'utf8')).toBe('old');
});

test('mode and symbolic link stay', async () => {
  const real = join(folder, 'kept-elsewhere.yaml');
  await writeFile(real, 'old');
  await chmod(real, 0o640);
  await symlink(real, path);
  expect(await saveFile(path, 'new', await readBytes(path))).toBe(true);
  expect((await lstat(path)).isSymbolicLink()).toBe(true);
  expect([await readFile(real, 'utf8'), (await stat(real)).mode & 0o777]).toEqual(['new', 0o640]);
});

test('the time here carries its distance from UTC', () => {
  const time = new Date('2025-03-01T02:05:07Z');
  const stamp = stampTime(time);
  expect(stamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:07[+-]\d\d:\d\d$/);
  expect(new Date(stamp).getTime()).toBe(time.getTime());
});
