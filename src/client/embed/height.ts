/**
 * Tells the page around the frame how tall the content is (CSS pixels), now and at each change. The message
 * says nothing of the reader, so it may go to any origin; a host checks where it comes from and its shape.
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
  new ResizeObserver(report).observe(document.body);
}
