/** Styles of a shadow tree, as a sheet made by script: that is allowed where a page's policy forbids styles in it. */

/** Whether the browser can; older ones keep the host's page as it is. */
export const canDress = 'adoptedStyleSheets' in Document.prototype;

const sheets = new Map<string, CSSStyleSheet>();

/** Gives a shadow tree its styles; trees with the same styles share one sheet. */
export function dress(root: ShadowRoot, style: string): void {
  const sheet = sheets.get(style) ?? new CSSStyleSheet();
  if (!sheets.has(style)) sheet.replaceSync(style);
  sheets.set(style, sheet);
  root.adoptedStyleSheets = [sheet];
}
