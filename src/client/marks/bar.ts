/** The bar at the foot of the window: what is marked, the way from one place to the next, and off with it. */
import { drawElement as draw } from '../element.ts';

/** What the bar's buttons do. */
export interface BarActions {
  step: (by: 1 | -1) => void;
  clear: () => void;
}

export interface Bar {
  /** Says where the reader is; announced by screen readers. */
  say: (words: string) => void;
  /** Without a place to go to there is nothing to step through. */
  setSteps: (possible: boolean) => void;
  remove: () => void;
}

/** Puts the bar into the page; `results` is the address of the search that led here. */
export function drawBar(query: string, results: string, { step, clear }: BarActions): Bar {
  const status = draw('p', { role: 'status' });
  const steps = [drawButton('Chỗ trước', () => step(-1)), drawButton('Chỗ sau', () => step(1))];
  const bar = draw(
    'section',
    { class: 'found-bar', 'aria-label': 'Chỗ được đánh dấu' },
    draw('p', { class: 'asked' }, draw('a', { href: results }, `“${query}”`)),
    status,
    draw('div', { class: 'choices' }, ...steps, drawButton('Bỏ đánh dấu', clear)),
  );
  document.body.append(bar);
  document.documentElement.classList.add('has-found-bar');
  return {
    // A status that is there before its words is announced; one that comes with them is not.
    say: (words) => void requestAnimationFrame(() => (status.textContent = words)),
    setSteps: (possible) => steps.forEach((button) => (button.hidden = !possible)),
    remove: () => {
      bar.remove();
      document.documentElement.classList.remove('has-found-bar');
    },
  };
}

function drawButton(words: string, press: () => void): HTMLButtonElement {
  const button = draw('button', { type: 'button', class: 'button' }, words);
  button.addEventListener('click', press);
  return button;
}
