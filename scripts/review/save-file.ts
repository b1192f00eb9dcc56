import { randomUUID } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The file's bytes; none where it is not there yet. */
export async function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return new Uint8Array();
  });
}

/**
 * Writes a file whole or not at all: beside it first, forced to the disk, then renamed into its place.
 *
 * @param before what the file held when the change was worked out
 * @returns false where somebody else (an editor, say) wrote it meanwhile; nothing is changed then
 */
export async function saveFile(path: string, text: string, before: Uint8Array): Promise<boolean> {
  // A link stays a link: what it points at is replaced.
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (found) => found.mode & 0o777,
    () => 0o644,
  );
  const aside = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const file = await open(aside, 'wx', mode);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    if (!Buffer.from(before).equals(await readBytes(target))) return false;
    // Nothing said is no file, as before the first word.
    if (text === '') await rm(target, { force: true });
    else await rename(aside, target);
  } finally {
    await rm(aside, { force: true });
  }
  await syncFolder(dirname(target));
  return true;
}

/** The name, too, has to reach the disk. Not every system can do that for a folder. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch {
    // Windows refuses to open folders; the file itself is safe.
  }
}
