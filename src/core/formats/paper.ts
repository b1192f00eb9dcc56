/**
 * A table for paper, in the form that offices use: title, table with a repeated head, sources. Plain data; a door packs
 * it into a Word file. Upright words are those of a document, as received; slanted words are the site's.
 */
import { correctText } from '../document/corrected.ts';
import type { Correction } from '../document/types.ts';

/** How words of one side of a comparison differ from the other side; marks are lines, which a black print keeps. */
export type Mark = 'changed' | 'added' | 'omitted' | 'punctuation';

export interface Words {
  text: string;
  /** Whose words: a document's, or the site's. */
  voice: 'document' | 'site';
  mark?: Mark;
  bold?: boolean;
}

export type Line = Words[];

export interface PaperColumn {
  head: string;
  /** Share of the width; all columns together make 1. */
  width: number;
  /** Figures and short words stand in the middle. */
  centred?: boolean;
}

export type PaperRow =
  /** Over all columns: the heading that the rows below stand under. */
  { kind: 'group'; line: Line } | { kind: 'cells'; cells: Line[][] };

export interface Paper {
  /** In capitals, as titles of annexes are. */
  title: string;
  /** What the table is of, below the title. */
  subject: string[];
  /** Before the table: what it shows, and how to read it. */
  notes: Line[];
  columns: PaperColumn[];
  rows: PaperRow[];
  /** After the table: which texts, where they can be read. */
  sources: string[];
}

/** Words of a document, as received. */
export const received = (text: string): Words => ({ text, voice: 'document' });

/** Words of the site. */
export const said = (text: string): Words => ({ text, voice: 'site' });

/** The place of a text above it: `Mục 1, đoạn 2`. */
export const placed = (text: string): Words => ({ text, voice: 'site', bold: true });

/** What stands where a source gives nothing. */
export const unsaid = said('Bản nguồn không ghi');

/** What people corrected in a text, below the received words. */
export function sayFixes(corrections: readonly Pick<Correction, 'reads' | 'shouldRead'>[]): Line[] {
  return corrections.map(({ reads, shouldRead }) => [
    said(`[Bản nguồn ghi “${reads}”, có thể đúng là “${shouldRead}”.]`),
  ]);
}

/** A text with what was corrected in it below. */
export function withFixes(text: string, corrections: readonly Correction[]): Line[] {
  const changes = correctText(text, corrections) === text ? [] : corrections;
  return [[received(text)], ...sayFixes(changes)];
}
