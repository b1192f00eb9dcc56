/** What the page is told: plain data, shared by server and page as types. */
import type { Confidence, Evidence, Link } from '../../src/core/alignment/types.ts';

/** What a person said of a pair, or of a task that takes up nothing. */
export interface WordView {
  verdict: 'accept' | 'reject' | 'add' | 'relation' | 'none';
  who: string;
  when: string;
  why: string;
}

/** In whose words a task speaks beside one provision. */
export interface ComparisonView {
  relation: Link['relation'];
  inserted: number;
  omitted: number;
  evidence: Evidence[];
}

/**
 * How it stands between a task and a provision. `dismissed`: proposed, but a person found that there is none;
 * `stale`: a person decided on another wording.
 */
export type RowStatus = 'proposed' | 'stale' | 'accepted' | 'rejected' | 'candidate' | 'dismissed';

/** A provision that a task may take up. */
export interface RowView extends ComparisonView {
  /** Id of the provision, see `PlanView.targets`. */
  target: string;
  status: RowStatus;
  /** Null for a provision that only a person named. */
  score: number | null;
  /** Null where the machine proposes no link. */
  confidence: Confidence | null;
  method: string | null;
  /** What the shares say, where a person says otherwise. */
  measured: Link['relation'];
  word: WordView | null;
}

export type TaskState = 'todo' | 'done' | 'stale';

export interface TaskView {
  id: string;
  hash: string;
  label: string;
  /** Headings above it, outermost first. */
  headings: string[];
  num: string;
  text: string;
  kind: 'task' | 'organisation' | 'target';
  agencies: { lead: string[]; co: string[] } | null;
  deadline: string | null;
  product: string | null;
  state: TaskState;
  /** Without any link as it stands. */
  isUnlinked: boolean;
  /** With a link that the machine is not sure of and nobody has judged. */
  isDoubtful: boolean;
  /** “Takes up nothing here”, if somebody said so. */
  none: WordView | null;
  /** Links first, then candidates, then what people named; the order stays when somebody decides. */
  rows: RowView[];
}

export interface TargetView {
  id: string;
  hash: string;
  label: string;
  text: string;
  /** Heading of the clause that it stands in. */
  heading: string;
}

/** A decision on a text that has changed since. */
export interface StaleView {
  word: WordView;
  task: string;
  target: string | null;
  /** The task that it leads to; null where nothing is like the text that was decided on. */
  taskId: string | null;
  targetLabel: string | null;
  /** Whether the texts that were decided on are still there, word for word. */
  taskStands: boolean;
  targetStands: boolean;
}

export interface Progress {
  tasks: number;
  reviewed: number;
  /** Decisions on texts that have changed. */
  stale: number;
}

/** A line of the list of plans. */
export interface PlanSummary {
  key: string;
  name: string;
  title: string;
  directive: string;
  progress: Progress;
  /** Messages on an unsound decisions.yaml, as printed. */
  faults: string[];
}

export interface PlansView {
  plans: PlanSummary[];
  /** Why nothing can be read, as printed. */
  faults: string[];
}

export interface PlanView extends PlanSummary {
  /** Path of its decisions.yaml. */
  file: string;
  /** Version of that file: sent back with every decision. */
  version: string;
  /** How many words of this window can be taken back. */
  undoable: number;
  targets: TargetView[];
  tasks: TaskView[];
  staleWords: StaleView[];
}

/** What a write brings back; `view` is always how things stand now. */
export interface WriteView {
  outcome: 'saved' | 'conflict' | 'unsound' | 'nothing-to-undo' | 'text-changed';
  /** What others said of the same pair meanwhile. */
  theirs: WordView[];
  /** What was done or taken back. */
  order: { verdict: string; task: string; target: string | null } | null;
  view: PlanView;
}
