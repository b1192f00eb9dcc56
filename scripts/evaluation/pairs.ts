/** The pairs of documents to measure, with their labels where there are any. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readDocument, type Folder } from '../../src/core/document/document.ts';
import type { Document } from '../../src/core/document/types.ts';
import { MessageError } from '../../src/core/message.ts';
import { readFolders } from '../readers/folders.ts';
import { StageError } from '../stage.ts';
import type { Labels } from './gold.ts';
import { readLabels } from './gold.ts';

export interface Pair {
  name: string;
  directive: Document;
  plan: Document;
  /** Null where nobody has labelled the pair. */
  labels: Labels | null;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function read(folder: Folder, parent: string | null): Document {
  const { document, messages } = readDocument(folder, parent);
  if (document === null) throw new MessageError(messages);
  return document;
}

/**
 * All pairs of a sources folder.
 *
 * @param gold Folder with `<plan>.json` label files, or null.
 * @throws MessageError where a source cannot be read
 */
export async function readPairs(sources: string, gold: string | null): Promise<Pair[]> {
  const groups = await readFolders(sources);
  const pairs = groups.flatMap(({ directive, plans }) => {
    const above = read(directive, null);
    return plans.map((plan) => ({ name: plan.id, directive: above, plan: read(plan, above.id) }));
  });
  return Promise.all(
    pairs.map(async (pair) => {
      const content = gold === null ? null : await readJson(join(gold, `${pair.name}.json`));
      const labels = content === null ? null : readLabels(content, pair.directive, pair.plan);
      return { ...pair, labels };
    }),
  );
}

/** One text file as a document; its facts come from the text. */
export async function readText(path: string, role: Document['role']): Promise<Document> {
  const id = basename(path).replace(/\.[^.]*$/u, '');
  const source = { path, bytes: await readFile(path), extract: null };
  return read({ id, role, path, source, metadata: null, corrections: null }, null);
}

/**
 * A pair given on the command line.
 *
 * @param files `LABELS,DIRECTIVE,PLAN`: paths, separated by commas; LABELS may be empty.
 */
export async function readPair(files: string): Promise<Pair> {
  const [gold, directivePath, planPath] = files.split(',');
  if (!directivePath || !planPath) throw new StageError(`--pair ${files}: expected LABELS,DIRECTIVE,PLAN`);
  const directive = await readText(directivePath, 'directive');
  const plan = await readText(planPath, 'plan');
  const content = gold ? await readJson(gold) : null;
  const labels = content === null ? null : readLabels(content, directive, plan);
  const name = gold ? basename(gold, '.json') : plan.id;
  return { name, directive, plan, labels };
}
