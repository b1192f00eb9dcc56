/** Single keys for what the buttons do; never while somebody types. */
import type { RowView } from '../plan-view.ts';
import { relationNames } from './words.ts';

export type Command =
  | 'accept'
  | 'reject'
  | 'add'
  | 'none'
  | 'withdraw'
  | 'undo'
  | 'comment'
  | 'search'
  | 'next'
  | 'previous'
  | 'todo'
  | 'row-next'
  | 'row-previous'
  | `relation-${RowView['relation']}`;

const letters: Record<string, Command> = {
  a: 'accept',
  r: 'reject',
  d: 'add',
  n: 'none',
  w: 'withdraw',
  u: 'undo',
  c: 'comment',
  '/': 'search',
  j: 'next',
  k: 'previous',
  ...Object.fromEntries(
    relationNames.map(([relation], place) => [String(place + 1), `relation-${relation}` as const]),
  ),
};

const arrows: Record<string, Command> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'row-next',
  ArrowUp: 'row-previous',
};

/** What a key asks for where it was pressed; null where it belongs to what has the focus. */
export function commandOf(event: KeyboardEvent): Command | null {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !(target instanceof Element))
    return null;
  if (target.closest('textarea, select, dialog, input:not([type="radio"], [type="checkbox"])')) return null;
  const letter = letters[key.toLowerCase()];
  if (letter) return letter;
  const isRow = target.matches('[data-rows] input');
  if (isRow) return key === 'Enter' ? 'add' : key === ' ' ? 'todo' : null;
  // Buttons, links and choices have these keys for themselves.
  if (target.closest('button, a, summary, input')) return null;
  return key === ' ' ? 'todo' : key === 'Enter' ? 'add' : (arrows[key] ?? null);
}
