/** The page of one plan: what it shows, and what its buttons and keys do. */
import type { TaskView } from '../plan-view.ts';
import { actions } from './actions.ts';
import { fetchComparison } from './api.ts';
import { decide, orderFor, repeatWord, undo } from './decide.ts';
import { draftKey, isOpen, rowOf, rowsOf, taskOf, type Desk } from './desk.ts';
import { draw } from './draw.ts';
import { el, part } from './element.ts';
import type { Command } from './keys.ts';
import { legend, pair } from './pair.ts';
import { fits, stepFrom, writePlace, type Filter, type Place } from './place.ts';
import { faultList, tellProgress } from './plans-page.ts';
import { rowChoice } from './row-choice.ts';
import { say } from './said.ts';
import { staleWord, taskHead } from './task-head.ts';
import { taskList } from './task-list.ts';
import { capitalise, citeLabel } from './words.ts';

const wide = matchMedia('(min-width: 64rem)');

/** Draws the desk; `focus` is the id of what gets the focus, where that changes. */
export function showDesk(desk: Desk, focus: string | null = null): void {
  const task = taskOf(desk);
  const row = task && rowOf(desk, task);
  const render = (): void => showDesk(desk);
  document.title = `${task ? `${capitalise(citeLabel(task.label))} · ` : ''}${desk.view.name} · Rà soát`;
  const events = {
    run: (command: Command) => run(desk, command),
    typeReason: (reason: string) => {
      if (task) desk.drafts.set(draftKey(task, row), reason);
    },
    saveReason: () => saveReason(desk),
  };
  const isFaulty = desk.view.faults.length > 0;
  draw(
    el('div', { class: 'desk' }, deskHead(desk, render), ...(isFaulty ? [] : [body(desk)])),
    task && !isFaulty ? actions(desk, task, row, events) : null,
    focus,
  );
}

function deskHead(desk: Desk, render: () => void): HTMLElement {
  const { view } = desk;
  const orphans = view.staleWords.filter(({ taskId }) => taskId === null);
  return el(
    'header',
    { class: 'desk-head' },
    el(
      'div',
      { class: 'where' },
      el(
        'nav',
        { class: 'breadcrumb', 'aria-label': 'Vị trí' },
        el('ol', {}, el('li', {}, el('a', { href: '#/' }, 'Rà soát')), el('li', {}, view.directive)),
      ),
      el('h1', {}, view.name),
    ),
    ...(view.faults.length > 0
      ? [
          faultList(
            'Tệp quyết định có lỗi nên chưa đọc và không ghi đè. Sửa chỗ sau rồi tải lại trang:',
            view.faults,
          ),
        ]
      : [el('div', { class: 'progress' }, ...tellProgress(view.progress))]),
    ...orphans.map((stale) =>
      staleWord(stale, {
        dropStale: ({ task, target }) => void decide(desk, { task, target, verdict: 'withdraw' }, render),
      }),
    ),
  );
}

function body(desk: Desk): HTMLElement {
  const task = taskOf(desk);
  const row = task && rowOf(desk, task);
  const list = taskList(desk, task, wide.matches, (filter) => changeFilter(desk, filter));
  if (!task) return el('div', { class: 'columns' }, list);
  const render = (): void => showDesk(desk);
  const events = {
    insist: ({ order, why }: NonNullable<Desk['collision']>) => {
      desk.drafts.set(draftKey(task, row), why);
      void decide(desk, order, render);
    },
    giveWay: () => {
      desk.collision = null;
      showDesk(desk, 'heading');
    },
    dropStale: ({ task: hash, target }: { task: string; target: string | null }) =>
      void decide(desk, { task: hash, target, verdict: 'withdraw' }, render),
  };
  const choice = rowChoice(desk, task, row, {
    choose: (target) => choose(desk, target),
    lookUp: (target) => void lookUp(desk, target),
    toggleSearch: (isOpen) => (desk.isSearchOpen = isOpen),
    type: (query) => search(desk, query),
  });
  const panel = [taskHead(desk, task, events), choice, pair(desk, task, row), legend()];
  return el(
    'div',
    { class: 'columns' },
    list,
    el('section', { class: 'panel', 'aria-labelledby': 'heading' }, ...panel),
  );
}

/** What moves about the desk and changes nothing in the file. */
const moves: Partial<Record<Command, (desk: Desk) => void>> = {
  next: (desk) => step(desk, 1),
  previous: (desk) => step(desk, -1),
  todo: goToTodo,
  'row-next': (desk) => stepRow(desk, 1),
  'row-previous': (desk) => stepRow(desk, -1),
  comment: () => part('reason').focus({ preventScroll: wide.matches }),
  search: (desk) => {
    desk.isSearchOpen = true;
    showDesk(desk, 'search');
  },
  undo: (desk) => void undo(desk, () => goTo(desk, desk.place.task, false)),
};

/** Does what a key or a button asks for. */
export function run(desk: Desk, command: Command): void {
  const task = taskOf(desk);
  if (!task || desk.view.faults.length > 0) return;
  const move = moves[command];
  if (move) {
    move(desk);
    return;
  }
  const order = orderFor(desk, { task, row: rowOf(desk, task) }, command);
  if (typeof order === 'string') say(order);
  else void decide(desk, order, () => showDesk(desk));
}

function saveReason(desk: Desk): void {
  const task = taskOf(desk);
  if (!task) return;
  const order = repeatWord(desk, { task, row: rowOf(desk, task) });
  part('heading').focus({ preventScroll: true });
  if (order) void decide(desk, order, () => showDesk(desk));
  else say('Lý do sẽ được ghi cùng quyết định kế tiếp về đoạn này.');
}

/** Shows a task of this plan and keeps the address in step, so that a reload comes back to it. */
function goTo(desk: Desk, task: string | null, isMove = true): void {
  const place: Place = { ...desk.place, task };
  if (isMove) desk.target = null;
  desk.place = place;
  history.replaceState(null, '', writePlace(place));
  showDesk(desk, 'heading');
}

function step(desk: Desk, by: 1 | -1): void {
  const from = taskOf(desk);
  const next = from && stepFrom(desk.view, from.id, by, (task) => fits(task, desk.place.filter));
  if (next) move(desk, next.id);
  else say(by === 1 ? 'Đây là nhiệm vụ cuối trong danh sách.' : 'Đây là nhiệm vụ đầu trong danh sách.');
}

function move(desk: Desk, task: string): void {
  desk.collision = null;
  goTo(desk, task);
}

/** The next thing that waits for a word: another link of this task, else the next task, round to the first. */
function goToTodo(desk: Desk): void {
  const task = taskOf(desk);
  if (!task) return;
  const current = rowOf(desk, task);
  const open = task.rows.find((row) => isOpen(row) && row.target !== current?.target);
  if (open && current && !isOpen(current)) return choose(desk, open.target, `row-${open.target}`);
  const isMeant = (one: TaskView): boolean =>
    one.state !== 'done' && one.id !== task.id && fits(one, desk.place.filter);
  const next = stepFrom(desk.view, task.id, 1, isMeant) ?? desk.view.tasks.find(isMeant);
  if (next) move(desk, next.id);
  else say('Không còn nhiệm vụ nào khác chưa rà soát trong danh sách này.');
}

function stepRow(desk: Desk, by: 1 | -1): void {
  const task = taskOf(desk);
  if (!task) return;
  const rows = rowsOf(desk, task);
  const at = rows.findIndex(({ target }) => target === rowOf(desk, task)?.target);
  const next = rows[at + by];
  if (next) choose(desk, next.target, `row-${next.target}`);
}

function choose(desk: Desk, target: string, focus: string | null = null): void {
  desk.target = target;
  showDesk(desk, focus);
}

/** Compares the task with any provision and puts that among the rows. */
async function lookUp(desk: Desk, target: string): Promise<void> {
  const task = taskOf(desk);
  if (!task) return;
  const comparison = await fetchComparison(desk.view.key, task.id, target).catch(() => null);
  if (!comparison) {
    say('Không đối chiếu được với đoạn này; hãy tải lại trang.');
    return;
  }
  const looked = desk.looked.get(task.id) ?? new Map<string, typeof comparison>();
  desk.looked.set(task.id, looked.set(target, comparison));
  desk.isSearchOpen = false;
  choose(desk, target, `row-${target}`);
}

function search(desk: Desk, query: string): void {
  desk.query = query;
  showDesk(desk);
}

function changeFilter(desk: Desk, filter: Filter): void {
  const shown = taskOf(desk);
  const stays = shown !== null && fits(shown, filter);
  desk.place = { ...desk.place, filter, task: stays ? shown.id : null };
  if (!stays) desk.target = null;
  history.replaceState(null, '', writePlace(desk.place));
  showDesk(desk);
}
