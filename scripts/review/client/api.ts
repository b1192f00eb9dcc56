/** Talking to the server behind the page. */
import type { ComparisonView, PlansView, PlanView, WriteView } from '../plan-view.ts';
import { nameWindow } from './session.ts';

const token = document.querySelector<HTMLMetaElement>('meta[name="review-token"]')?.content ?? '';

async function take<Result>(response: Response, alsoGood: readonly number[] = []): Promise<Result> {
  const body = (await response.json()) as Result & { error?: string };
  if (response.ok || (alsoGood.includes(response.status) && body.error === undefined)) return body;
  throw new Error(body.error ?? response.statusText);
}

/** A plan's key is two steps of an address, each with its own spelling. */
const pathOf = (key: string): string => `/api/plans/${key.split('/').map(encodeURIComponent).join('/')}`;

export const fetchPlans = async (): Promise<PlansView> => take(await fetch('/api/plans'));

export const fetchPlan = async (key: string): Promise<PlanView> =>
  take(await fetch(`${pathOf(key)}?window=${nameWindow()}`));

export async function fetchComparison(key: string, task: string, target: string): Promise<ComparisonView> {
  return take(await fetch(`${pathOf(key)}/compare?${new URLSearchParams({ task, target }).toString()}`));
}

async function post(path: string, content: Record<string, unknown>): Promise<WriteView> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Review-Token': token },
    body: JSON.stringify({ window: nameWindow(), ...content }),
  });
  return take(response, [409]);
}

/** A decision before it is signed. */
export interface Order {
  task: string;
  target: string | null;
  verdict: 'accept' | 'reject' | 'add' | 'relation' | 'none' | 'withdraw';
  relation?: ComparisonView['relation'];
}

/** Saves a decision; a collision comes back as an answer, not as an error. */
export async function sendDecision(
  view: PlanView,
  order: Order,
  who: string,
  why: string,
): Promise<WriteView> {
  return post(`${pathOf(view.key)}/decisions`, { version: view.version, who, why, order });
}

/** Takes back the last decision of this window. */
export const sendUndo = async (key: string): Promise<WriteView> => post(`${pathOf(key)}/undo`, {});
