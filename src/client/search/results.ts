/** Drawing the list of results: where it stands, the words around the match, how it is linked. */
import { documentNumber } from '../../components/numbers.ts';
import { citeLabel, nameRelation } from '../../components/words.ts';
import type { DocumentGroup, Hit } from '../../core/search/types.ts';

/** One item of the list; the link leads to the provision's own place in its document. */
export function drawResult(group: DocumentGroup, hit: Hit, base: string): HTMLLIElement {
  const item = document.createElement('li');
  const where = document.createElement('p');
  const link = document.createElement('a');
  link.href = hit.path.startsWith('/') ? base + hit.path.slice(1) : hit.path;
  link.textContent = [group.name, citeLabel(hit.label)].filter(Boolean).join(', ');
  where.append(link);
  item.append(where, drawExcerpt(hit));
  const links = hit.implements.map(({ label, relation }) => `lấy lại ${label}, ${nameRelation(relation)}`);
  const note = hit.kind === 'heading' ? 'tên mục' : links.join(' · ');
  if (note) {
    const about = document.createElement('p');
    about.className = 'about';
    about.textContent = note;
    item.append(about);
  }
  return item;
}

/** Document numbers never break at the end of a line. */
function keepNumbers(text: string): (string | HTMLElement)[] {
  return text.split(documentNumber).map((part, index) => {
    if (index % 2 === 0) return part;
    const number = document.createElement('span');
    number.className = 'nowrap';
    number.textContent = part;
    return number;
  });
}

function drawExcerpt(hit: Hit): HTMLParagraphElement {
  const excerpt = document.createElement('p');
  excerpt.className = 'doc';
  for (const { text, marked } of hit.excerpt) {
    const holder = marked ? document.createElement('mark') : document.createDocumentFragment();
    holder.append(...keepNumbers(text));
    excerpt.append(holder);
  }
  return excerpt;
}
