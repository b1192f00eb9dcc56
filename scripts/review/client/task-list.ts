import type { TaskView } from '../plan-view.ts';
import type { Desk } from './desk.ts';
import { el } from './element.ts';
import { filters, fits, writePlace, type Filter } from './place.ts';
import { citeLabel, nameState } from './words.ts';

const filterNames: Record<Filter, string> = {
  all: 'Tất cả',
  todo: 'Chưa rà soát',
  fair: 'Có thể liên quan',
  stale: 'Cần rà soát lại',
  unlinked: 'Không có mối nào',
};

/** The filter and the tasks that it leaves, the one shown marked. */
export function taskList(
  desk: Desk,
  shown: TaskView | null,
  isOpen: boolean,
  onFilter: (filter: Filter) => void,
): HTMLElement {
  const { view, place } = desk;
  const listed = view.tasks.filter((task) => fits(task, place.filter));
  return el(
    'details',
    { class: 'tasks', id: 'tasks', open: isOpen },
    el('summary', { id: 'tasks-summary' }, `Danh sách nhiệm vụ: ${listed.length} trên ${view.tasks.length}`),
    filterField(desk, onFilter),
    listed.length === 0
      ? el('p', { class: 'hole' }, 'Không có nhiệm vụ nào như vậy.')
      : el(
          'nav',
          { 'aria-label': 'Nhiệm vụ' },
          el('ol', {}, ...listed.map((task) => taskLine(desk, task, task.id === shown?.id))),
        ),
  );
}

function filterField({ view, place }: Desk, onFilter: (filter: Filter) => void): HTMLElement {
  const choice = (filter: Filter): HTMLElement =>
    el(
      'label',
      {},
      el('input', {
        type: 'radio',
        name: 'filter',
        id: `filter-${filter}`,
        checked: place.filter === filter,
        change: () => onFilter(filter),
      }),
      el('span', {}, filterNames[filter]),
      el('span', { class: 'count' }, String(view.tasks.filter((task) => fits(task, filter)).length)),
    );
  return el('fieldset', { class: 'filter' }, el('legend', {}, 'Lọc'), ...filters.map(choice));
}

function taskLine({ place }: Desk, task: TaskView, isShown: boolean): HTMLElement {
  return el(
    'li',
    {},
    el(
      'a',
      {
        href: writePlace({ ...place, task: task.id }),
        id: `task-${task.id}`,
        'aria-current': isShown ? 'true' : null,
      },
      el('span', { class: `state ${task.state}`, 'aria-hidden': 'true' }),
      el(
        'span',
        {},
        el('span', { class: 'label' }, citeLabel(task.label)),
        el('span', { class: 'hidden-text' }, `, ${nameState(task.state)}: `),
        el('span', { class: 'start' }, task.text),
      ),
    ),
  );
}
