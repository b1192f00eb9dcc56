/** What stands above the two texts: where the task stands, who and when, and what needs attention. */
import type { StaleView, TaskView } from '../plan-view.ts';
import type { Collision, Desk } from './desk.ts';
import { el } from './element.ts';
import { capitalise, citeLabel, nameState, nameVerdict, tellSigner, tellWord } from './words.ts';

export interface HeadEvents {
  insist: (collision: Collision) => void;
  giveWay: () => void;
  dropStale: (stale: StaleView) => void;
}

/** The head of the task shown. */
export function taskHead(desk: Desk, task: TaskView, events: HeadEvents): HTMLElement {
  const { view } = desk;
  const place = view.tasks.indexOf(task) + 1;
  const stale = view.staleWords.filter(({ taskId }) => taskId === task.id);
  return el(
    'header',
    { class: 'task-head' },
    el(
      'p',
      { class: 'note' },
      `Nhiệm vụ ${place} trên ${view.tasks.length} · `,
      el('span', { class: `state ${task.state}`, 'aria-hidden': 'true' }),
      ` ${nameState(task.state)}`,
    ),
    el('h2', { id: 'heading', tabindex: -1 }, capitalise(citeLabel(task.label))),
    el('p', { class: 'doc above' }, ...task.headings.map((heading) => el('span', {}, heading))),
    facts(task),
    task.none &&
      el(
        'p',
        { class: 'hole' },
        `Đã rà soát: không có đoạn tương ứng (${tellSigner(task.none)})`,
        task.none.why !== '' && `: “${task.none.why}”`,
      ),
    ...stale.map((word) => staleWord(word, events)),
    desk.collision && collided(desk.collision, events),
  );
}

function facts({ agencies, deadline, product }: TaskView): HTMLElement | null {
  const rows = [
    ['Chủ trì, thực hiện', agencies?.lead.join(', ') ?? ''],
    ['Phối hợp', agencies?.co.join(', ') ?? ''],
    ['Thời gian', deadline ?? ''],
    ['Sản phẩm', product ?? ''],
  ].filter(([, value]) => value !== '');
  if (rows.length === 0) return null;
  return el(
    'dl',
    { class: 'facts' },
    ...rows.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', { class: 'doc' }, value))),
  );
}

/** A decision that no longer fits; with the button that takes it out of the file. */
export function staleWord(stale: StaleView, { dropStale }: Pick<HeadEvents, 'dropStale'>): HTMLElement {
  const { word, target, targetLabel, taskStands, targetStands } = stale;
  const changed = [
    taskStands ? null : 'nhiệm vụ đã đổi chữ',
    targetStands ? null : 'đoạn của văn bản Trung ương đã đổi chữ',
  ]
    .filter((part) => part !== null)
    .join(', ');
  const about = targetLabel === null || target === null ? '' : ` (${targetLabel})`;
  return el(
    'div',
    { class: 'notice' },
    el(
      'p',
      {},
      el('strong', {}, 'Cần rà soát lại. '),
      `Quyết định trước${about}: ${tellWord(word)}; từ đó ${changed}.`,
      word.why !== '' && ` Lý do khi đó: “${word.why}”`,
    ),
    el(
      'button',
      {
        type: 'button',
        class: 'button quiet small',
        id: `drop-${stale.task}-${target ?? 'none'}`,
        click: () => dropStale(stale),
      },
      'Bỏ quyết định cũ này',
    ),
  );
}

function collided(collision: Collision, { insist, giveWay }: HeadEvents): HTMLElement {
  const { order, theirs } = collision;
  const others = theirs.length === 0 ? 'quyết định trước đã được rút lại' : theirs.map(tellWord).join('; ');
  return el(
    'div',
    { class: 'notice', role: 'alert' },
    el(
      'p',
      {},
      el('strong', {}, 'Chưa ghi. '),
      `Cửa sổ khác vừa ghi về cùng mối này: ${others}. Quyết định của bạn: ${nameVerdict(order.verdict)}.`,
    ),
    el(
      'div',
      { class: 'buttons' },
      el(
        'button',
        { type: 'button', class: 'button', id: 'insist', click: () => insist(collision) },
        'Vẫn ghi quyết định của tôi',
      ),
      el(
        'button',
        { type: 'button', class: 'button quiet', id: 'give-way', click: giveWay },
        'Giữ quyết định kia',
      ),
    ),
  );
}
