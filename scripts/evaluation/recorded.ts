/** The figures that were kept last, and how new ones differ from them. */
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { z } from 'zod';
import type { Figures } from './figures.ts';

const recordedFile = new URL('../../src/core/alignment/recorded.json', import.meta.url);
const recordedSchema = z.record(z.string(), z.record(z.string(), z.number()));

/** By name of the pair; empty where nothing was recorded yet. */
export async function readRecorded(): Promise<Record<string, Figures>> {
  try {
    return recordedSchema.parse(JSON.parse(await readFile(recordedFile, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** Keeps figures as those to compare with. */
export async function writeRecorded(recorded: Readonly<Record<string, Figures>>): Promise<void> {
  await writeFile(recordedFile, await format(JSON.stringify(recorded), { parser: 'json' }));
}

/** `0.973`, or `0.973 (+0.01)` where it differs from the recorded figure. */
export function withChange(value: number, recorded: number | undefined): string {
  if (recorded === undefined) return `${value} (new)`;
  const change = Math.round((value - recorded) * 1000) / 1000;
  return change === 0 ? `${value}` : `${value} (${change > 0 ? '+' : ''}${change})`;
}
