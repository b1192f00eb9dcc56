/** Drawing a hit: where it stands, the words around what was found, what it takes up. */
import { citeLabel, nameRelation, nameStatus } from '../../components/words.ts';
import type { DocumentGroup, Hit } from '../../core/search/types.ts';
import { drawElement as draw } from '../element.ts';
import { keepNumbers } from '../unbroken.ts';
import { linkTo, markedAddress } from './address.ts';
import { nameHitKind } from './words.ts';

/** What a drawing has to know of the search and the site. */
export interface Setting {
  /** What was asked. */
  text: string;
  /** The base path of the site, with a slash at its end. */
  base: string;
}

type Place = Pick<DocumentGroup, 'name' | 'role'>;

/** One item of the list; the link leads to the provision's own place, where the words are marked. */
export function drawHit(hit: Hit, place: Place, setting: Setting): HTMLLIElement {
  // The name of a part is its own words: above it stand those of the parts that it is in.
  const path = hit.trail.slice(0, hit.kind === 'heading' ? -1 : undefined).join(' › ');
  return draw(
    'li',
    {},
    draw(
      'p',
      { class: 'where' },
      draw(
        'a',
        { href: markedAddress(hit.path, setting.text, setting.base) },
        draw('span', { class: 'hidden-text' }, `${place.name}, `),
        nameHit(hit),
      ),
      ' ',
      hit.label !== '' && draw('span', { class: 'kind' }, nameHitKind(hit.kind)),
    ),
    path !== '' && path !== hit.label && draw('p', { class: 'trail' }, ...keepNumbers(path)),
    drawExcerpt(hit),
    drawAbout(hit, place, setting),
  );
}

/** `mục II.4, ý 1`; a part without a label is named by what it is, the heading of all as the document's name. */
export function nameHit({ label, kind }: Hit): string {
  if (label !== '') return citeLabel(label);
  return kind === 'heading' ? 'tên văn bản' : nameHitKind(kind);
}

/** The words around what was found, which is marked. */
export function drawExcerpt({ excerpt }: Hit): HTMLParagraphElement {
  const pieces = excerpt.flatMap(({ text, marked }) =>
    marked ? [draw('mark', {}, ...keepNumbers(text))] : keepNumbers(text),
  );
  return draw('p', { class: 'doc' }, ...pieces);
}

function drawAbout(hit: Hit, place: Place, { base }: Setting): HTMLParagraphElement | null {
  const links = hit.implements.flatMap(({ path, label, relation, status }, at) => [
    at === 0 ? 'Lấy lại ' : '; ',
    draw('a', { href: linkTo(path, base) }, label),
    ` · ${nameRelation(relation)}${status === 'proposed' ? '' : ` · ${nameStatus(status)}`}`,
  ]);
  const about = [
    ...links,
    hit.local && `Riêng của ${place.name}`,
    hit.takenUpBy > 0 && `${hit.takenUpBy} nơi lấy lại`,
  ].filter((part) => part !== false);
  return about.length > 0 ? draw('p', { class: 'about' }, ...about) : null;
}
