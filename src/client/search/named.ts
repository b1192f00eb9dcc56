/** Drawing a document that was asked for by its number: the way to it, and where it is cited. */
import { formatDate } from '../../components/words.ts';
import type { NamedDocument } from '../../core/search/types.ts';
import { drawElement as draw } from '../element.ts';
import { keepNumbers } from '../unbroken.ts';
import { linkTo } from './address.ts';
import { sayMentions } from './words.ts';

/** `Kết luận số 69-KL/TW`; the number alone where nobody has said what it is. */
export function nameNamed({ type, number }: NamedDocument): string {
  return type ? `${type} số ${number}` : number;
}

/** A card for each document that the query names. */
export function drawNamed(document: NamedDocument, base: string): HTMLElement {
  const { path, published, date, authority, title, citedAt, mentions, site } = document;
  const name = keepNumbers(nameNamed(document));
  const facts = [date && `ngày ${formatDate(date)}`, authority && `của ${authority}`]
    .filter(Boolean)
    .join(' ');
  const words = [facts, title].filter(Boolean).join(' ');
  return draw(
    'section',
    { class: 'named' },
    draw('h3', {}, ...(path && published ? [draw('a', { href: linkTo(path, base) }, ...name)] : name)),
    words !== '' && draw('p', { class: 'doc' }, ...keepNumbers(words)),
    draw(
      'p',
      { class: 'about' },
      published ? `Có toàn văn trên ${site ? `trang ${site}` : 'trang'}. ` : 'Chưa có toàn văn trên trang. ',
      !published && path && draw('a', { href: linkTo(path, base) }, 'Địa chỉ chính thức'),
      !published && path && '. ',
      mentions === 0 && 'Chưa thấy văn bản nào viện dẫn.',
      mentions > 0 && !citedAt && `${sayMentions(document)}.`,
      mentions > 0 && citedAt && draw('a', { href: linkTo(citedAt, base) }, sayMentions(document)),
      mentions > 0 && citedAt && '.',
    ),
  );
}
