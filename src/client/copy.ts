/**
 * Copies a text. Where the browser does not allow it, the element that shows the text is selected instead, so that
 * the reader can copy it by key.
 *
 * @returns whether it was copied
 */
export async function copyText(text: string, shown: Element): Promise<boolean> {
  try {
    // Pages without https have no clipboard at all.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return false;
  }
}
