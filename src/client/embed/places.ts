/**
 * Shows only the places that the address names, and in the foot their documents with their own state of review;
 * all of them where it names none that the page has.
 */
export function showPlaces(places: readonly string[]): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-place]')];
  const isNamed = ({ dataset }: HTMLElement): boolean => places.includes(dataset['place'] ?? '');
  if (!all.some(isNamed)) return;
  for (const place of all) place.hidden = !isNamed(place);
  for (const own of document.querySelectorAll<HTMLElement>('[data-own]')) own.hidden = false;
  for (const sum of document.querySelectorAll<HTMLElement>('[data-all]')) sum.hidden = true;
}
