/** Filling snippets in: open places get their values, lines of values that are not there are left out. */
/** Fills in all snippets below an element. @param values by the names of the open places, as they stand in the code */
export function fill(root: Element, values: Readonly<Record<string, string>>): void {
  for (const slot of root.querySelectorAll<HTMLElement>('[data-slot]'))
    slot.textContent = values[slot.dataset['slot'] ?? ''] ?? '';
  for (const line of root.querySelectorAll<HTMLElement>('[data-when]'))
    line.hidden = (values[line.dataset['when'] ?? ''] ?? '') === '';
}

/** The snippet as it is to be copied: what is seen of it. */
export const readSnippet = (code: Element): string =>
  [...code.querySelectorAll<HTMLElement>('.line:not([hidden])')]
    .map((line) => line.textContent)
    .join('')
    .trimEnd();
