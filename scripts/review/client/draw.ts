/** Puts new content into the frame and leaves the reader where they were: focus, caret, scrolled lists. */
import { part } from './element.ts';

/** The caret of a field that is being typed in. */
function caretOf(element: Element | null): [number, number] | null {
  const isField =
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && element.type === 'search');
  return isField ? [element.selectionStart ?? 0, element.selectionEnd ?? 0] : null;
}

/**
 * Draws view and actions.
 *
 * @param focus id of what gets the focus; else it stays with the element of the same id, or goes to the
 *   heading when that is gone
 */
export function draw(view: HTMLElement, actions: HTMLElement | null, focus: string | null): void {
  const { activeElement } = document;
  const hadFocus =
    activeElement !== null &&
    (part('view').contains(activeElement) || part('actions').contains(activeElement));
  const id = focus ?? (hadFocus ? activeElement.id : null);
  const caret = focus === null ? caretOf(activeElement) : null;
  const scrolled = document.querySelector('#tasks nav')?.scrollTop ?? 0;
  part('view').replaceChildren(view);
  part('actions').replaceChildren(...(actions ? [actions] : []));
  part('dock').classList.toggle('filled', actions !== null);
  showCurrent(scrolled);
  if (id === null) return;
  const next = document.getElementById(id) ?? document.getElementById('heading');
  next?.focus({ preventScroll: focus === null });
  if (caret && (next instanceof HTMLTextAreaElement || next instanceof HTMLInputElement))
    next.setSelectionRange(...caret);
}

/** Scrolls the list of tasks as it was, and so far that the task shown is in sight. */
function showCurrent(scrolled: number): void {
  const list = document.querySelector<HTMLElement>('#tasks nav');
  const current = list?.querySelector<HTMLElement>('[aria-current]');
  if (!list) return;
  list.scrollTop = scrolled;
  if (!current) return;
  const [outer, inner] = [list.getBoundingClientRect(), current.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}
