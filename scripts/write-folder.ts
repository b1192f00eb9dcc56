import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * Replaces subfolders of a folder by new content, whole or not at all: everything is written aside first,
 * then old and new change places. A failure before that leaves the folder as it was.
 *
 * @param folder the folder that holds the subfolders; what else it holds is left alone
 * @param files  content by path below the folder; the first step of each path is replaced whole
 * @returns how many files are new or differ from what the folder held
 */
export async function writeFolder(folder: string, files: ReadonlyMap<string, string>): Promise<number> {
  const target = resolve(folder);
  await mkdir(target, { recursive: true });
  const next = await mkdtemp(join(target, '.next-'));
  let changed = 0;
  try {
    for (const [path, content] of files) {
      const file = join(next, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      if (content !== (await readIfThere(join(target, path)))) changed++;
    }
    const parts = new Set([...files.keys()].map((path) => path.split('/')[0] ?? path));
    for (const part of parts) await replaceFolder(join(next, part), join(target, part));
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  return changed;
}

/** Puts `next` in the place of `target`; both on one disk, so each step is a rename. */
export async function replaceFolder(next: string, target: string): Promise<void> {
  const old = `${next}.old`;
  await rename(target, old).catch(ignoreMissing);
  try {
    await rename(next, target);
  } catch (error) {
    await rename(old, target).catch(ignoreMissing);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

async function readIfThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    ignoreMissing(error);
    return null;
  });
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
