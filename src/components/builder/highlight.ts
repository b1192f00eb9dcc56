/** Code in the colours of the site: classes of its own sheet, since nothing on a page is styled inline. */
import { codeToTokensBase } from 'shiki';
import { createCssVariablesTheme } from 'shiki/core';
import { escapeHtml } from '../../core/embedding/snippets.ts';
import type { SnippetLine } from './snippets.ts';

const theme = createCssVariablesTheme({ name: 'site', variablePrefix: '--code-' });

/** `var(--code-token-string)` → `string` */
const kindOf = (colour: string | undefined): string | null =>
  /-token-([a-z-]+)/.exec(colour ?? '')?.[1] ?? null;

/** Words of a token; a place that is left open becomes an empty element that the page's script fills in. */
const drawWords = (text: string): string =>
  text
    .split(/(«\w+»)/)
    .map((part) => {
      const slot = /^«(\w+)»$/.exec(part)?.[1];
      return slot === undefined ? escapeHtml(part) : `<span data-slot="${slot}"></span>`;
    })
    .join('');

/** HTML of a snippet: a line an element, so that one can be left out with its line feed. */
export async function drawCode(lines: readonly SnippetLine[]): Promise<string> {
  const tokens = await codeToTokensBase(lines.map(({ text }) => text).join('\n'), { lang: 'html', theme });
  return tokens
    .map((line, at) => {
      const words = line.map(({ content, color }) => {
        const kind = kindOf(color);
        return kind === null ? drawWords(content) : `<span class="code-${kind}">${drawWords(content)}</span>`;
      });
      const when = lines[at]?.when;
      const condition = when === undefined ? '' : ` data-when="${when}"`;
      return `<span class="line"${condition}>${words.join('')}\n</span>`;
    })
    .join('');
}
