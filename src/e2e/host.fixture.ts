/** A page of another site, on a port of its own, with our pages in frames. */
import { createServer, type Server } from 'node:http';
import { test as base, type Frame, type Page } from '@playwright/test';

/** A message that a frame sent to the host's page. */
export interface Received {
  origin: string;
  data: unknown;
}

/** What the host's page is like. */
interface Look {
  /** All that stands before the body. */
  head?: string;
  /** Of the answer. */
  headers?: Record<string, string>;
}

interface Host {
  /** Shows a page with this body at the other origin; `{site}` in it stands for our site. */
  show: (page: Page, body: string, look?: Look) => Promise<void>;
  origin: string;
}

const plain = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang chủ nhà</title>
<style>iframe{width:700px;height:300px}</style>
<script>window.received=[];addEventListener('message',(e)=>received.push({origin:e.origin,data:e.data}))</script>`;

/** Tests with a host's page. */
export const test = base.extend<{ host: Host }>({
  host: async ({ baseURL }, use) => {
    let answer = { html: '', headers: {} };
    const server: Server = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...answer.headers });
      response.end(answer.html);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const place = server.address();
    const origin = `http://127.0.0.1:${typeof place === 'object' ? (place?.port ?? 0) : 0}`;
    const fill = (text: string): string => text.replaceAll('{site}', baseURL ?? '');
    await use({
      origin,
      show: async (page, body, { head = plain, headers = {} } = {}) => {
        const filled = Object.entries(headers).map(([name, value]) => [name, fill(value)]);
        answer = { html: fill(head + body), headers: Object.fromEntries(filled) as object };
        await page.goto(origin);
      },
    });
    server.close();
  },
});

/** The messages that the host's page has received. */
export const received = (page: Page): Promise<Received[]> =>
  page.evaluate(() => (window as unknown as { received: Received[] }).received);

/** Those of them that say how tall a frame is. */
export const sizes = async (page: Page): Promise<Received[]> =>
  (await received(page)).filter(({ data }) => (data as { type?: unknown }).type === 'doi-chieu:size');

/** The first frame in a host's page. */
export function firstFrame(page: Page): Frame {
  const [frame] = page.mainFrame().childFrames();
  if (!frame) throw new Error('the page has no frame');
  return frame;
}
