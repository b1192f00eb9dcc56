import type { Position } from '../document/types.ts';

/** A place of a source that was perhaps misread: shown to people, never applied. */

/**
 * `marks`: a syllable whose tone or diacritics differ from the same words elsewhere, or from a common word.
 * `number`: a document number, or the name before it, one letter off. `syllable`: no Vietnamese syllable.
 */
export const suspectKinds = ['marks', 'number', 'syllable'] as const;
export type SuspectKind = (typeof suspectKinds)[number];

/** What a check says of one place of one provision. */
export interface Finding {
  kind: SuspectKind;
  /** Offsets in the provision's text, end exclusive. */
  span: [number, number];
  /** What should stand at `span`; null where the program has no proposal. */
  shouldRead: string | null;
  /** One Vietnamese sentence for the person who decides. */
  why: string;
}

/** A finding with its place, ready to be listed and to be taken into `corrections.yaml`. */
export interface Suspect {
  kind: SuspectKind;
  /** Id of the document. */
  document: string;
  /** Id of the provision. */
  where: string;
  /** Where the suspected word stands in the source. */
  source: Position;
  /** The suspected word with as many words around it as make the place unique in its provision. */
  reads: string;
  /** The same words with the proposal in place; null where there is none. */
  shouldRead: string | null;
  why: string;
}
