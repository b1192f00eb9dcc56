import { readdir } from 'node:fs/promises';
import { request as rawRequest } from 'node:http';
import { describe, expect, test } from 'vitest';
import { plan, useReview } from './review.fixture.ts';

const review = useReview();

describe('who may ask', () => {
  const order = { task: 'a'.repeat(16), target: null, verdict: 'none' };
  const body = { window: 'one', version: '', who: 'Lan', why: '', order };

  /** A request as no browser would let a page make it. */
  function ask(
    path: string,
    headers: Record<string, string>,
    method = 'GET',
  ): Promise<{ status: number; headers: object }> {
    return new Promise((resolve, reject) => {
      const asked = rawRequest(
        { host: '127.0.0.1', port: review.port, path, method, headers },
        (response) => {
          response.resume();
          resolve({ status: response.statusCode ?? 0, headers: response.headers });
        },
      );
      asked.on('error', reject).end();
    });
  }

  test('it listens on this machine only', () => {
    expect(review.server.address()).toMatchObject({ address: '127.0.0.1' });
  });

  test.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1.evil.example', '0.0.0.0:1'])(
    'the host %s is refused',
    async (Host) => {
      expect((await ask('/', { Host })).status).toBe(403);
    },
  );

  test('localhost is the same machine', async () => {
    expect((await ask('/', { Host: `localhost:${review.port}` })).status).toBe(200);
  });

  test.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1'])(
    'the origin %s is refused, reading and writing',
    async (Origin) => {
      expect((await ask(`/${plan}`, { Host: `127.0.0.1:${review.port}`, Origin })).status).toBe(403);
      expect((await review.post('decisions', body, { Origin })).status).toBe(403);
    },
  );

  test.each([
    ['no token', { 'X-Review-Token': '' }, 403],
    ['a wrong token', { 'X-Review-Token': 'x'.repeat(32) }, 403],
    ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    ['text', { 'Content-Type': 'text/plain' }, 415],
  ])('a write with %s is refused', async (_name, headers, status) => {
    expect((await review.post('decisions', body, headers)).status).toBe(status);
    expect(await readdir(review.inPlan('.'))).not.toContain('decisions.yaml');
  });

  test('a write without an origin, and other methods, are refused', async () => {
    const headers = {
      Host: `127.0.0.1:${review.port}`,
      'X-Review-Token': review.token,
      'Content-Type': 'application/json',
    };
    expect((await ask(`/${plan}/undo`, headers, 'POST')).status).toBe(403);
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH'])
      expect((await ask('/', headers, method)).status).toBe(405);
  });

  test.each([
    ['too much', JSON.stringify({ ...body, why: 'x'.repeat(20_000) }), 413],
    ['no JSON', '{', 400],
    ['an unknown field', JSON.stringify({ ...body, path: '/etc/passwd' }), 400],
    ['an unknown verdict', JSON.stringify({ ...body, order: { ...order, verdict: 'delete' } }), 400],
    ['nobody’s name', JSON.stringify({ ...body, who: '  ' }), 400],
  ])('a body with %s is refused', async (_name, text, status) => {
    expect((await review.post('decisions', text)).status).toBe(status);
  });

  test.each([
    '/../../etc/passwd',
    '/client/../server.ts',
    '/client/%2e%2e/server.ts',
    '/client/marks.test.ts',
    '/api/plans/../../../etc',
    '/api/plans/2024-69-kl-tw/..%2f..%2fdocument.yaml',
    '/api/plans/2024-69-kl-tw/%2e%2e',
    '/api/plans/2024-69-kl-tw/da-nang%00',
    '/api/plans/__proto__/constructor',
    '/api/plans/2024-69-kl-tw/da-nang/decisions',
    '/%',
  ])('%s leads nowhere', async (path) => {
    expect((await ask(path, { Host: `127.0.0.1:${review.port}` })).status).toBe(404);
  });

  test('every answer says that nothing else may be loaded, and invites no other page', async () => {
    for (const path of ['', plan, 'client/main.ts', 'nowhere']) {
      const { headers } = await fetch(`${review.home}${path}`);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });
});
