import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Finding, Site } from './site.ts';

/** Scripts for pages of other sites: most bytes of each, gzipped as a host sends it. */
const limits: Readonly<Record<string, number>> = { 'doan.js': 4_000, 'vien-dan.js': 8_000 };
const list = 'toan-ven.json';

/** The scripts that other sites load are light, in ASCII (for pages in any encoding), and the ones that are said to be. */
export async function checkWidgets(site: Site): Promise<Finding> {
  const read = (name: string): Promise<Buffer> => readFile(join(site.dir, 'nhung', name));
  const integrity = z.record(z.string(), z.string()).parse(JSON.parse((await read(list)).toString()));
  const scripts = await Promise.all(
    Object.entries(limits).map(async ([name, most]) => ({ name, most, bytes: await read(name) })),
  );
  const judged = scripts.map(({ name, most, bytes }) => {
    const size = gzipSync(bytes).length;
    const hash = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    const faults = [
      ...(size > most ? [`${size} bytes gzipped, at most ${most}`] : []),
      ...(bytes.some((byte) => byte > 127) ? ['letters that are not ASCII'] : []),
      ...(integrity[name] === hash
        ? []
        : [`its hash is ${hash}, ${list} says ${integrity[name] ?? 'nothing'}`]),
    ];
    return { size, problems: faults.map((fault) => `/nhung/${name}: ${fault}`) };
  });
  return {
    figure: scripts.map(({ name }, i) => `${name} ${judged[i]?.size ?? 0} B`).join(', '),
    problems: judged.flatMap(({ problems }) => problems),
  };
}
