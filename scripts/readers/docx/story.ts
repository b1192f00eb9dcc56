import type { Block } from '../extract/block.ts';
import type { ListCounter } from './list-counter.ts';
import type { NoteCounter } from './notes.ts';
import type { Styles } from './styles.ts';
import type { Tally } from './tally.ts';
import type { XmlElement } from './xml.ts';

/** A field that is being read (ECMA-376 part 1, 17.16.18): its instruction, then its result. */
export interface Field {
  instruction: string;
  inResult: boolean;
}

/** What reading a document remembers from one paragraph to the next. */
export interface Story {
  styles: Styles;
  lists: ListCounter;
  notes: NoteCounter;
  tally: Tally;
  /** Fields that are open, outermost first. */
  fields: Field[];
  /** Number of the last paragraph begun. */
  paragraph: number;
  /** The mark of the footnote that is being read; null in the text itself. */
  noteMark: string | null;
  /** Reads what holds paragraphs: a cell, a text box, a footnote. */
  readBlocks: (parent: XmlElement) => Block[];
}
