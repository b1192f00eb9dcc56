import type { Library, Listed } from './documents.ts';

/** What a mention means. */
export interface Meant {
  library: Library;
  document: Listed;
  /** Id of the provision; null: the whole document. */
  provision: string | null;
}

/** A link that was put around words of the host's page. */
export interface Link {
  /** Holds the words. */
  element: HTMLElement;
  shadow: ShadowRoot;
  anchor: HTMLAnchorElement;
  meant: Meant;
}
