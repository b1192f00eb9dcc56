import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { parse } from 'yaml';
import type { ExtractResult } from '../../src/core/document/extract.ts';
import type { File, Folder } from '../../src/core/document/document.ts';
import type { FolderGroup } from '../../src/core/corpus.ts';
import { MessageError } from '../../src/core/message.ts';
import { refuseLegacy } from './extract/legacy-encoding.ts';

/** Names of the text of a document; a folder has one of them. */
const sourceNames = ['source.md', 'source.txt', 'source.docx', 'source.pdf', 'source.html'];

/**
 * Reads the sources folder: `<directive>/` and `<directive>/plans/<plan>/`, each with its text and,
 * where there is one, its document.yaml. Folders are taken in the order of their names.
 *
 * @throws MessageError where a folder has no text, or there is none at all
 */
export async function readFolders(root: string): Promise<FolderGroup[]> {
  const groups: FolderGroup[] = [];
  for (const name of await subfolders(root)) {
    const path = join(root, name);
    const directive = await readFolder(path, name, 'directive');
    const plans: Folder[] = [];
    // One after the other: a thousand plans at once would open more files than a system allows.
    for (const plan of await subfolders(join(path, 'plans'))) {
      plans.push(await readFolder(join(path, 'plans', plan), plan, 'plan'));
    }
    groups.push({ directive, plans });
  }
  if (groups.length === 0) {
    fail(
      root,
      'Found no documents, expected a folder for each directive',
      'no-documents',
      `Add one to ${root}.`,
    );
  }
  return groups;
}

async function subfolders(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function readFolder(path: string, name: string, role: Folder['role']): Promise<Folder> {
  const shown = shownPath(path);
  const found = await Promise.all(sourceNames.map((source) => readIfThere(join(path, source))));
  const [source, second] = found.filter((file) => file !== null);
  if (second) {
    const reason = `Found ${second.path} beside the text, expected one source`;
    return fail(shown, reason, 'two-sources', `Keep the one that was received, remove the other.`);
  }
  if (!source) {
    const reason = `Found no text, expected ${sourceNames.join(' or ')}`;
    return fail(shown, reason, 'no-source', `Put the text of the document into ${join(shown, 'source.md')}.`);
  }
  const metadata = await readIfThere(join(path, 'document.yaml'));
  const decisions = await readIfThere(join(path, 'decisions.yaml'));
  const corrections = await readIfThere(join(path, 'corrections.yaml'));
  const id = writtenId(metadata) ?? name.normalize('NFC');
  const extract = await readContainer(source);
  return { id, role, path: shown, source: { ...source, extract }, metadata, corrections, decisions };
}

/** What a Word, PDF or HTML file says; null for text, and for text in an encoding of old fonts the refusal. */
export async function readContainer({ path, bytes }: File): Promise<ExtractResult | null> {
  // Files of old fonts hold a byte a letter: read as Western letters they show which fonts drew them.
  const encoding = isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  if (/\.(?:md|txt)$/iu.test(path)) return refuseLegacy(new TextDecoder(encoding).decode(bytes));
  // The libraries for Word and PDF are large: a corpus of plain text does not wait for them.
  const { extractFile } = await import('./extract-file.ts');
  return extractFile(basename(path).toLowerCase(), bytes);
}

/** An `id` in document.yaml stands for the folder's name. Whether the file is sound is checked later. */
function writtenId(metadata: File | null): string | null {
  if (!metadata) return null;
  try {
    const content: unknown = parse(new TextDecoder().decode(metadata.bytes));
    const id = (content as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}

async function readIfThere(path: string): Promise<File | null> {
  try {
    // A view of its own: readers of containers do not take Node's pooled buffers.
    return { path: shownPath(path), bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** A path as people would type it from here: relative below this folder, as given elsewhere. */
function shownPath(path: string): string {
  const short = relative('.', path);
  return short.startsWith('..') ? path : short;
}

function fail(file: string, reason: string, rule: string, note: string): never {
  throw new MessageError([{ file, line: 1, column: 1, level: 'error', reason, rule, note }]);
}
