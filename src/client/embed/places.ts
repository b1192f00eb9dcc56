/** Shows only the places that the address names; all of them where it names none that the page has. */
export function showPlaces(places: readonly string[]): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-place]')];
  const isNamed = ({ dataset }: HTMLElement): boolean => places.includes(dataset['place'] ?? '');
  if (!all.some(isNamed)) return;
  for (const place of all) place.hidden = !isNamed(place);
}
