/** What opens and closes a link's popover: pointer, focus, tap. */
import type { Link } from './meant.ts';
import { makePopover } from './popover.ts';

/** Milliseconds before it comes and goes, so that a passing pointer calls nothing and a slow one loses nothing. */
const delays = { come: 250, go: 350 };

/** Gives a link its popover. */
export function givePopover(link: Link): void {
  const { element, shadow, anchor } = link;
  const popover = makePopover(link);
  let timer: ReturnType<typeof setTimeout>;
  const later = (work: () => void, delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(work, delay);
  };
  const isFocused = (): boolean => shadow.activeElement?.matches(':focus-visible') === true;
  anchor.setAttribute('aria-haspopup', 'dialog');
  anchor.setAttribute('aria-expanded', 'false');
  // The box is inside the element, wherever it stands on the screen: the pointer in it is still in the element.
  element.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') later(popover.open, delays.come);
  });
  element.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') later(() => isFocused() || popover.close(), delays.go);
  });
  anchor.addEventListener('focus', () => {
    if (anchor.matches(':focus-visible')) popover.open();
  });
  shadow.addEventListener('focusout', (event) => {
    const { relatedTarget } = event as FocusEvent;
    if (relatedTarget instanceof Node && !shadow.contains(relatedTarget) && !element.matches(':hover'))
      popover.close();
  });
  anchor.addEventListener('click', (event) => {
    // A tap shows the words first; a second one, a click and Enter follow the link.
    if (event.pointerType !== 'touch' || popover.isOpen()) return;
    event.preventDefault();
    popover.open();
  });
}
