import { createHash } from 'node:crypto';
import { decisionSchema, type Decision } from '../../src/core/alignment/index.ts';
import type { Message } from '../../src/core/message.ts';
import { readYamlList } from '../../src/core/yaml-list.ts';
import { readBytes } from './save-file.ts';

/** A decisions.yaml as found on the disk. */
export interface DecisionsFile {
  /** Path as the user knows it. */
  path: string;
  bytes: Uint8Array;
  text: string;
  /** Which content this is: a write names the one it was decided on. */
  version: string;
  decisions: Decision[];
  /** What is wrong with it; the file is not touched then. */
  faults: Message[];
}

/** Reads a plan's decisions.yaml; one that is not there holds nothing. */
export async function readDecisions(path: string): Promise<DecisionsFile> {
  const bytes = await readBytes(path);
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const text = decode(bytes);
  if (text === null) {
    const reason = 'Found bytes that are not UTF-8, expected a text file';
    const note = `Save ${path} as UTF-8.`;
    const fault: Message = { file: path, line: 1, column: 1, level: 'error', reason, rule: 'encoding', note };
    return { path, bytes, version, text: '', decisions: [], faults: [fault] };
  }
  const { items, messages } = readYamlList(path, text, decisionSchema, 'decision');
  return {
    path,
    bytes,
    text,
    version,
    decisions: items.map(({ at: _at, ...decision }) => decision),
    faults: messages,
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
