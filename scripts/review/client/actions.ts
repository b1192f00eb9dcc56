/** What can be done about the row in hand, as buttons that say their keys. */
import type { RowView, TaskView } from '../plan-view.ts';
import { isOpen, reasonOf, type Desk } from './desk.ts';
import { el } from './element.ts';
import type { Command } from './keys.ts';
import { nameRelation, relationNames } from './words.ts';

export interface ActionEvents {
  run: (command: Command) => void;
  typeReason: (reason: string) => void;
  saveReason: () => void;
}

/** What can be said of the row in hand, and where to go from here. */
export function actions(desk: Desk, task: TaskView, row: RowView | null, events: ActionEvents): HTMLElement {
  return el(
    'div',
    { class: 'actions', role: 'group', 'aria-label': 'Quyết định' },
    el(
      'div',
      { class: 'line' },
      el('div', { class: 'buttons' }, ...verdicts(desk, task, row, events)),
      reason(reasonOf(desk, task, row), events),
    ),
    el(
      'div',
      { class: 'line' },
      row && relations(row, events),
      el('div', { class: 'buttons moves' }, ...moves(events)),
    ),
  );
}

function button(
  id: string,
  name: string,
  key: string,
  click: () => void,
  rest: Record<string, string | boolean | null> = {},
): HTMLElement {
  const attributes = {
    type: 'button',
    id,
    class: 'button quiet',
    'aria-keyshortcuts': key.toLowerCase(),
    click,
  };
  return el('button', { ...attributes, ...rest }, name, el('kbd', { 'aria-hidden': 'true' }, key));
}

function verdicts({ view }: Desk, task: TaskView, row: RowView | null, { run }: ActionEvents): HTMLElement[] {
  const isCandidate = row?.status === 'candidate';
  const take = isCandidate
    ? button('act-take', 'Thêm', 'D', () => run('add'), { class: 'button' })
    : button('act-take', 'Nhận', 'A', () => run('accept'), {
        class: 'button',
        'aria-pressed': String(row?.status === 'accepted'),
      });
  const rowButtons = row
    ? [
        take,
        button('act-reject', 'Không nhận', 'R', () => run('reject'), {
          'aria-pressed': String(row.status === 'rejected'),
        }),
      ]
    : [];
  return [
    ...rowButtons,
    button('act-none', 'Đã rà soát: không có', 'N', () => run('none'), {
      'aria-pressed': String(task.none !== null),
    }),
    ...(row?.word || task.none ? [button('act-withdraw', 'Rút lại', 'W', () => run('withdraw'))] : []),
    button('act-undo', 'Hoàn tác', 'U', () => run('undo'), {
      'aria-disabled': view.undoable === 0 ? 'true' : null,
    }),
  ];
}

function moves({ run }: ActionEvents): HTMLElement[] {
  const small = { class: 'button quiet small' };
  return [
    button('act-previous', 'Trước', 'K', () => run('previous'), small),
    button('act-next', 'Sau', 'J', () => run('next'), small),
    button('act-todo', 'Chưa rà soát kế tiếp', 'Cách', () => run('todo'), {
      ...small,
      'aria-keyshortcuts': 'Space',
    }),
  ];
}

function relations(row: RowView, { run }: ActionEvents): HTMLElement {
  const isLinked = row.status === 'accepted' || isOpen(row);
  const choice = ([relation, name]: (typeof relationNames)[number], place: number): HTMLElement =>
    button(`act-${relation}`, name, String(place + 1), () => run(`relation-${relation}`), {
      class: 'button quiet small',
      'aria-pressed': String(isLinked && row.relation === relation),
    });
  return el(
    'div',
    { class: 'buttons relations', role: 'group', 'aria-label': `Quan hệ: ${nameRelation(row.relation)}` },
    el('span', { class: 'name', 'aria-hidden': 'true' }, 'Quan hệ'),
    ...relationNames.map(choice),
  );
}

function reason(text: string, { typeReason, saveReason }: ActionEvents): HTMLElement {
  const onKey = (event: Event): void => {
    const { key, shiftKey, isComposing } = event as KeyboardEvent;
    // While an input method composes a syllable, Enter belongs to it.
    if (key === 'Enter' && !shiftKey && !isComposing) {
      event.preventDefault();
      saveReason();
    }
  };
  const field = el('textarea', {
    id: 'reason',
    rows: 1,
    maxlength: 4000,
    'aria-keyshortcuts': 'c',
    input: (event) => typeReason((event.target as HTMLTextAreaElement).value),
    keydown: onKey,
  });
  field.value = text;
  return el(
    'div',
    { class: 'reason' },
    el('label', { for: 'reason' }, 'Lý do ', el('kbd', { 'aria-hidden': 'true' }, 'C')),
    field,
    el('button', { type: 'button', id: 'act-reason', class: 'button quiet', click: saveReason }, 'Ghi lý do'),
  );
}
