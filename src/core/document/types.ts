/**
 * The document model: plain data that every stage hands on.
 *
 * A document is a flat list of provisions in the order of the source; `parent` makes it a tree.
 * Names follow Akoma Ntoso where it has the word (OASIS LegalDocML 1.0, Part 1: XML Vocabulary).
 */

/**
 * A place in a source, counted from 1 as editors do; columns count UTF-16 code units.
 * Lines of a container (Word, PDF, HTML) are those of the text taken out of it.
 */
export interface Position {
  line: number;
  column: number;
  /** Page of a PDF, from 1. */
  page?: number;
  /** Paragraph of a Word or HTML file, from 1. */
  paragraph?: number;
}

/** `length` characters of a provision's text, from offset `at`, are the source's from offset `start`. */
export interface Run {
  at: number;
  start: number;
  length: number;
}

/** Text put together from one or more stretches of the source, and the way back to them. */
export interface Passage {
  text: string;
  runs: Run[];
}

export const structuralTypes = [
  'part',
  'chapter',
  'section',
  'article',
  'clause',
  'paragraph',
  'subparagraph',
  'point',
  'indent',
] as const;

export const provisionTypes = [
  'letterhead',
  'title',
  'opening',
  ...structuralTypes,
  'table',
  'row',
  'cell',
  'field',
  'attachment',
  'closing',
  'recipients',
  'signature',
  'furniture',
  'unrecognised',
] as const;

export type ProvisionType = (typeof provisionTypes)[number];

/** What a piece of furniture is: none of it is the document speaking. */
export const furnitureRoles = [
  'stamp',
  'certified-copy',
  'digital-signature',
  'separator',
  'page-number',
  'header',
  'footer',
  'footnote',
  'image',
] as const;
export type FurnitureRole = (typeof furnitureRoles)[number];

/** What a field line tells about the tasks of its section. */
export const fieldRoles = ['agencies', 'co-agencies', 'product', 'deadline'] as const;
export type FieldRole = (typeof fieldRoles)[number];

/** What a cell of a table holds, by the heading of its column. */
export const cellRoles = ['column-heading', 'number', 'task', ...fieldRoles, 'other'] as const;
export type CellRole = (typeof cellRoles)[number];

/** Which part of a document a provision stands in; decides whether it is a task, a target or neither. */
export const partKinds = ['purpose', 'context', 'target', 'task', 'organisation'] as const;
export type PartKind = (typeof partKinds)[number];

/** A mention of a document by its number, at `span` (offsets in the provision's text, end exclusive). */
export interface Reference {
  span: [number, number];
  /** The number as the registry writes it, e.g. `69-KL/TW`; what the source printed is text at `span`. */
  number: string;
  /** By its number, by a short name that the document defined, or as "this plan". */
  kind: 'number' | 'alias' | 'self';
  /** Id of the document in the corpus, or null where the corpus does not have it. */
  target: string | null;
  /** True where corpus or registry have the document; an unknown one is listed for people to look up. */
  known: boolean;
}

/** What a person says of a place that was misread: `span` (offsets in the text, end exclusive) reads `reads`. */
export interface Correction {
  span: [number, number];
  reads: string;
  shouldRead: string;
  why: string;
}

/** Any node of the tree. Headings and content share one type: a heading is a provision with children. */
export interface Provision extends Passage {
  /** Akoma Ntoso eId, unique in the document, e.g. `sec_II__para_1__indent_2`; also the HTML anchor. */
  id: string;
  parent: string | null;
  type: ProvisionType;
  /** The number or bullet as printed: `II.`, `1.`, `a)`, `-`; empty where there is none. */
  num: string;
  /** Where the printed number stands in the source. */
  numRuns: Run[];
  /** How people cite it, in Vietnamese: `mục 1, đoạn 2` (directive), `II.1, ý 2` (plan); empty for furniture. */
  label: string;
  source: Position;
  /** Set on provisions of the body: the kind of the part they stand in. */
  part: PartKind | null;
  role: FurnitureRole | FieldRole | CellRole | null;
  /** True for a provision that only names what stands under it (a heading or a lead-in). */
  heading: boolean;
  references: Reference[];
  corrections: Correction[];
}

export interface Signature {
  /** `T/M BAN THƯỜNG VỤ`: on whose behalf. */
  authority: string | null;
  /** `BÍ THƯ`: the signer's office. */
  position: string | null;
  name: string | null;
}

/** What the document says of itself. `null` means: the source does not give it. */
export interface Facts {
  /** Type name as printed, in sentence case: `Kết luận`, `Kế hoạch`. */
  type: string | null;
  number: string | null;
  /** ISO 8601 date. */
  date: string | null;
  authority: string | null;
  title: string | null;
  signature: Signature | null;
}

/** A remark of the editors on a fact, shown beside it. */
export interface FactNote {
  field: 'type' | 'number' | 'date' | 'authority' | 'title' | 'signature' | 'place';
  text: string;
}

export interface Document {
  /** Folder name: `2024-69-kl-tw` for a directive, the place (`da-nang`) for a plan. */
  id: string;
  role: 'directive' | 'plan';
  /** Display name: `Kết luận số 69-KL/TW`, `Đà Nẵng`. */
  name: string;
  facts: Facts;
  notes: FactNote[];
  /** Where the text was published: an address, or `bản giấy`; null where nobody has said so yet. */
  publication: string | null;
  /** Ids of the documents that this one carries out; empty for a directive without a parent here. */
  implements: string[];
  provisions: Provision[];
}

/** Who carries a task out; `text` is the printed line, names are split from it. */
export interface Agencies {
  lead: string[];
  co: string[];
  text: string;
  /** Ids of the bodies that these are, as far as the registry of agencies knows them. */
  bodies: string[];
}

/** When a task is due; `iso` only where the text gives a date. */
export interface Deadline {
  text: string;
  iso: string | null;
}

export type TaskKind = 'task' | 'organisation' | 'purpose' | 'target';

/** A provision of a plan that asks somebody to do something (or, kind `purpose`, says what for). */
export interface Task {
  id: string;
  label: string;
  kind: TaskKind;
  text: string;
  /** Places of its text that were misread; the text itself is as received. */
  corrections: Correction[];
  source: Position;
  /** Ids of the headings above it, nearest first. */
  headings: string[];
  agencies: Agencies | null;
  deadline: Deadline | null;
  /** What is to come out of it, as printed. */
  product: string | null;
  /** Figures that it sets. */
  measures: Measure[];
}

/** A figure that a document sets as a target: value and unit as printed, and the sentence that says so. */
export interface Measure {
  /** Offsets of value and unit in the text, end exclusive. */
  span: [number, number];
  value: string;
  unit: string;
  /** The year by which it is to be reached; null where the sentence names none or several. */
  year: number | null;
  /** Offsets of the sentence. */
  sentence: [number, number];
}
