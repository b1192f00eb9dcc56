/** Theme, colour and size as the address asks for them: only values that were checked reach the page. */
import { fitAccent } from './accent.ts';
import type { Parameters } from './parameters.ts';

const darkSheet = { light: 'not all', dark: 'screen' } as const;
/** The grounds that links stand on (styles/tokens.css). */
const grounds = ['--paper', '--sunk', '--own'];

/** Applies the look, and once more when the reader's device turns dark or light. */
export function applyLook({ theme, accent, size }: Parameters): void {
  const root = document.documentElement;
  const dark = document.querySelector<HTMLLinkElement>('link[data-dark]');
  if (theme !== 'auto' && dark) dark.media = darkSheet[theme];
  if (size !== null) root.style.setProperty('--size', `${size}%`);
  if (accent === null) return;
  const paint = (): void => {
    const style = getComputedStyle(root);
    const fit = fitAccent(
      accent,
      grounds.map((name) => style.getPropertyValue(name)),
    );
    root.toggleAttribute('data-accent', fit !== null);
    if (fit !== null) root.style.setProperty('--accent', fit);
  };
  paint();
  // A sheet that did not apply at first comes later.
  dark?.addEventListener('load', paint);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
}
