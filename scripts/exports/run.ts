/**
 * The exports stage of a build: reads the data of a corpus, writes beside it what people take away.
 *
 * `node scripts/exports/run.ts DATA OUT CACHE` makes those of a data folder alone.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { comparisonData } from '../../src/core/formats/comparison-contract.ts';
import { documentData, indexData, planData, referencesData } from '../../src/core/formats/contract.ts';
import { coverageData } from '../../src/core/formats/coverage-contract.ts';
import type { PlanOfLinks } from '../../src/core/comparison/export-links.ts';
import type { Publisher } from '../../src/core/formats/sources.ts';
import { workData } from '../../src/core/formats/work-contract.ts';
import { readPublisher } from '../publisher.ts';
import { exportDirective, exportPlan, type Files } from './make.ts';
import { openPacker } from './pack.ts';

/**
 * Makes all files of a corpus, plan by plan, so that no more than one plan's files are in memory.
 *
 * @param data  folder with the data contract
 * @param out   folder that gets the files; it may be the same
 * @param cache folder for files of earlier runs; null to pack all anew
 * @returns how many files were written, and how many of them had to be packed
 */
export async function writeExports(
  data: string,
  out: string,
  publisher: Publisher,
  cache: string | null,
): Promise<{ count: number; packed: number }> {
  const packer = await openPacker(cache);
  const read = async <T extends z.ZodType>(path: string, schema: T): Promise<z.infer<T>> =>
    schema.parse(JSON.parse(await readFile(join(data, path), 'utf8')));
  let count = 0;
  const write = async (files: Files): Promise<void> => {
    for (const [path, content] of files) {
      await mkdir(dirname(join(out, path)), { recursive: true });
      await writeFile(join(out, path), content);
      count += 1;
    }
  };
  const index = await read('index.json', indexData);
  for (const { id } of index.documents.filter(({ role }) => role === 'directive')) {
    const parts = {
      index,
      references: await read(`${id}/references.json`, referencesData),
      directive: await read(`${id}/document.json`, documentData),
      coverage: await read(`${id}/coverage.json`, coverageData),
      work: await read(`${id}/work.json`, workData),
    };
    const linked: PlanOfLinks[] = [];
    for (const { id: planId, name } of parts.coverage.plans) {
      const plan = await read(`${id}/${planId}.json`, planData);
      const comparison = await read(`${id}/comparisons/${planId}.json`, comparisonData);
      await write(await exportPlan(parts, { plan, comparison }, publisher, packer));
      linked.push({ document: { id: planId, name }, tasks: plan.tasks });
    }
    await write(await exportDirective(parts, linked, publisher, packer));
  }
  return { count, packed: packer.packed() };
}

/** One line on what came out. */
export const sayExports = ({ count, packed }: { count: number; packed: number }): string =>
  `${count} files, ${packed} packed anew`;

if (import.meta.main) {
  const [data = 'content/generated/data', out = 'dist/data', cache = '.cache/exports'] =
    process.argv.slice(2);
  console.log(sayExports(await writeExports(data, out, await readPublisher(), cache)));
}
