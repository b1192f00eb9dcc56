/**
 * Marks on the page that was opened from a search (`?tim=words#place`), until the reader takes them off. The
 * address carries them, so that sharing and the back button work; no other page has them.
 */
import { citeLabel } from '../../components/words.ts';
import { drawBar, type Bar } from './bar.ts';
import { findPlaces, isShown, type Place } from './hits.ts';
import { paint, type Paint } from './paint.ts';
import { findUnit, listUnits } from './units.ts';

interface Marked {
  query: string;
  places: Place[];
  /** The place where the reader is. */
  here: Place | undefined;
  paint: Paint;
  bar: Bar;
}

const parameter = 'tim';
let marked: Marked | undefined;

const asked = (): string => new URLSearchParams(location.search).get(parameter)?.trim() ?? '';

/** Puts page and address in agreement. */
function follow(): void {
  const query = asked();
  if (query === (marked?.query ?? '')) return;
  takeOff();
  if (query !== '') mark(query);
}

function mark(query: string): void {
  const units = listUnits();
  const unit = findUnit(units, decodeURIComponent(location.hash.slice(1)));
  const places = findPlaces(units, query, unit);
  const ranges = places.map(({ range }) => range);
  const form = document.querySelector<HTMLFormElement>('form[role="search"]');
  const results = `${form?.action ?? './'}?q=${encodeURIComponent(query)}`;
  const bar = drawBar(query, results, { step, clear: leave });
  marked = { query, places, here: undefined, paint: paint(ranges), bar };
  const first = places.find((place) => place.unit === unit && isShown(place)) ?? places.find(isShown);
  bar.setSteps(false);
  if (first === undefined) bar.say('Không thấy trên trang này.');
  else whenSettled(() => arrive(first));
}

/** After fonts and pictures have their place, and the browser has gone to the anchor. */
function whenSettled(act: () => void): void {
  const later = (): void => void requestAnimationFrame(act);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}

function arrive(place: Place): void {
  point(place);
  // Who reloads or comes back stands where they stood before.
  const [visit] = performance.getEntriesByType('navigation');
  const isNew = visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
  if (isNew) bringIntoView(place.range, 'instant');
}

/** To the next place that can be seen, round and round. */
function step(by: 1 | -1): void {
  const shown = marked?.places.filter(isShown) ?? [];
  const at = shown.findIndex((place) => place === marked?.here);
  const next = shown.at((at + by) % shown.length);
  if (!next) return;
  point(next);
  bringIntoView(next.range, stillness.matches ? 'instant' : 'smooth');
}

const stillness = matchMedia('(prefers-reduced-motion: reduce)');

/** Sets a place apart from the others and says which one it is. */
function point(place: Place): void {
  if (!marked) return;
  marked.here = place;
  marked.paint.point(place.range);
  unfoldAround(place.range.startContainer);
  const shown = marked.places.filter(isShown);
  marked.bar.setSteps(shown.length > 1);
  marked.bar.say(`Chỗ ${shown.indexOf(place) + 1} trên ${shown.length}${nameUnit(place)}`);
}

function nameUnit({ unit }: Place): string {
  const label = unit.holder.getAttribute('data-label');
  return label ? `, ${citeLabel(label)}` : '';
}

function unfoldAround(node: Node): void {
  for (
    let fold = node.parentElement?.closest('details');
    fold;
    fold = fold.parentElement?.closest('details')
  ) {
    fold.open = true;
  }
}

/** Scrolls only where the place is out of sight, so that the reader keeps the beginning of its provision. */
function bringIntoView(range: Range, behavior: ScrollBehavior): void {
  const { top, bottom } = range.getBoundingClientRect();
  const seen = top > 0 && bottom < innerHeight * 0.8;
  if (!seen) scrollBy({ top: top - innerHeight / 3, behavior });
}

function takeOff(): void {
  marked?.paint.clear();
  marked?.bar.remove();
  marked = undefined;
}

/** The reader has seen enough: no marks, and none in the address; the place stays. */
function leave(): void {
  const holder = marked?.here?.unit.holder;
  const hadFocus = document.activeElement?.closest('.found-bar');
  takeOff();
  const address = new URL(location.href);
  address.searchParams.delete(parameter);
  history.replaceState(history.state, '', address);
  if (hadFocus && holder instanceof HTMLElement) {
    holder.tabIndex = -1;
    holder.focus({ preventScroll: true });
  }
}

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
  if (marked && !document.querySelector('dialog[open]')) leave();
});
addEventListener('popstate', follow);
follow();
