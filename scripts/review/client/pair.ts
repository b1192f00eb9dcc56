/** Task and provision side by side, the words marked that only one of them has. */
import type { RowView, TaskView } from '../plan-view.ts';
import { hasRelation, targetOf, type Desk } from './desk.ts';
import { el, type Child } from './element.ts';
import { markOwn, type Piece } from './marks.ts';
import {
  capitalise,
  citeLabel,
  formatScore,
  formatShare,
  nameMethod,
  nameRelation,
  nameStatus,
  tellSigner,
} from './words.ts';

/** The two texts with what lies between them. Without a row the task stands alone, beside a hole. */
export function pair(desk: Desk, task: TaskView, row: RowView | null): HTMLElement {
  const target = row ? targetOf(desk, row.target) : undefined;
  return el(
    'div',
    { class: `pair ${row?.status ?? 'empty'}`, role: 'group', 'aria-label': 'Hai văn bản' },
    el(
      'section',
      { class: 'side plan', 'aria-label': desk.view.name },
      el('p', { class: 'whose' }, `${desk.view.name} · ${citeLabel(task.label)}`),
      el('p', { class: 'doc' }, task.num !== '' && `${task.num} `, ...words(task.text, row, 'task')),
    ),
    row && hinge(row),
    el(
      'section',
      { class: 'side directive', 'aria-label': desk.view.directive },
      el('p', { class: 'whose' }, [desk.view.directive, target?.label].filter(Boolean).join(' · ')),
      target?.heading ? el('p', { class: 'doc heading' }, target.heading) : null,
      row && target
        ? el('p', { class: 'doc' }, ...words(target.text, row, 'target'))
        : el('p', { class: 'hole' }, 'Chưa chọn đoạn nào để đối chiếu.'),
    ),
  );
}

function words(text: string, row: RowView | null, side: 'task' | 'target'): Child[] {
  // Without any common words everything would be marked, which says nothing.
  if (!row || row.evidence.length === 0) return [text];
  const pieces = markOwn(
    text,
    row.evidence.map((entry) => entry[side]),
  );
  return pieces.map((piece) => (piece.own ? mark(piece, side) : piece.text));
}

function mark({ text, long }: Piece, side: 'task' | 'target'): HTMLElement {
  const [name, word] = side === 'task' ? ['ins' as const, 'thêm'] : ['span' as const, 'không nhắc lại'];
  return el(
    name,
    { class: side === 'task' ? `own${long ? ' long' : ''}` : 'unrepeated' },
    el('span', { class: 'hidden-text' }, `[${word}: `),
    text,
    el('span', { class: 'hidden-text' }, ']'),
  );
}

function hinge(row: RowView): HTMLElement {
  const { relation, measured, inserted, omitted, score, confidence, method, evidence, word } = row;
  const facts: Child[] = [
    score !== null && el('p', {}, `điểm ${formatScore(score)}`),
    confidence && el('p', {}, `mức chắc chắn: ${confidence === 'strong' ? 'cao' : 'vừa'}`),
    method !== null && el('p', {}, nameMethod(method)),
  ];
  return el(
    'div',
    { class: 'hinge' },
    hasRelation(row) && el('p', { class: 'relation' }, nameRelation(relation)),
    relation !== measured && el('p', {}, `máy đo: ${nameRelation(measured)}`),
    ...(evidence.length > 0
      ? [share('giữ', 1 - omitted, 'kept'), share('thêm', inserted, 'added')]
      : [el('p', {}, 'không có câu chữ chung')]),
    ...facts,
    el('p', { class: 'status' }, capitalise(nameStatus(row))),
    word && el('p', { class: 'word' }, tellSigner(word), word.why !== '' && `: “${word.why}”`),
  );
}

function share(name: string, value: number, kind: string): HTMLElement {
  const bar = el('span', { class: `bar ${kind}`, 'aria-hidden': 'true' }, el('span'));
  (bar.firstElementChild as HTMLElement).style.width = `${value * 100}%`;
  return el('p', { class: 'measure' }, `${name} ${formatShare(value)}`, bar);
}

/** What the marks mean. */
export function legend(): HTMLElement {
  return el(
    'ul',
    { class: 'legend' },
    el('li', {}, el('span', { class: 'doc' }, 'phát triển'), ' hai bên như nhau'),
    el('li', {}, el('span', { class: 'doc own' }, 'thành phố'), ' chữ riêng của kế hoạch'),
    el('li', {}, el('span', { class: 'doc unrepeated' }, 'ngành, vùng'), ' kế hoạch không nhắc lại'),
  );
}
