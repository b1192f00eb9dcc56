/** A page of another site, on a port of its own, with our pages in frames. */
import { createServer, type Server } from 'node:http';
import { test as base, type Frame, type Page } from '@playwright/test';

/** A message that a frame sent to the host's page. */
export interface Received {
  origin: string;
  data: unknown;
}

interface Host {
  /** Shows a page with this body at the other origin; `{site}` in it stands for our site. */
  show: (page: Page, body: string) => Promise<void>;
  origin: string;
}

const head = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang chủ nhà</title>
<style>iframe{width:700px;height:300px}</style>
<script>window.received=[];addEventListener('message',(e)=>received.push({origin:e.origin,data:e.data}))</script>`;

/** Tests with a host's page. */
export const test = base.extend<{ host: Host }>({
  host: async ({ baseURL }, use) => {
    let body = '';
    const server: Server = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(head + body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const place = server.address();
    const origin = `http://127.0.0.1:${typeof place === 'object' ? (place?.port ?? 0) : 0}`;
    await use({
      origin,
      show: async (page, given) => {
        body = given.replaceAll('{site}', baseURL ?? '');
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
