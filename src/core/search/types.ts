/**
 * The contract between the search engine and the interface: what is asked, and what comes back. Plain data,
 * so that a request fits into an address and an outcome can be drawn, counted and tested without a browser.
 */

/** By what hits can be narrowed, in the order in which it is offered. */
export const facetNames = [
  'directive',
  'clause',
  'place',
  'kind',
  'agency',
  'deadline',
  'relation',
  'type',
  'year',
] as const;
export type FacetName = (typeof facetNames)[number];

/** What a hit is: the name of a part, words of the directive, a local task, or another part of a document. */
export const unitKinds = [
  'heading',
  'provision',
  'task',
  'organisation',
  'target',
  'purpose',
  'other',
] as const;
export type UnitKind = (typeof unitKinds)[number];

export const sortOrders = ['relevance', 'place', 'date'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What is asked. */
export interface SearchRequest {
  /** As typed, in any normal form; quotes, minus and OR are read from it. */
  text: string;
  /** Chosen values by facet: any of the values of one facet, all of the facets. */
  filters: Partial<Record<FacetName, readonly string[]>>;
  sort: SortOrder;
  /** How many documents to give, best first; ask again with a larger number for more. */
  documents: number;
  /** How many hits of each document to give. */
  hitsEach: number;
  /** Keys of documents (`DocumentGroup.key`) of which all hits are wanted. */
  whole: readonly string[];
}

/** What a new search starts with. */
export const firstRequest: SearchRequest = {
  text: '',
  filters: {},
  sort: 'relevance',
  documents: 8,
  hitsEach: 3,
  whole: [],
};

/** A piece of an excerpt; `marked` pieces are what was found. */
export interface ExcerptPiece {
  text: string;
  marked: boolean;
}

/** A provision of the directive that a task takes up, as the site shows it. */
export interface Implemented {
  /** Address below the base path of its site, with the anchor. */
  path: string;
  /** How it is cited: `mục 2, đoạn 1`. */
  label: string;
  relation: 'verbatim' | 'near-verbatim' | 'excerpt' | 'adapted' | 'specified';
  status: 'proposed' | 'accepted' | 'stale';
}

/** A unit of a document that holds what was asked. */
export interface Hit {
  /** Address with the anchor: below the base path, `/2024-69-kl-tw/#para_1`; whole for a merged site. */
  path: string;
  /** How it is cited: `II.4, ý 1`; may be empty. */
  label: string;
  /** Where it stands, in words, from the top: `II. Nhiệm vụ, giải pháp` › `2` › `ý 3`. */
  trail: string[];
  kind: UnitKind;
  excerpt: ExcerptPiece[];
  /** What a task takes up, best link first; empty where nothing, or for other kinds. */
  implements: Implemented[];
  /** True for a task that takes up nothing of the directive. */
  local: boolean;
  /** How many places take a directive's provision up; 0 for other kinds. */
  takenUpBy: number;
}

/** The hits of one document. */
export interface DocumentGroup {
  /** Unique over all merged sites. */
  key: string;
  /** Id in the corpus: `2024-69-kl-tw`, `da-nang`. */
  id: string;
  /** Address of the document: below the base path, or whole for a merged site. */
  path: string;
  /** `Kết luận số 69-KL/TW`, `Đà Nẵng`. */
  name: string;
  role: 'directive' | 'plan';
  /** `Kế hoạch`; null where the source does not say. */
  type: string | null;
  number: string | null;
  /** ISO 8601. */
  date: string | null;
  /** Null for a directive. */
  place: string | null;
  /** Name of the site that it comes from; null for this one. */
  site: string | null;
  /** All its hits; `hits` may hold fewer. */
  total: number;
  /** Best first, or in the order of the text where the results are sorted by place or date. */
  hits: Hit[];
}

/** A document that the text names by its number, or by type and number. */
export interface NamedDocument {
  number: string;
  /** `Kết luận`; null where nobody has said. */
  type: string | null;
  title: string | null;
  /** ISO 8601. */
  date: string | null;
  authority: string | null;
  /** Its own page here, or the address that the registry knows; null where there is neither. */
  path: string | null;
  /** True where this site publishes its text. */
  published: boolean;
  /** The page that lists where it is cited, with the anchor; null where nothing cites it. */
  citedAt: string | null;
  /** Mentions in the documents of this site. */
  mentions: number;
  /** Documents that mention it. */
  citedBy: number;
  site: string | null;
}

/** One value of a facet. */
export interface FacetValue {
  /** What goes into `SearchRequest.filters`. */
  value: string;
  /** In words: `Mục 2. Đổi mới tư duy …`, `Đà Nẵng`, `Nhiệm vụ`. */
  label: string;
  /** Hits that would be left if this value (and no other of this facet) were chosen. */
  count: number;
  chosen: boolean;
}

/** A facet with the values that the hits have; chosen values are listed even when nothing is left. */
export interface Facet {
  name: FacetName;
  values: FacetValue[];
}

/**
 * What had to be given up to find anything: `accents` (typed with accents, found without), `nearness` (the
 * words stand apart from each other), `beginning` (the last word was taken as the beginning of one) and
 * `words` (some words are missing; `missing` says which, as typed).
 */
export type Relaxation =
  | { kind: 'accents' }
  | { kind: 'nearness' }
  | { kind: 'beginning'; word: string }
  | { kind: 'words'; missing: string[] };

/** Another text to search for, where nothing or little was found. */
export interface Suggestion {
  text: string;
  /** Why: words that are spelt nearly so, the same without accents, or with fewer words. */
  kind: 'spelling' | 'without-accents' | 'fewer-words';
  /** Hits that it has. */
  count: number;
}

/** Another site whose index is searched too. */
export interface MergedSite {
  name: string;
  address: string;
  /** False where it did not answer: its documents are not in the results. */
  answered: boolean;
}

/** What comes back. */
export interface SearchOutcome {
  /** What was asked. */
  request: SearchRequest;
  /** False where the text has nothing to look for: empty, punctuation, only excluded words. */
  asked: boolean;
  /** Documents named by the text, first of all results; usually none. */
  named: NamedDocument[];
  groups: DocumentGroup[];
  /** Hits, and the documents that have them; `groups` may hold fewer. */
  total: number;
  documents: number;
  /** In the order of `facetNames`; one without any value is left out. */
  facets: Facet[];
  relaxed: Relaxation[];
  suggestions: Suggestion[];
  sites: MergedSite[];
}
