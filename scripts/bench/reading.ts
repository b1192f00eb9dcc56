/**
 * `node scripts/bench/reading.ts 5000`: reads and structures that many plans one after the other, keeping none,
 * and prints what one costs: by the clock, and of the processor, which counts nothing that others do meanwhile.
 * The plans are the real ones in turn.
 */
import { readFile } from 'node:fs/promises';
import { buildTree } from '../../src/core/document/build.ts';
import { segment } from '../../src/core/document/segment.ts';
import { decodeSource } from '../../src/core/document/source.ts';
import { findNumbers } from '../../src/core/references/numbers.ts';

const folder = 'content/sources/2024-69-kl-tw/plans';
const files = ['da-nang', 'binh-dinh', 'thi-uy-phu-quoc'].map((plan) => `${folder}/${plan}/source.md`);
const count = Number(process.argv[2] ?? 5000);
const warmUp = 100;

const bytes = await Promise.all(files.map((file) => readFile(file)));

/** Reads one plan as the build does. @returns its length in characters */
function read(turn: number): number {
  const at = turn % files.length;
  const { source } = decodeSource(files[at] ?? '', bytes[at] ?? new Uint8Array());
  if (!source) throw new Error(`${files[at] ?? ''} was not read`);
  for (const { text } of buildTree(source, segment(source), 'plan').provisions) findNumbers(text);
  return source.text.length;
}

for (let turn = 0; turn < warmUp; turn++) read(turn);
const started = performance.now();
const usedBefore = process.cpuUsage();
let characters = 0;
for (let turn = 0; turn < count; turn++) characters += read(turn);
const milliseconds = performance.now() - started;
const used = process.cpuUsage(usedBefore);
const processor = (used.user + used.system) / 1000;
const forFifteenThousand = (total: number): string => ((total / characters) * 15_000).toFixed(2);
const peak = process.resourceUsage().maxRSS / 1000;
console.log(
  `${count} plans read one by one: ${(milliseconds / count).toFixed(2)} ms a plan, ` +
    `${forFifteenThousand(milliseconds)} ms for 15,000 characters (${forFifteenThousand(processor)} ms of the processor), ` +
    `${peak.toFixed(0)} MB at most`,
);
