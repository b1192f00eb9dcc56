/** Narrowing results: a group of boxes with counts for each facet, and what has been chosen. */
import { formatCount } from '../../components/words.ts';
import type { Facet, FacetName, FacetValue, SearchRequest } from '../../core/search/types.ts';
import { drawElement as draw } from '../element.ts';
import { facetTitles } from './words.ts';

type Filters = SearchRequest['filters'];

/** Of more values than that, the rest stands in a fold. */
const mostOpen = 6;

/** The same filters with one value more, or one less. */
export function toggle(filters: Filters, name: FacetName, value: string): Filters {
  const now = filters[name] ?? [];
  const next = now.includes(value) ? now.filter((other) => other !== value) : [...now, value];
  const { [name]: _, ...others } = filters;
  return next.length > 0 ? { ...others, [name]: next } : others;
}

/** Boxes for every facet that tells hits apart; `choose` is called with each tick. */
export function drawFacets(
  facets: readonly Facet[],
  choose: (name: FacetName, value: string) => void,
): HTMLElement[] {
  return facets
    .filter(({ values }) => values.length > 1 || values.some(({ chosen }) => chosen))
    .map(({ name, values }) => {
      const boxes = values.map((value) => drawBox(name, value, choose));
      const rest = boxes.slice(mostOpen);
      const isChosenFolded = values.slice(mostOpen).some(({ chosen }) => chosen);
      return draw(
        'fieldset',
        { class: 'facet' },
        draw('legend', {}, facetTitles[name]),
        ...boxes.slice(0, mostOpen),
        rest.length > 0 &&
          draw(
            'details',
            { 'data-facet': name, open: isChosenFolded },
            draw('summary', {}, `Thêm ${rest.length}`),
            ...rest,
          ),
      );
    });
}

function drawBox(
  name: FacetName,
  { value, label, count, chosen }: FacetValue,
  choose: (name: FacetName, value: string) => void,
): HTMLLabelElement {
  const box = draw('input', { type: 'checkbox', name, value });
  box.checked = chosen;
  box.addEventListener('change', () => choose(name, value));
  return draw(
    'label',
    {},
    box,
    draw('span', { class: 'name', title: label }, label),
    draw('span', { class: 'count' }, formatCount(count), draw('span', { class: 'hidden-text' }, ' kết quả')),
  );
}

/** What has been chosen, each with the way back. */
export function drawChosen(
  facets: readonly Facet[],
  choose: (name: FacetName, value: string) => void,
  clear: () => void,
): HTMLElement | null {
  const chosen = facets.flatMap(({ name, values }) =>
    values.filter((value) => value.chosen).map(({ value, label }) => ({ name, value, label })),
  );
  if (chosen.length === 0) return null;
  const drawButton = (words: string, act: () => void): HTMLLIElement => {
    const button = draw('button', { type: 'button', class: 'plain-button' }, words);
    button.addEventListener('click', act);
    return draw('li', {}, button);
  };
  return draw(
    'ul',
    { class: 'chosen', 'aria-label': 'Đang lọc' },
    ...chosen.map(({ name, value, label }) =>
      drawButton(`Bỏ: ${facetTitles[name]}, ${label}`, () => choose(name, value)),
    ),
    chosen.length > 1 && drawButton('Bỏ mọi lọc', clear),
  );
}
