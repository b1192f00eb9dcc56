import type { Block } from '../extract/block.ts';
import type { ExtractRole } from '../../../src/core/document/extract.ts';
import type { Element } from './dom.ts';

/** What reading a page remembers from one element to the next. */
export interface Page {
  /** Number of the last paragraph. */
  paragraph: number;
  /** Words left out because they are hidden, or label a control. */
  leftOut: { hidden: number; control: number };
  /** List marks that stand for drawn bullets. */
  bullets: number;
  /** Role of what is read: footnotes of pages saved by Word stand in elements of their own. */
  role: ExtractRole | null;
  /** Reads what a cell holds. */
  readBlocks: (element: Element) => Block[];
}
