/** The places of the search page that the script fills; components/search/SearchPage.astro has them. */
import { need } from '../element.ts';

interface Frame {
  box: HTMLInputElement;
  sort: HTMLSelectElement;
  status: HTMLElement;
  /** Below the sentence that is announced: what to do about a failure. */
  remarks: HTMLElement;
  help: HTMLElement;
  found: HTMLElement;
  heading: HTMLElement;
  /** What the links between documents rest on. */
  note: HTMLElement;
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
  const found = need('search-found', HTMLElement);
  return {
    box: need('search-box', HTMLInputElement),
    sort: need('search-sort', HTMLSelectElement),
    status: need('search-status', HTMLElement),
    remarks: need('search-remarks', HTMLElement),
    help: need('search-help', HTMLElement),
    found,
    heading: need('search-heading', HTMLElement),
    note: need('search-note', HTMLElement),
    facets: need('search-facets', HTMLDetailsElement),
    chosen: need('search-chosen', HTMLElement),
    results: need('search-results', HTMLElement),
    more: need('search-more', HTMLButtonElement),
    browse: need('search-browse', HTMLElement),
    recent: need('search-recent', HTMLElement),
    base: found.dataset['base'] ?? '/',
  };
}
