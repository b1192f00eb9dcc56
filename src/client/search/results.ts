/** Drawing the list of results: where it stands, the words around the match, how it is linked. */
import { documentNumber } from '../../components/numbers.ts';
import { citeLabel } from '../../components/words.ts';
import { makeExcerpt } from '../../core/search/match.ts';
import type { Finding } from './search.ts';

/** One item of the list; the link leads to the provision's own place in its document. */
export function drawResult(finding: Finding, base: string): HTMLLIElement {
  const item = document.createElement('li');
  const where = document.createElement('p');
  const link = document.createElement('a');
  link.href = base + finding.path.replace(/^\//, '');
  link.textContent = [finding.document, citeLabel(finding.label)].filter(Boolean).join(', ');
  where.append(link);
  item.append(where, drawExcerpt(finding));
  const note = finding.part === 'heading' ? 'tên mục' : finding.note;
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

function drawExcerpt(finding: Finding): HTMLParagraphElement {
  const excerpt = document.createElement('p');
  excerpt.className = 'doc';
  for (const { text, marked } of makeExcerpt(finding.text, finding.match.spans)) {
    const holder = marked ? document.createElement('mark') : document.createDocumentFragment();
    holder.append(...keepNumbers(text));
    excerpt.append(holder);
  }
  return excerpt;
}
