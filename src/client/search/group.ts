/** Drawing the hits of one document below its name. */
import { formatCount, formatDate } from '../../components/words.ts';
import type { DocumentGroup } from '../../core/search/types.ts';
import { drawElement as draw } from '../element.ts';
import { keepNumbers } from '../unbroken.ts';
import { linkTo } from './address.ts';
import { drawHit, type Setting } from './hit.ts';

/** A document with its hits; `showAll` is asked for those that are not drawn yet. */
export function drawGroup(group: DocumentGroup, setting: Setting, showAll: () => void): HTMLElement {
  const left = group.total - group.hits.length;
  const title = draw(
    'h3',
    {},
    draw('a', { href: linkTo(group.path, setting.base) }, ...keepNumbers(nameDocument(group))),
  );
  return draw(
    'section',
    { class: `group ${group.role}` },
    title,
    draw('p', { class: 'about' }, ...keepNumbers(listFacts(group).join(' · '))),
    draw(
      'ol',
      { class: 'results', 'aria-label': `Kết quả trong ${nameDocument(group)}` },
      ...group.hits.map((hit) => drawHit(hit, group, setting)),
    ),
    left > 0 && drawRest(group, left, showAll),
  );
}

/** `Kế hoạch của Đà Nẵng`, `Kết luận số 69-KL/TW`. */
export function nameDocument({ role, type, name }: DocumentGroup): string {
  return role === 'plan' && type ? `${type} của ${name}` : name;
}

function listFacts({ site, number, role, date, total }: DocumentGroup): string[] {
  return [
    site ? `Trang ${site}` : '',
    role === 'plan' && number ? `số ${number}` : '',
    date ? `ngày ${formatDate(date)}` : '',
    `${formatCount(total)} kết quả`,
  ].filter((fact) => fact !== '');
}

function drawRest(group: DocumentGroup, left: number, showAll: () => void): HTMLElement {
  const button = draw(
    'button',
    { type: 'button', class: 'plain-button', 'data-key': group.key },
    `Xem thêm ${formatCount(left)} kết quả trong `,
    ...keepNumbers(nameDocument(group)),
  );
  button.addEventListener('click', showAll);
  return draw('p', { class: 'rest' }, button);
}
