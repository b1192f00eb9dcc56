/** Where a cited document stands on the page that lists what is cited. */
import { fold } from '../text/syllable.ts';

/** `20-NQ/TW` → `so-20-nq-tw`: the id of its entry, the same for every spelling of the number. */
export function citedAnchor(number: string): string {
  return `so-${fold(number).replace(/[^a-z\d]+/g, '-')}`;
}
