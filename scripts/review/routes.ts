/** What the page asks of the server. Plans are looked up in the list of plans by their key. */
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { formatMessage } from '../../src/core/message.ts';
import { beginningOf, lapsedDecisions, type Decision } from '../../src/core/alignment/index.ts';
import { failure, json, type Answer } from './answer.ts';
import type { Labels } from './change-file.ts';
import type { Ledger, Outcome } from './ledger.ts';
import type { LoadedCorpus, LoadedPlan } from './load-corpus.ts';
import type { PlanView, PlansView, WriteView } from './plan-view.ts';
import { readBody } from './read-body.ts';
import { comparePairs } from './machine-word.ts';
import { showPlan, showSummary } from './show-plan.ts';
import { hashText } from '../../src/core/text/hash.ts';
import { showWord } from './show-task.ts';
import { orderSchema, type Order, type Places } from './verdict-order.ts';

/** What the answers are made from. */
export interface Desk {
  load: () => Promise<LoadedCorpus>;
  ledger: Ledger;
}

const window = z.string().regex(/^[\w-]{1,64}$/u);
const decisionRequest = z.strictObject({
  window,
  version: z.string().max(64),
  who: z.string().trim().min(1).max(120),
  why: z.string().trim().max(4000),
  order: orderSchema,
});
const undoRequest = z.strictObject({ window });

/** Answers a request below `/api/`; null where there is nothing at that address. */
export async function answerApi(request: IncomingMessage, address: URL, desk: Desk): Promise<Answer | null> {
  const [, , plans, directive, plan, action] = address.pathname.split('/');
  if (plans !== 'plans') return null;
  const corpus = await desk.load();
  const isRead = request.method !== 'POST';
  if (directive === undefined) return isRead ? json(await listPlans(corpus, desk)) : null;
  const found = corpus.plans.find(({ key }) => key === `${directive}/${plan ?? ''}`);
  if (!found) return null;
  if (action === undefined && isRead) {
    const shown = window.safeParse(address.searchParams.get('window'));
    return json(await viewOf(found, shown.data ?? '', desk));
  }
  if (action === 'compare' && isRead) return compare(found, address.searchParams);
  if (action === 'decisions' && !isRead) return decide(request, found, desk);
  if (action === 'undo' && !isRead) return undo(request, found, desk);
  return null;
}

async function listPlans({ plans, messages }: LoadedCorpus, { ledger }: Desk): Promise<PlansView> {
  const summaries = await Promise.all(
    plans.map(async (plan) => showSummary(plan, await ledger.read(plan.decisions))),
  );
  const faults = messages.filter(({ level }) => level === 'error').map(formatMessage);
  return { plans: summaries, faults };
}

async function viewOf(plan: LoadedPlan, window: string, { ledger }: Desk): Promise<PlanView> {
  return showPlan(plan, await ledger.read(plan.decisions), ledger.undoable(plan.decisions, window));
}

function compare(plan: LoadedPlan, query: URLSearchParams): Answer | null {
  const [task, target] = [query.get('task') ?? '', query.get('target') ?? ''];
  const comparison = comparePairs(plan, [[task, target]]).get(`${task} ${target}`);
  return comparison ? json(comparison) : null;
}

async function decide(request: IncomingMessage, plan: LoadedPlan, desk: Desk): Promise<Answer> {
  const body = await readBody(request);
  if (!('content' in body)) return failure(body.status, body.reason);
  const parsed = decisionRequest.safeParse(body.content);
  if (!parsed.success) return failure(400, z.prettifyError(parsed.error));
  const { order, ...rest } = parsed.data;
  const texts = textsOf(plan, order);
  if (!texts) return written(plan, rest.window, desk, { kind: 'text-changed' });
  const { decisions } = await desk.ledger.read(plan.decisions);
  const entry = { ...rest, order, ...texts, lapsed: lapsedUnder(order, plan, decisions) };
  return written(plan, rest.window, desk, await desk.ledger.decide(plan.decisions, entry));
}

/** Lapsed decisions that lead to what the order is about. */
function lapsedUnder(
  order: Order,
  { document, directive, tasks }: LoadedPlan,
  all: readonly Decision[],
): Decision[] {
  if (order.verdict === 'withdraw') return [];
  const idsOf = (texts: readonly { id: string; text: string }[], wanted: string | null): string[] =>
    texts.flatMap(({ id, text }) => (hashText(text) === wanted ? [id] : []));
  const [ofTask, ofTarget] = [idsOf(tasks, order.task), idsOf(directive.targets, order.target)];
  return lapsedDecisions(document, directive, all)
    .filter((lapsed) => lapsed.tasks.some((id) => ofTask.includes(id)))
    .filter(
      ({ decision, targets }) =>
        decision.target === null || order.target === null || targets.some((id) => ofTarget.includes(id)),
    )
    .map(({ decision }) => decision);
}

/** How people cite the two texts, and where they stand; null where one is gone, as somebody edited a source. */
function textsOf({ tasks, directive }: LoadedPlan, order: Order): { labels: Labels; places: Places } | null {
  const task = tasks.find(({ text }) => hashText(text) === order.task);
  const target = directive.targets.find(({ text }) => hashText(text) === order.target);
  const labels = { task: task?.label ?? '', target: target?.label ?? null };
  const places = {
    ...(task && { taskId: task.id, taskBegins: beginningOf(task.text) }),
    ...(target && { targetId: target.id, targetBegins: beginningOf(target.text) }),
  };
  // What was said of a text that is gone can still be taken back.
  const isWhole = task !== undefined && (order.target === null || target !== undefined);
  return isWhole || order.verdict === 'withdraw' ? { labels, places } : null;
}

async function undo(request: IncomingMessage, plan: LoadedPlan, desk: Desk): Promise<Answer> {
  const body = await readBody(request);
  if (!('content' in body)) return failure(body.status, body.reason);
  const parsed = undoRequest.safeParse(body.content);
  if (!parsed.success) return failure(400, z.prettifyError(parsed.error));
  return written(plan, parsed.data.window, desk, await desk.ledger.undo(plan.decisions, parsed.data.window));
}

async function written(
  plan: LoadedPlan,
  window: string,
  desk: Desk,
  outcome: Outcome | { kind: 'text-changed' },
): Promise<Answer> {
  const order = outcome.kind === 'saved' ? outcome.order : null;
  const view: WriteView = {
    outcome: outcome.kind,
    theirs: outcome.kind === 'conflict' ? outcome.theirs.map(showWord) : [],
    order: order && { verdict: order.verdict, task: order.task, target: order.target },
    view: await viewOf(plan, window, desk),
  };
  return json(view, outcome.kind === 'saved' ? 200 : 409);
}
