/** The header files on the servers that they are written for, where these are installed; and on our own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeHeaderFiles, sayLeftOut } from '../src/core/hosting/header-files.ts';
import { headersFor, type Hosting } from '../src/core/hosting/policy.ts';
import { readHosts } from './hosting.ts';
import { serve } from './serve.ts';

/** A running server that shows `dir` at the base path. */
interface Running {
  stop: () => void | Promise<void>;
}
type Start = (dir: string, work: string, port: number, base: string) => Promise<Running>;

const pages = [
  'index.html',
  '404.html',
  'nhung/index.html',
  'nhung/x/index.html',
  'nhung/doan.js',
  'nhung/toan-ven.json',
  'x/index.html',
  '_astro/a.css',
];
/** Addresses below the base path, and what answers. */
const asked: [address: string, status: number][] = [
  ['', 200],
  ['x/', 200],
  ['nhung/', 200],
  ['nhung/x/', 200],
  ['nhung/doan.js', 200],
  ['nhung/doan.js?ver=6.4', 200],
  ['nhung/toan-ven.json', 200],
  ['nhung/x/?theme=dark&v=0123abcd', 200],
  ['nhung/khong-co/', 404],
  ['khong-co/', 404],
  ['_astro/a.css', 200],
  ['x/?nhung/x/', 200],
];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const place = server.address();
  await new Promise((done) => server.close(done));
  return typeof place === 'object' ? (place?.port ?? 0) : 0;
}

/** Runs a server in the foreground until it answers. */
async function run(program: string, args: string[], port: number): Promise<Running> {
  const child: ChildProcess = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  for (let tries = 0; tries < 200; tries += 1) {
    if (await fetch(`http://127.0.0.1:${port}/`).catch(() => null)) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  return { stop: () => void child.kill('SIGTERM') };
}

const nginx: Start = async (dir, work, port, base) => {
  const file = join(work, 'nginx.conf');
  const place = base === '/' ? `root ${dir};` : `location ${base} { alias ${dir}/; }`;
  await writeFile(
    file,
    `daemon off; pid ${work}/nginx.pid; error_log ${work}/nginx.log; worker_processes 1; events {}
http { access_log off; types { text/html html; text/css css; }
  client_body_temp_path ${work}/1; proxy_temp_path ${work}/2; fastcgi_temp_path ${work}/3;
  uwsgi_temp_path ${work}/4; scgi_temp_path ${work}/5;
  server { listen 127.0.0.1:${port}; ${place} include ${dir}/may-chu/nginx.conf; } }`,
  );
  return run('/usr/sbin/nginx', ['-c', file], port);
};

const apache: Start = async (dir, work, port, base) => {
  const modules = ['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'headers'];
  const file = join(work, 'apache.conf');
  const place = base === '/' ? `DocumentRoot ${dir}` : `Alias ${base} ${dir}/`;
  await writeFile(
    file,
    `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerName localhost
ServerRoot ${work}
PidFile ${work}/apache.pid
DefaultRuntimeDir ${work}
ErrorLog ${work}/apache.log
Listen 127.0.0.1:${port}
User www-data
TypesConfig /etc/mime.types
DirectoryIndex index.html
${place}
<Directory ${dir}>
  AllowOverride FileInfo
  Require all granted
</Directory>
`,
  );
  return run('/usr/sbin/apache2', ['-f', file, '-DFOREGROUND'], port);
};

const ours: Start = async (dir, _work, port, base) => {
  const { server } = await serve({ dir, host: '127.0.0.1', port, base, embedHosts, anyPort: false });
  return { stop: () => void server.close() };
};

const embedHosts = ['https://danang.gov.vn', 'https://*.gov.vn'];
const servers = [
  { name: 'nginx', start: nginx, program: '/usr/sbin/nginx' },
  { name: 'Apache', start: apache, program: '/usr/sbin/apache2' },
  { name: 'our own server', start: ours, program: process.execPath },
];

for (const { name, start, program } of servers) {
  describe.skipIf(!existsSync(program)).each(['/', '/doi-chieu/'])(`${name} at %s`, (base) => {
    const hosting: Hosting = { base, embedHosts };
    let work = '';
    let running: Running | undefined;
    let home = '';
    beforeAll(async () => {
      work = await mkdtemp(join(tmpdir(), 'hosting-'));
      await chmod(work, 0o755); // servers drop their rights
      const dir = join(work, 'site');
      const files = makeHeaderFiles(hosting, { pages: ['x', '_astro'], scripts: [] });
      for (const [path, content] of [...pages.map((path): [string, string] => [path, path]), ...files]) {
        await mkdir(dirname(join(dir, path)), { recursive: true });
        await writeFile(join(dir, path), content);
      }
      const port = await freePort();
      home = `http://127.0.0.1:${port}${base}`;
      running = await start(dir, work, port, base);
    });
    afterAll(async () => {
      await running?.stop();
      await rm(work, { recursive: true });
    });

    test.each(asked)('/%s', async (address, status) => {
      const answer = await fetch(home + address);
      const expected = headersFor(base + address, hosting);
      const sent = Object.keys(expected).map((header) => [header, answer.headers.get(header)]);
      expect([answer.status, Object.fromEntries(sent)]).toEqual([status, expected]);
    });
  });
}

test('an address that climbs out of the folder of embeds is none of them', () => {
  const hosting: Hosting = { base: '/', embedHosts };
  for (const address of ['/nhung/../x/', '/nhung/..%2fx/', '/nhung/%2E%2e/x/', '/nhung/%5c../x/', '/nhung/'])
    expect(headersFor(address, hosting)['Content-Security-Policy']).toMatch(/frame-ancestors 'self'$/);
  expect(headersFor('/nhung/x/', hosting)['Content-Security-Policy']).toMatch(
    /frame-ancestors 'self' https:\/\/danang\.gov\.vn https:\/\/\*\.gov\.vn$/,
  );
  expect(headersFor('/nhung/x/', { base: '/', embedHosts: [] })['Content-Security-Policy']).not.toContain(
    'frame-ancestors',
  );
});

test('hosts that would break out of the header are refused with their place', () => {
  expect(readHosts('embed_hosts: [https://danang.gov.vn, "https://*.gov.vn:8443"]')).toHaveLength(2);
  expect(readHosts('name: x')).toEqual([]);
  for (const host of ['danang.gov.vn', 'https://a.vn; script-src *', 'https://a.vn/x', '*', 'https://a.vn"'])
    expect(() => readHosts(`name: x\nembed_hosts:\n  - ${JSON.stringify(host)}\n`)).toThrow(
      'content/site.yaml:3:5  error',
    );
});

describe('_headers', () => {
  const listFor = (pages: string[], hosts: string[] = []): string =>
    makeHeaderFiles({ base: '/', embedHosts: hosts }, { pages, scripts: ['doan.js'] }).get('_headers') ?? '';
  const list = listFor(['_astro', 'x']);
  const pathsOf = (header: string): (string | undefined)[] =>
    [...list.matchAll(new RegExp(`^(\\S+)\\n(?: {2}.*\\n)*? {2}${header}`, 'gm'))].map(([, path]) => path);

  test('no two rules have the same path, or a policy for one address', () => {
    expect(pathsOf('Content-Security-Policy')).toEqual([
      ...['/', '/404.html', '/nhung/', '/nhung/:folder/*', '/_astro/*', '/x/*'],
    ]);
    expect(pathsOf('Cache-Control')).toEqual(['/nhung/doan.js', '/_astro/*']);
    const paths = list.split('\n').filter((line) => line.startsWith('/'));
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('what Cloudflare Pages would leave out is said', () => {
    const many = Array.from({ length: 93 }, (_, i) => `d-${i}`);
    expect(sayLeftOut(list)).toBeNull();
    expect(sayLeftOut(listFor(many))).toBeNull();
    expect(sayLeftOut(listFor([...many, 'x']))).toBe('101 rules, Cloudflare Pages reads 100');
    const hosts = many.map((name) => `https://${name}.danang.gov.vn`);
    expect(sayLeftOut(listFor([], hosts))).toMatch(/^a line of 2\d{3} characters/);
  });
});
