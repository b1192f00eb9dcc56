import { expect, test } from 'vitest';
import { drawCode } from './highlight.ts';
import { componentLines, frameLines, linkerLines, openFrame } from './snippets.ts';

const integrity = 'sha384-65oE40WLoqIh7S/m5/aDk';
const textOf = (html: string): string =>
  html
    .replaceAll(/<span data-slot="(\w+)"><\/span>/g, '«$1»')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

test.each([
  ['a frame', openFrame],
  ['a filled frame', frameLines({ address: 'https://a.vn/?a=1&b=2', title: 'Mục 2 <của>', height: '480' })],
  ['the component', componentLines(integrity)],
  ['the linker', linkerLines(integrity)],
])('%s: coloured by classes alone, and the text is the snippet', async (_, lines) => {
  const html = await drawCode(lines);
  expect(textOf(html)).toBe(lines.map(({ text }) => `${text}\n`).join(''));
  expect(html).toContain('<span class="code-');
  expect(html).not.toContain('style=');
  expect(html.match(/data-when="/g)?.length ?? 0).toBe(lines.filter(({ when }) => when).length);
});
