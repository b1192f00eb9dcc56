/** What can be taken away of two plans. */
import type { Place } from '../../components/pair/places.ts';
import { comparisonFiles } from '../../components/takeaway/files.ts';
import { make, makeLink } from '../element.ts';

/**
 * A list item for each file of each plan beside the directive. A pair has no file of its own: sixty plans make
 * 1,770 pairs.
 *
 * @param base      base path of the site, with slashes
 * @param directive id of the directive
 */
export function drawFiles(places: readonly Place[], base: string, directive: string): HTMLLIElement[] {
  return places.flatMap(({ id, name }) =>
    comparisonFiles(directive, id).map(({ path, saved, text, note }) => {
      const link = makeLink(`${base}data/${path}`, `${name}, ${text}`);
      link.download = saved;
      return make('li', [], link, ' ', make('span', ['note'], note));
    }),
  );
}
