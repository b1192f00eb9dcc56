/** Tells how tall the content is (CSS pixels), now and at each change. */
export function watchHeight(tell: (height: number) => void): void {
  let last = 0;
  const measure = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    tell(height);
  };
  // Far from the window browsers put off what an observer sees; what is asked for now is measured now.
  measure();
  new ResizeObserver(measure).observe(document.body);
}
