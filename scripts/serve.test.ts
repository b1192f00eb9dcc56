import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withSlashes } from './base-path.ts';
import { serve, type ServeOptions } from './serve.ts';

let dir: string;
const servers: Server[] = [];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'serve-'));
  await writeFile(join(dir, 'index.html'), 'home');
  await writeFile(join(dir, '404.html'), 'not here');
});
afterEach(async () => {
  for (const server of servers.splice(0)) server.close();
  await rm(dir, { recursive: true });
});

async function open(options: Partial<ServeOptions>): Promise<string> {
  const all: ServeOptions = { dir, host: '127.0.0.1', port: 0, base: '/', anyPort: false, ...options };
  const { port, server } = await serve(all);
  servers.push(server);
  return `http://127.0.0.1:${port}`;
}

test('serves pages, and the page of the site for what is not there', async () => {
  const home = await open({});
  expect(await (await fetch(`${home}/`)).text()).toBe('home');
  const missing = await fetch(`${home}/x/`);
  expect([missing.status, await missing.text()]).toEqual([404, 'not here']);
});

test('goes on when another build takes the place of the first', async () => {
  await writeFile(join(dir, 'old.css'), 'a {}');
  const home = await open({});
  await rm(join(dir, 'old.css'));
  await writeFile(join(dir, 'new.css'), 'b {}');
  expect((await fetch(`${home}/old.css`)).status).toBe(404);
  expect(await (await fetch(`${home}/new.css`)).text()).toBe('b {}');
});

test('under a base path, nothing is outside it', async () => {
  const home = await open({ base: '/doi-chieu/' });
  expect(await (await fetch(`${home}/doi-chieu/?q=x`)).text()).toBe('home');
  expect((await fetch(`${home}/`)).status).toBe(404);
  expect((await fetch(`${home}/doi-chieu`, { redirect: 'manual' })).headers.get('location')).toBe(
    '/doi-chieu/',
  );
});

test('takes the next port when one is taken, if it may', async () => {
  const first = Number(new URL(await open({})).port);
  const second = Number(new URL(await open({ port: first, anyPort: true })).port);
  expect(second).toBeGreaterThan(first);
  await expect(open({ port: first })).rejects.toThrow('EADDRINUSE');
});

test.each([
  ['', '/'],
  ['/', '/'],
  ['doi-chieu', '/doi-chieu/'],
  ['/a/b/', '/a/b/'],
])('base path %o is %o', (given, normal) => {
  expect(withSlashes(given)).toBe(normal);
});
