/** From a key or a button to a saved decision, and to the words that tell of it. */
import type { PlanView, RowView, TaskView, WriteView } from '../plan-view.ts';
import { sendDecision, sendUndo, type Order } from './api.ts';
import { draftKey, reasonOf, rowOf, targetOf, taskOf, type Desk } from './desk.ts';
import type { Command } from './keys.ts';
import { say } from './said.ts';
import { askWho } from './signing.ts';
import { capitalise, citeLabel, nameRelation, nameVerdict, relationNames } from './words.ts';

/** What is in hand when somebody decides. */
interface Hand {
  task: TaskView;
  row: RowView | null;
}

/** What a verdict means for what is in hand: an order, or the sentence that says why there is none. */
export function orderFor(desk: Desk, { task, row }: Hand, command: Command): Order | string {
  const target = row && targetOf(desk, row.target);
  const isWithdrawal = command === 'withdraw';
  if (command === 'none' && task.none) return 'Nhiệm vụ này đã được rà soát là không có đoạn tương ứng.';
  if (command === 'none') return { task: task.hash, target: null, verdict: 'none' };
  if (isWithdrawal && !row?.word && task.none) return { task: task.hash, target: null, verdict: 'withdraw' };
  if (!row || !target) return 'Chưa có đoạn nào để quyết định: tìm đoạn khác bằng phím /.';
  const pair = { task: task.hash, target: target.hash };
  if (isWithdrawal)
    return row.word ? { ...pair, verdict: 'withdraw' } : 'Chưa có quyết định nào về đoạn này.';
  const isAccepted = row.status === 'accepted';
  if (command === 'reject')
    return row.status === 'rejected' ? 'Đã ghi không nhận từ trước.' : { ...pair, verdict: 'reject' };
  const relation = relationNames.map(([id]) => id).find((id) => command === `relation-${id}`);
  if (relation === undefined) {
    if (isAccepted) return 'Đã nhận từ trước.';
    // What the machine proposed is accepted, what it did not propose is added: whichever key was pressed.
    return { ...pair, verdict: row.confidence === null ? 'add' : 'accept' };
  }
  if (isAccepted && row.relation === relation) return `Đã ghi là ${nameRelation(relation)} từ trước.`;
  return { ...pair, verdict: 'relation', relation };
}

/** The order that repeats what was said, to save a new reason; null where nothing was said yet. */
export function repeatWord(desk: Desk, { task, row }: Hand): Order | null {
  const target = row && targetOf(desk, row.target);
  if (!row?.word || !target) return task.none ? { task: task.hash, target: null, verdict: 'none' } : null;
  const { verdict } = row.word;
  const pair = { task: task.hash, target: target.hash };
  return verdict === 'relation' ? { ...pair, verdict, relation: row.relation } : { ...pair, verdict };
}

/** One write after another, each on what the one before brought back. */
let last: Promise<unknown> = Promise.resolve();

function inTurn(work: () => Promise<void>): Promise<void> {
  const turn = last.then(work).catch((error: unknown) => {
    say(`Chưa ghi được: ${error instanceof Error ? error.message : String(error)}`);
  });
  last = turn;
  return turn;
}

/** Asks who, saves, and shows what came of it. `render` draws the desk anew. */
export async function decide(desk: Desk, order: Order, render: () => void): Promise<void> {
  const task = taskOf(desk);
  if (!task) return;
  const row = rowOf(desk, task);
  const typed = desk.drafts.get(draftKey(task, row));
  const why = order.target === null ? (typed ?? task.none?.why ?? '') : reasonOf(desk, task, row);
  // Stay with the row that was decided on, wherever the first open one is by then.
  desk.target = row?.target ?? null;
  const who = await askWho();
  if (who === null) {
    say('Chưa ghi: cần tên người rà soát.');
    return;
  }
  await inTurn(async () => {
    const result = await sendDecision(desk.view, order, who, why);
    desk.collision = result.outcome === 'conflict' ? { order, why, theirs: result.theirs } : null;
    if (result.outcome === 'saved') desk.drafts.delete(draftKey(task, row));
    settle(desk, result, order.verdict === 'withdraw' ? 'Đã rút lại' : null, render);
  });
}

/** Takes back the last decision of this window and goes to where it was. */
export async function undo(desk: Desk, render: () => void): Promise<void> {
  await inTurn(async () => {
    const result = await sendUndo(desk.view.key);
    const { order } = result;
    const task = result.view.tasks.find(({ hash }) => hash === order?.task);
    if (task) {
      desk.place = { ...desk.place, task: task.id };
      desk.target = result.view.targets.find(({ hash }) => hash === order?.target)?.id ?? null;
    }
    desk.collision = null;
    settle(desk, result, 'Đã hoàn tác', render);
  });
}

const failures: Record<Exclude<WriteView['outcome'], 'saved'>, string> = {
  conflict: 'Chưa ghi: cửa sổ khác vừa quyết định về cùng mối này.',
  unsound: 'Chưa ghi: tệp decisions.yaml có lỗi, cần sửa trước.',
  'nothing-to-undo': 'Cửa sổ này không còn quyết định nào để hoàn tác.',
  'text-changed': 'Chưa ghi: văn bản nguồn đã thay đổi; trang đã hiện bản mới, hãy xem lại.',
};

function settle(desk: Desk, result: WriteView, lead: string | null, render: () => void): void {
  desk.view = result.view;
  render();
  say(result.outcome === 'saved' ? tell(result.view, result.order, lead) : failures[result.outcome]);
}

/** `Đã ghi: nhận mục 1, đoạn 1 cho mục II.1, ý 2. Còn 25 nhiệm vụ chưa rà soát.` */
function tell(view: PlanView, order: WriteView['order'], lead: string | null): string {
  const { tasks, reviewed } = view.progress;
  const task = view.tasks.find(({ hash }) => hash === order?.task)?.label;
  const target = view.targets.find(({ hash }) => hash === order?.target)?.label;
  const verdict =
    order?.verdict === 'withdraw' ? '' : nameVerdict((order?.verdict ?? 'none') as Order['verdict']);
  const what = [verdict, target].filter(Boolean).join(' ');
  const where = task === undefined ? '' : ` (${citeLabel(task)})`;
  const left = tasks - reviewed;
  const rest = left === 0 ? 'Mọi nhiệm vụ đã được rà soát.' : `Còn ${left} nhiệm vụ chưa rà soát.`;
  return capitalise(`${lead ?? 'Đã ghi'}: ${what}${where}. ${rest}`);
}
