/** The provisions that the task may take up: one of them is in hand. */
import type { RowView, TaskView } from '../plan-view.ts';
import { hasRelation, rowsOf, targetOf, type Desk } from './desk.ts';
import { el } from './element.ts';
import { capitalise, fold, formatShare, nameRelation, nameStatus } from './words.ts';

export interface RowEvents {
  choose: (target: string) => void;
  lookUp: (target: string) => void;
  toggleSearch: (isOpen: boolean) => void;
  type: (query: string) => void;
}

const mostFound = 12;

/** Links and candidates as a group of choices, and the search for any other provision. */
export function rowChoice(
  desk: Desk,
  task: TaskView,
  chosen: RowView | null,
  events: RowEvents,
): HTMLElement {
  const rows = rowsOf(desk, task);
  return el(
    'div',
    { class: 'choice' },
    el(
      'fieldset',
      { 'data-rows': true },
      el('legend', {}, `So với đoạn nào của ${desk.view.directive}`),
      rows.length === 0 && el('p', { class: 'hint' }, 'Máy không thấy đoạn nào gần với nhiệm vụ này.'),
      ...rows.map((row) => rowLine(desk, row, row.target === chosen?.target, events)),
    ),
    search(desk, events),
  );
}

function rowLine(desk: Desk, row: RowView, isChosen: boolean, { choose }: RowEvents): HTMLElement {
  const label = targetOf(desk, row.target)?.label ?? row.target;
  const share = row.evidence.length > 0 ? `, giữ ${formatShare(1 - row.omitted)}` : '';
  const likeness = hasRelation(row) ? nameRelation(row.relation) + share : 'không có câu chữ chung';
  return el(
    'label',
    { class: `row ${row.status}` },
    el('input', {
      type: 'radio',
      name: 'row',
      id: `row-${row.target}`,
      checked: isChosen,
      change: () => choose(row.target),
    }),
    el('span', { class: 'label' }, capitalise(label)),
    el('span', { class: 'likeness' }, likeness),
    el('span', { class: 'status' }, nameStatus(row)),
  );
}

function search(desk: Desk, { lookUp, toggleSearch, type }: RowEvents): HTMLElement {
  const details = el(
    'details',
    { class: 'search', open: desk.isSearchOpen },
    el('summary', { id: 'search-summary' }, 'Tìm đoạn khác ', el('kbd', {}, '/')),
    el('label', { for: 'search' }, 'Số mục hoặc chữ trong đoạn, có dấu hay không đều được'),
    el('input', {
      type: 'search',
      id: 'search',
      value: desk.query,
      autocomplete: 'off',
      input: (event) => type((event.target as HTMLInputElement).value),
    }),
    results(desk, lookUp),
  );
  details.addEventListener('toggle', () => {
    if (details.open !== desk.isSearchOpen) toggleSearch(details.open);
  });
  return details;
}

/** The provisions that hold all the words typed; each is a button that puts it among the rows. */
function results({ view, query }: Desk, lookUp: (target: string) => void): HTMLElement {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  const found = view.targets.filter(({ label, heading, text }) => {
    const all = fold(`${label} ${heading} ${text}`);
    return wanted.every((word) => all.includes(word));
  });
  const shown = found.slice(0, mostFound);
  const more = found.length > shown.length ? `, hiện ${shown.length} đoạn đầu` : '';
  return el(
    'div',
    { id: 'results' },
    el('p', { class: 'note', role: 'status' }, `${found.length} trên ${view.targets.length} đoạn${more}`),
    el(
      'ul',
      {},
      ...shown.map(({ id, label, text }) =>
        el(
          'li',
          {},
          el(
            'button',
            { type: 'button', id: `found-${id}`, click: () => lookUp(id) },
            el('span', { class: 'label' }, capitalise(label)),
            el('span', { class: 'start doc' }, text),
          ),
        ),
      ),
    ),
  );
}
