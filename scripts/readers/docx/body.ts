import { paragraph, type Block, type Paragraph } from '../extract/block.ts';
import { isSymbolBullet } from '../extract/symbols.ts';
import { readInline } from './inline.ts';
import type { ListMark } from './list-counter.ts';
import { markHas, paragraphStyle } from './run-format.ts';
import type { Story } from './story.ts';
import { listRef } from './styles.ts';
import { readTable } from './table.ts';
import { note, wordCount } from './tally.ts';
import { child, elements, type XmlElement } from './xml.ts';

/** Paragraphs are read one by one, but one whose mark was deleted runs on into the next. */
interface Flow {
  blocks: Block[];
  /** Words of paragraphs whose end was deleted by tracked changes. */
  open: string;
}

/** Elements that hold no text of the document. */
const apart = new Set(['w:sectPr', 'w:tcPr', 'w:sdtPr', 'w:sdtEndPr', 'w:tblPr', 'w:tblGrid', 'w:pPr']);

/** Reads paragraphs and tables (ECMA-376 part 1, 17.2.2), also inside content controls. */
export function readBlocks(parent: XmlElement, story: Story): Block[] {
  const flow: Flow = { blocks: [], open: '' };
  readInto(flow, parent, story);
  if (flow.open !== '') flow.blocks.push(paragraph(flow.open, story.paragraph));
  return flow.blocks;
}

function readInto(flow: Flow, parent: XmlElement, story: Story): void {
  for (const element of elements(parent)) {
    if (element.name === 'w:p') readParagraph(flow, element, story);
    else if (element.name === 'w:tbl') flow.blocks.push(readTable(element, story));
    else if (element.name === 'w:altChunk') note(story.tally, 'foreign', 1);
    else if (element.name === 'mc:AlternateContent') readInto(flow, elements(element)[0] ?? element, story);
    else if (!apart.has(element.name)) readInto(flow, element, story);
  }
}

function readParagraph(flow: Flow, element: XmlElement, story: Story): void {
  const properties = child(element, 'w:pPr');
  const style = paragraphStyle(properties, story.styles);
  const number = ++story.paragraph;
  const inline = readInline(element, style, story);
  if (inline.hidden && inline.text.trim() === '' && markHas(properties, 'w:vanish')) return;
  flow.open += inline.text;
  if (markHas(properties, 'w:del') || markHas(properties, 'w:moveFrom')) {
    flow.blocks.push(...inline.after);
    return;
  }
  const place = story.lists.placeOf(listRef(properties), style);
  const mark = place ? printedMark(story.lists.count(place), story) : '';
  const text = mark === '' ? flow.open : `${mark} ${flow.open.trimStart()}`;
  flow.open = '';
  flow.blocks.push(withRole(paragraph(text, number), inline.pageNumber), ...inline.after);
}

/** Numbers as printed; symbols that only a font makes a symbol as "-". */
function printedMark(mark: ListMark | null, { tally }: Story): string {
  if (!mark) return '';
  if (mark.font === null || !isSymbolBullet(mark.text, mark.font)) return mark.text;
  note(tally, 'bullet', 1);
  return '-';
}

/** A paragraph that prints nothing but the number of the page: "2", "- 2 -", "Trang 2/14". */
function withRole(block: Paragraph, counts: boolean): Paragraph {
  const words = block.lines.join(' ');
  const isNumber = counts && wordCount(words) > 0 && /^(?:\P{L}|Trang|Page)*$/iu.test(words.normalize('NFC'));
  return isNumber ? { ...block, role: 'page-number' } : block;
}
