/** What earlier runs made, by all that it depends on: links, pictures, files to take away. */
import { createHash, randomUUID } from 'node:crypto';
import { glob, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from './command.ts';

/** What makes something. Its code is its version: nobody can forget to count it up. */
export interface Maker {
  /** Patterns of its source files below the project's folder; tests are no part of it. */
  code: readonly string[];
  /** The packages that it makes things with. */
  libraries: readonly string[];
}

/**
 * What `make` makes of `inputs`, taken from an earlier run where that made it with the same code and libraries. A
 * kept file that is damaged is made anew.
 *
 * @param inputs Everything but the maker that the result depends on.
 */
export type Keep = (inputs: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/**
 * Opens a folder of results.
 *
 * @param folder null to make everything anew and keep nothing
 * @param home   the project's folder
 */
export async function openCache(folder: string | null, maker: Maker, home = root): Promise<Keep> {
  if (folder === null) return (_, make) => make();
  const version = await versionOf(maker, home);
  return async (inputs, make) => {
    const path = join(folder, hash(`${version} ${inputs}`).toString('hex').slice(0, 32));
    const known = await readKept(path);
    if (known) return known;
    const made = await make();
    await writeKept(path, made);
    return made;
  };
}

const hash = (content: string | Uint8Array): Buffer => createHash('sha256').update(content).digest();

async function versionOf({ code, libraries }: Maker, home: string): Promise<string> {
  const files = await Array.fromAsync(glob([...code], { cwd: home }));
  const own = files.filter((file) => !/\.(?:test|fixture)\.ts$/u.test(file));
  const packages = libraries.map((name) => join('node_modules', name, 'package.json'));
  const parts = [...own.sort(), ...packages].map(async (file) => [
    file,
    await readFile(join(home, file), 'utf8'),
  ]);
  return hash(JSON.stringify(await Promise.all(parts))).toString('hex');
}

/** A kept file begins with the hash of what follows. */
const headLength = hash('').length;

async function readKept(path: string): Promise<Uint8Array | null> {
  try {
    const bytes = await readFile(path);
    const content = bytes.subarray(headLength);
    return hash(content).equals(bytes.subarray(0, headLength)) ? content : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Whole or not at all: other runs may read and write the same folder. */
async function writeKept(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const next = `${path}.${randomUUID()}`;
  await writeFile(next, Buffer.concat([hash(content), content]));
  await rename(next, path);
}
