/**
 * What an embedded page says to the page around it. Nothing of the reader is in it, so it may go to any origin; a
 * host checks where it comes from and its shape.
 */
import { watchHeight } from './height.ts';
import { listenToWordpress, readSecret, tellWordpress } from './wordpress.ts';

/** Says how tall the page is, at each change; to WordPress in its own words, where it asked for them. */
export function reportHeight(): void {
  const host = window.parent;
  if (host === window) return;
  const secret = readSecret(location.hash);
  let height = 0;
  const report = (): void => {
    host.postMessage({ type: 'doi-chieu:size', version: 1, height }, '*');
    if (secret !== null) tellWordpress(secret, 'height', height);
  };
  watchHeight((now) => {
    height = now;
    report();
  });
  if (secret !== null) listenToWordpress(secret, report);
}
