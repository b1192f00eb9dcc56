/** Tells how tall the content is (CSS pixels), now and at each change. */
export function watchHeight(tell: (height: number) => void): void {
  let last = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    tell(height);
  }).observe(document.body);
}
