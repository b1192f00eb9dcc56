/**
 * Tells the page around the frame how tall its content is, now and at each change. The message names no
 * reader and no address, so it may go to any origin; a host checks where it comes from and what it looks like.
 */
export function reportHeight(): void {
  if (window.parent === window) return;
  let last = 0;
  const report = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    window.parent.postMessage({ type: 'doi-chieu:size', version: 1, height }, '*');
  };
  const observe = (): void => {
    new ResizeObserver(report).observe(document.body);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', observe);
  else observe();
}
