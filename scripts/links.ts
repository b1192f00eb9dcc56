/** Links of a plan, made by the aligner or taken from those of an earlier run on the same texts. */
import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  align,
  decisionSchema,
  indexDirective,
  lapsedDecisions,
  type Decision,
  type DirectiveIndex,
} from '../src/core/alignment/index.ts';
import type { TaskLinks } from '../src/core/alignment/types.ts';
import type { Document } from '../src/core/document/types.ts';
import type { File } from '../src/core/document/document.ts';
import type { Message } from '../src/core/message.ts';
import { readYamlList, type Placed } from '../src/core/yaml-list.ts';

export interface PlanLinks {
  links: TaskLinks[];
  messages: Message[];
}

/**
 * Makes the links of plans of one directive. What an earlier run found for the same plan, directive, decisions
 * and version of the aligner is taken from `cache`, so that a changed plan costs one plan.
 *
 * @param cache folder for results by the hash of all that they depend on; null to compute everything
 */
export function linkMaker(
  directive: Document,
  cache: string | null,
): (plan: Document, decisions: File | null) => Promise<PlanLinks> {
  let index: DirectiveIndex | undefined;
  const above = hash(JSON.stringify(directive.provisions));
  return async (plan, file) => {
    const { items, messages } = file
      ? readYamlList(file.path, new TextDecoder().decode(file.bytes), decisionSchema, 'decision')
      : { items: [], messages: [] };
    const decisions = items.map(({ at: _at, ...decision }) => decision);
    const inputs = [await versionOfAligner(), above, hash(JSON.stringify(plan)), JSON.stringify(decisions)];
    const key = hash(inputs.join(' '));
    const path = cache === null ? null : join(cache, `${key}.json`);
    const known = path === null ? null : await readCached(path);
    if (known)
      return { links: known.links, messages: [...messages, ...staleMessages(file, items, known.stale)] };
    index ??= indexDirective(directive);
    const links = align(plan, index, decisions);
    const stale = lapsedDecisions(plan, index, decisions).map(({ decision }) => decisions.indexOf(decision));
    if (path !== null) await writeCached(path, { links, stale });
    return { links, messages: [...messages, ...staleMessages(file, items, stale)] };
  };
}

interface Cached {
  links: TaskLinks[];
  /** Places in the list of decisions. */
  stale: number[];
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** Read once a run, whatever the number of directives. */
let version: Promise<string> | undefined;

/** The version of the aligner is its code: nobody can forget to count it up. */
function versionOfAligner(): Promise<string> {
  version ??= hashAligner();
  return version;
}

async function hashAligner(): Promise<string> {
  const root = join(import.meta.dirname, '../src/core');
  const files = await Array.fromAsync(glob('{alignment,document,text}/*.ts', { cwd: root }));
  const texts = await Promise.all(files.sort().map((file) => readFile(join(root, file), 'utf8')));
  return hash(texts.join('\n'));
}

async function readCached(path: string): Promise<Cached | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Cached;
  } catch {
    // Absent or damaged: it is made anew.
    return null;
  }
}

async function writeCached(path: string, result: Cached): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(result));
}

function staleMessages(
  file: File | null,
  items: readonly Placed<Decision>[],
  stale: readonly number[],
): Message[] {
  if (!file) return [];
  return stale.flatMap((place) => {
    const item = items[place];
    if (!item) return [];
    const task = item.taskBegins === undefined ? '' : ` on “${item.taskBegins}”`;
    const reason = `Found a decision (${item.verdict})${task} of which a text has changed; its link is a proposal again`;
    const note = `Review the task again with "npm run review", or remove this item of ${file.path}.`;
    return [{ file: file.path, ...item.at, level: 'warning' as const, reason, rule: 'stale-decision', note }];
  });
}
