/** The places of the search page that the script fills; components/search/SearchPage.astro has them. */
import { needElement } from '../need.ts';

interface Frame {
  box: HTMLInputElement;
  sort: HTMLSelectElement;
  status: HTMLElement;
  /** Below the sentence that is announced: what to do about a failure. */
  remarks: HTMLElement;
  help: HTMLElement;
  found: HTMLElement;
  heading: HTMLElement;
  facets: HTMLDetailsElement;
  chosen: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
  /** The plain lists of what there is. */
  browse: HTMLElement;
  recent: HTMLElement;
  base: string;
}

/** Finds them all; one that is missing is a mistake of ours. */
export function frame(): Frame {
  const found = needElement('search-found', HTMLElement);
  return {
    box: needElement('search-box', HTMLInputElement),
    sort: needElement('search-sort', HTMLSelectElement),
    status: needElement('search-status', HTMLElement),
    remarks: needElement('search-remarks', HTMLElement),
    help: needElement('search-help', HTMLElement),
    found,
    heading: needElement('search-heading', HTMLElement),
    facets: needElement('search-facets', HTMLDetailsElement),
    chosen: needElement('search-chosen', HTMLElement),
    results: needElement('search-results', HTMLElement),
    more: needElement('search-more', HTMLButtonElement),
    browse: needElement('search-browse', HTMLElement),
    recent: needElement('search-recent', HTMLElement),
    base: found.dataset['base'] ?? '/',
  };
}
