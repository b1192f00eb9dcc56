/** Drawing anew without losing the reader's place. */

/** How an element that is drawn anew is known again. */
function nameOf(element: Element | null): string | null {
  if (element instanceof HTMLInputElement)
    return `input[name="${element.name}"][value="${CSS.escape(element.value)}"]`;
  return null;
}

/**
 * Draws what stands in `holder` anew. A box that had the focus has it again, folds that were open are open;
 * where what had the focus is gone, it goes to `otherwise`.
 */
export function keepFocus(holder: HTMLElement, otherwise: HTMLElement, drawAnew: () => void): void {
  const focused = holder.contains(document.activeElement) ? document.activeElement : null;
  const name = nameOf(focused);
  const open = [...holder.querySelectorAll<HTMLDetailsElement>('details[data-facet][open]')];
  drawAnew();
  for (const { dataset } of open) {
    const fold = holder.querySelector<HTMLDetailsElement>(`details[data-facet="${dataset['facet'] ?? ''}"]`);
    if (fold) fold.open = true;
  }
  if (!focused || focused.isConnected) return;
  const again = name === null ? null : holder.querySelector<HTMLElement>(name);
  (again ?? otherwise).focus({ preventScroll: true });
}
