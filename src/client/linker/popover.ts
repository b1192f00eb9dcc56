/**
 * What a link shows when it is hovered, focused or tapped. WCAG 2.2, 1.4.13: Escape takes it away and the focus
 * stays, the pointer can go into it, and it stays until pointer and focus have left.
 */
import { hide, makeBox, show } from './box.ts';
import type { Link } from './meant.ts';
import { place } from './place.ts';

export interface Popover {
  open: () => void;
  close: () => void;
  isOpen: () => boolean;
}

/** The one that is open. */
let shown: Popover | null = null;

/** A popover of a link; its box is made when it is first shown. */
export function makePopover(link: Link): Popover {
  const { shadow, anchor } = link;
  let box: HTMLElement | null = null;
  let stop = (): void => undefined;
  const popover: Popover = {
    isOpen: () => shown === popover,
    open: () => {
      if (shown === popover) return;
      shown?.close();
      shown = popover;
      const own = (box ??= makeBox(link, popover.close));
      show(own);
      anchor.setAttribute('aria-expanded', 'true');
      stop = keepWith(link, own, popover.close);
    },
    close: () => {
      if (!box || shown !== popover) return;
      shown = null;
      // Focus inside goes back to the link.
      if (shadow.activeElement && box.contains(shadow.activeElement)) anchor.focus({ preventScroll: true });
      hide(box);
      anchor.setAttribute('aria-expanded', 'false');
      stop();
    },
  };
  return popover;
}

/** Keeps an open box beside its link, and closes it by Escape and by a touch elsewhere; returns what ends that. */
function keepWith({ element, anchor }: Link, box: HTMLElement, close: () => void): () => void {
  const ending = new AbortController();
  const options = { capture: true, passive: true, signal: ending.signal };
  const move = (): void => {
    place(box, anchor.getBoundingClientRect());
  };
  move();
  addEventListener('scroll', move, options);
  addEventListener('resize', move, options);
  addEventListener('pointerdown', ({ target }) => target !== element && close(), options);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // It is not meant for the host's own dialogs.
    event.stopPropagation();
    event.preventDefault();
    close();
  };
  addEventListener('keydown', onKey, { ...options, passive: false });
  return () => ending.abort();
}
