import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { parse } from 'yaml';
import type { PlanView, RowView, TaskView, WriteView } from './plan-view.ts';
import { startReview } from './server.ts';
import type { Order } from './verdict-order.ts';

/** The clock of the tests. */
export const now = '2025-03-01T09:00:00+07:00';
/** Address of the plan that the tests review. */
export const plan = 'api/plans/2024-69-kl-tw/da-nang';

interface Answer {
  status: number;
  body: WriteView;
}

interface Said {
  window?: string;
  who?: string;
  why?: string;
}

/** A server over a copy of the project's corpus, and what a page does with it. */
export interface Review {
  home: string;
  port: number;
  server: Server;
  token: string;
  /** A file in the folder of the plan. */
  inPlan: (name: string) => string;
  load: () => Promise<PlanView>;
  /** What decisions.yaml holds. */
  saved: () => Promise<Record<string, string>[]>;
  post: (action: string, body: unknown, headers?: Record<string, string>) => Promise<Answer>;
  say: (view: PlanView, order: Order, said?: Said) => Promise<Answer>;
}

async function open(folder: string): Promise<Review> {
  const sources = join(folder, 'sources');
  await cp('content/sources', sources, { recursive: true });
  const inPlan = (name: string): string => join(sources, '2024-69-kl-tw/plans/da-nang', name);
  await rm(inPlan('decisions.yaml'), { force: true });
  const started = await startReview({ sources, registry: 'content/registry', port: 0, now: () => now });
  const { address: home, server } = started;
  const page = await (await fetch(home)).text();
  const token = /name="review-token" content="([\w-]{20,})"/.exec(page)?.[1] ?? '';
  const post: Review['post'] = async (action, body, headers = {}) => {
    const own = { Origin: new URL(home).origin, 'X-Review-Token': token, 'Content-Type': 'application/json' };
    const response = await fetch(`${home}${plan}/${action}`, {
      method: 'POST',
      headers: { ...own, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as WriteView };
  };
  return {
    ...{ home, server, token, inPlan, post, port: (server.address() as AddressInfo).port },
    load: async () => (await (await fetch(`${home}${plan}`)).json()) as PlanView,
    saved: async () =>
      (parse(await readFile(inPlan('decisions.yaml'), 'utf8')) ?? []) as Record<string, string>[],
    say: (view, order, { window = 'one', who = 'Lan', why = '' } = {}) =>
      post('decisions', { window, version: view.version, who, why, order }),
  };
}

/** Opens a review before each test, and closes it after; the object is filled anew each time. */
export function useReview(): Review {
  const review = {} as Review;
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'review-'));
    Object.assign(review, await open(folder));
  });
  afterEach(async () => {
    review.server.closeAllConnections();
    review.server.close();
    await rm(folder, { recursive: true });
  });
  return review;
}

interface Picked {
  task: TaskView;
  row: RowView;
  /** Hashes of the two texts. */
  pair: { task: string; target: string };
}

/** The task with this place in the plan, and its row with that place. */
export function pick(view: PlanView, at: number, place = 0): Picked {
  const task = view.tasks[at];
  const row = task?.rows[place];
  const target = view.targets.find(({ id }) => id === row?.target);
  if (!task || !row || !target) throw new Error(`no task ${at} with row ${place}`);
  return { task, row, pair: { task: task.hash, target: target.hash } };
}
