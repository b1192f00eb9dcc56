import { randomUUID } from 'node:crypto';
import { lstat, mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StageError } from '../stage.ts';

/** True where something stands at this path, whatever it is. */
export async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Makes a folder with these files, whole or not at all. A folder that has something in it is never replaced.
 *
 * @param root   existing or not; the files are written aside in it before the folder gets its name
 * @param target below `root`
 */
export async function writeNewFolder(
  root: string,
  target: string,
  files: ReadonlyMap<string, Uint8Array | string>,
): Promise<void> {
  const parent = dirname(target);
  await mkdir(root, { recursive: true });
  // Folders that begin with a dot are no documents: a run that is cut off here leaves nothing to read.
  const aside = join(root, `.new-${randomUUID()}`);
  await mkdir(aside);
  let made: string | undefined;
  try {
    for (const [name, content] of files) await writeFile(join(aside, name), content);
    made = await mkdir(parent, { recursive: true });
    if (await isThere(target)) throw new StageError(`${target} exists already`);
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    // Only what this run made, and only while it is empty.
    if (made !== undefined) await rmdir(parent).catch(() => undefined);
    throw error;
  }
}
