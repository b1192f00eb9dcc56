import type { PlanSummary, PlansView } from '../plan-view.ts';
import { el, type Child } from './element.ts';
import { writePlace } from './place.ts';

/** The list of plans, and how far each is reviewed. */
export function plansPage({ plans, faults }: PlansView): HTMLElement {
  const byDirective = Map.groupBy(plans, ({ directive }) => directive);
  return el(
    'div',
    { class: 'plans' },
    el('h1', { id: 'heading', tabindex: -1 }, 'Rà soát mối đối chiếu'),
    el(
      'p',
      { class: 'lead' },
      'Máy đề xuất mỗi nhiệm vụ lấy lại đoạn nào của văn bản Trung ương; chỉ người rà soát mới quyết định. ' +
        'Chọn một kế hoạch để bắt đầu.',
    ),
    faults.length > 0 &&
      faultList('Chưa đọc được văn bản nguồn. Sửa những lỗi sau rồi tải lại trang:', faults),
    ...[...byDirective].map(([directive, group]) =>
      el(
        'section',
        { class: 'section' },
        el('h2', {}, directive),
        el('ul', { class: 'plan-list' }, ...group.map(planLine)),
      ),
    ),
  );
}

/** Messages as the build prints them: file, line, column, and how to mend it. */
export function faultList(title: string, faults: readonly string[]): HTMLElement {
  return el(
    'section',
    { class: 'faults', 'aria-label': 'Lỗi' },
    el('p', {}, title),
    el('ul', {}, ...faults.map((fault) => el('li', {}, el('code', {}, fault)))),
  );
}

function planLine({ key, name, title, progress, faults }: PlanSummary): HTMLElement {
  return el(
    'li',
    {},
    el(
      'div',
      {},
      el('a', { class: 'doc', href: writePlace({ plan: key, task: null, filter: 'all' }) }, name),
      title !== '' && el('p', { class: 'note doc' }, title),
    ),
    el(
      'div',
      { class: 'progress' },
      ...(faults.length > 0
        ? [el('p', { class: 'warn' }, 'Tệp decisions.yaml có lỗi; mở để xem chỗ cần sửa.')]
        : tellProgress(progress)),
    ),
  );
}

/** `3 trên 28 nhiệm vụ đã rà soát · còn 25 · …`, with a bar of the share. */
export function tellProgress({ tasks, reviewed, stale }: PlanSummary['progress']): Child[] {
  const bar = el('span', { class: 'bar', 'aria-hidden': 'true' }, el('span'));
  (bar.firstElementChild as HTMLElement).style.width = `${tasks === 0 ? 0 : (reviewed / tasks) * 100}%`;
  const rest = [`còn ${tasks - reviewed}`, stale > 0 ? `${stale} quyết định cần rà soát lại` : null].filter(
    (words) => words !== null,
  );
  return [
    el('p', {}, el('strong', {}, `${reviewed} trên ${tasks}`), ` nhiệm vụ đã rà soát · ${rest.join(' · ')}`),
    bar,
  ];
}
