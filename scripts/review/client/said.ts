import { part } from './element.ts';

/** Tells what happened, to eyes and to screen readers; the same words twice are told twice. */
export function say(words: string): void {
  const place = part('said');
  place.textContent = place.textContent === words ? `${words}\u00a0` : words;
}
