/** Drawing the first results of a search over the page that the reader is on. */
import { firstRequest, type Hit, type NamedDocument, type SearchOutcome } from '../../core/search/types.ts';
import { drawElement as draw } from '../element.ts';
import { keepNumbers } from '../unbroken.ts';
import { linkTo, markedAddress, writeAddress } from './address.ts';
import { nameDocument } from './group.ts';
import { drawExcerpt, nameHit } from './hit.ts';
import { nameNamed } from './named.ts';

/** Named documents, the best hits of the best documents or what to try instead, and the way to all results. */
export function drawFirstResults(outcome: SearchOutcome, base: string, page: string): HTMLElement[] {
  const toResults = (text: string): string => `${page}?${writeAddress({ ...firstRequest, text })}`;
  const others = outcome.total > 0 ? [] : outcome.suggestions;
  const items = [
    ...outcome.named.flatMap((document) => drawDocument(document, base)),
    ...drawHits(outcome, base),
    ...others.map(({ text }) =>
      draw('li', {}, draw('p', {}, 'Có thể tìm: ', draw('a', { href: toResults(text) }, text))),
    ),
  ];
  const all = draw('a', { href: toResults(outcome.request.text) }, 'Mọi kết quả, lọc và xếp');
  return [
    ...(items.length > 0 ? [draw('ol', { class: 'results', 'aria-label': 'Kết quả đầu' }, ...items)] : []),
    ...(outcome.total > 0 ? [draw('p', { class: 'all' }, all)] : []),
  ];
}

function drawDocument(document: NamedDocument, base: string): HTMLLIElement[] {
  const path = document.published ? document.path : document.citedAt;
  if (path === null) return [];
  const link = draw('a', { href: linkTo(path, base) }, ...keepNumbers(nameNamed(document)));
  const why = document.published ? 'mở văn bản' : 'xem chỗ viện dẫn';
  return [draw('li', {}, draw('p', {}, link, ' ', draw('span', { class: 'kind' }, why)))];
}

function drawHits({ request, groups }: SearchOutcome, base: string): HTMLLIElement[] {
  return groups.flatMap((group) =>
    group.hits.map((hit) => {
      const name = keepNumbers(`${nameDocument(group)}, ${nameHit(hit)}`);
      const link = draw('a', { href: markedAddress(hit.path, request.text, base) }, ...name);
      return draw('li', {}, draw('p', { class: 'where' }, link), drawExcerpt(shorten(hit)));
    }),
  );
}

/** How many letters before the first found word are enough where space is small. */
const before = 45;

/** Of the words before the first found one only the last few, so that what was found is always in sight. */
function shorten(hit: Hit): Hit {
  const [first, ...others] = hit.excerpt;
  if (!first || first.marked || others.length === 0) return hit;
  const start = hit.excerpt.findIndex(({ marked }) => marked);
  const lead = hit.excerpt
    .slice(0, start)
    .map(({ text }) => text)
    .join('');
  if (lead.length <= before) return hit;
  const cut = lead.slice(lead.indexOf(' ', lead.length - before) + 1);
  return { ...hit, excerpt: [{ text: `… ${cut}`, marked: false }, ...hit.excerpt.slice(start)] };
}
