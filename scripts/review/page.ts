import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer } from './answer.ts';

/** The one page: a frame that its code fills. `token` is what its writes are known by. */
export async function page(token: string): Promise<Answer> {
  const frame = await readFile(join(import.meta.dirname, 'page.html'), 'utf8');
  const body = frame.replace('{{token}}', token);
  return { status: 200, type: 'text/html; charset=utf-8', body };
}
