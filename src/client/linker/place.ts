const margin = 8;
/** Between words and box: the line under the words stays in sight. */
const gap = 4;
const widest = 440;
const tallest = 360;
const lowest = 120;

/** Puts a box below the words, or above them where there is more room; all of it in the window. */
export function place(box: HTMLElement, { left, top, bottom }: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  // In pages without a doctype the root is as tall as the page.
  const height = Math.min(clientHeight, innerHeight);
  const width = Math.min(widest, clientWidth - 2 * margin);
  const room = { below: height - bottom - gap - margin, above: top - gap - margin };
  const isBelow = room.below >= Math.min(tallest, room.above);
  const most = Math.max(lowest, Math.min(tallest, isBelow ? room.below : room.above));
  const x = Math.max(margin, Math.min(left, clientWidth - width - margin));
  Object.assign(box.style, {
    width: `${width}px`,
    maxHeight: `${most}px`,
    left: `${x}px`,
    top: isBelow ? `${bottom + gap}px` : 'auto',
    bottom: isBelow ? 'auto' : `${height - top + gap}px`,
  });
}
