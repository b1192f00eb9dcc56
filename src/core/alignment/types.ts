/** What the aligner says of a task: plain data, the same in the JSON of the data contract. */

export const relations = ['verbatim', 'near-verbatim', 'excerpt', 'adapted', 'specified', 'local'] as const;
/** `local` is the relation of a task without any link; a link never carries it. */
export type Relation = (typeof relations)[number];

/** Public pages show `strong` as a link and `fair` muted, as possibly related. */
export type Confidence = 'strong' | 'fair';

/** A machine proposes; only a person accepts. `stale`: a person decided, but on a text that has changed since. */
export type Status = 'proposed' | 'accepted' | 'rejected' | 'stale';

/** Offsets in a text, in UTF-16 code units, end exclusive. */
export type Span = [number, number];

/** The same words on both sides. */
export interface Evidence {
  task: Span;
  target: Span;
}

export interface Link {
  /** Id of the directive's provision. */
  target: string;
  targetLabel: string;
  targetText: string;
  relation: Exclude<Relation, 'local'>;
  /** Share (0–1) of the task's syllables in the touched sentences that the target does not have. */
  inserted: number;
  /** Share (0–1) of the syllables of the target's touched sentences that the task leaves out. */
  omitted: number;
  /** 0–1, rounded to 3 decimals. */
  score: number;
  confidence: Confidence;
  status: Status;
  /**
   * How the link was found: `text-reuse` (common words), `heading` (its heading quotes the provision),
   * `title` (the plan's title names a subject of the provision, and so does the task), `addressee` (given to the body that the provision is addressed to), `person` (decisions.yaml).
   */
  method: string;
  evidence: Evidence[];
}

export interface Candidate {
  target: string;
  score: number;
}

export interface TaskLinks {
  task: string;
  /** The directive's clause whose heading the task's heading resembles, or null. */
  clause: { id: string; score: number } | null;
  links: Link[];
  /** Best first, at most three; for the reviewer, never published as links. */
  candidates: Candidate[];
  /** Set where a person looked at the task; with no links then: takes up nothing here. */
  reviewed?: true;
  /** Set where a person's word on the task lapsed, since one of the two texts has changed. */
  stale?: true;
}
