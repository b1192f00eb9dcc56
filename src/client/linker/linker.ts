/** Finds numbers of documents in a page of another site, and links those that our site has. */
import { findNumbers } from '../../core/references/numbers.ts';
import type { NumberIndex } from '../../core/references/number-index.ts';
import { findFolder } from '../widget/folder.ts';
import { wrap } from './wrap.ts';

const leftAlone = 'a,button,code,pre,script,style,textarea,select,[contenteditable],[data-doi-chieu="tat"]';

async function link(folder: URL): Promise<void> {
  const { documents } = (await (await fetch(new URL('so-hieu.json', folder))).json()) as NumberIndex;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ parentElement }) => !parentElement?.closest(leftAlone))) {
    for (const { number, span } of findNumbers(text.data).reverse()) {
      const [found, other] = documents.filter((entry) => entry.number === number && entry.place === null);
      if (found && !other) wrap(text, span, new URL(`../${found.page}`, folder).href);
    }
  }
}

const folder = findFolder('vien-dan.js');
if (folder) {
  const run = (): void => void link(folder).catch(() => undefined);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
  else run();
}
