import { paragraph, picture, type Block } from '../extract/block.ts';
import {
  attribute,
  elements,
  isBlock,
  isElement,
  kindOf,
  styleOf,
  wordsIn,
  type Element,
  type Node,
} from './dom.ts';
import { listMarks } from './list-mark.ts';
import { isFrame } from './main-element.ts';
import type { Page } from './page.ts';
import { readTable } from './table.ts';

/** A run of inline content, which becomes one paragraph or, cut at empty lines, several. */
interface Flow {
  blocks: Block[];
  text: string;
  /** The mark of a list item that has had no words yet. */
  mark: string;
  /** Pictures inside the paragraph. */
  after: Block[];
}

/** Whether spaces and line ends are shown as they are stored. */
type Spaces = 'collapse' | 'keep';

/** Reads the content of an element as paragraphs and tables. */
export function readBlocks(element: Element, page: Page): Block[] {
  const flow: Flow = { blocks: [], text: '', mark: '', after: [] };
  readChildren(element, flow, page, spacesOf(element, 'collapse'));
  flush(flow, page);
  return flow.blocks;
}

function readChildren(element: Element, flow: Flow, page: Page, spaces: Spaces): void {
  for (const node of element.childNodes) readNode(node, flow, page, spaces);
}

function readNode(node: Node, flow: Flow, page: Page, spaces: Spaces): void {
  if ('value' in node) {
    flow.text += spaces === 'keep' ? node.value : collapsed(node.value, flow.text);
    return;
  }
  if (!isElement(node) || skips(node, page)) return;
  if (node.tagName === 'br') flow.text = `${trimEnd(flow.text)}\n`;
  else if (node.tagName === 'img') flow.after.push(picture(attribute(node, 'alt'), page.paragraph + 1));
  else if (isWordMark(node)) writeWordMark(node, flow, page);
  else if (isBlock(node)) readBlock(node, flow, page, spacesOf(node, spaces));
  else readChildren(node, flow, page, spacesOf(node, spaces));
}

function readBlock(element: Element, flow: Flow, page: Page, spaces: Spaces): void {
  flush(flow, page);
  const outer = page.role;
  page.role = roleOf(element) ?? outer;
  if (element.tagName === 'table') {
    for (const caption of elements(element).filter(({ tagName }) => tagName === 'caption')) {
      readBlock(caption, flow, page, spaces);
    }
    flow.blocks.push(readTable(element, page));
  } else if (element.tagName === 'ol' || element.tagName === 'ul') readList(element, flow, page, spaces);
  else readChildren(element, flow, page, spaces);
  flush(flow, page);
  page.role = outer;
}

/** What programs that save pages say of their parts: Word by style and id, LibreOffice by title and id. */
function roleOf(element: Element): Page['role'] {
  if (/^(?:(?:ftn|edn)|sd(?:foot|end)note)\d+$/u.test(attribute(element, 'id'))) return 'footnote';
  const said = attribute(element, 'title') || styleOf(element, 'mso-element');
  return said === 'header' || said === 'footer' ? said : null;
}

function readList(list: Element, flow: Flow, page: Page, spaces: Spaces): void {
  const marks = listMarks(list);
  for (const node of list.childNodes) {
    const mark = isElement(node) ? marks.get(node) : undefined;
    if (mark !== undefined) {
      flush(flow, page);
      flow.mark = mark;
    }
    readNode(node, flow, page, spaces);
  }
}

/** Leaves out what is not shown, and counts its words. */
function skips(element: Element, page: Page): boolean {
  const kind = kindOf(element);
  if (kind === 'control' || kind === 'hidden') page.leftOut[kind] += wordsIn(element);
  return kind !== 'shown' || isFrame(element);
}

/** Ends the paragraph. Two line breaks in a row are how many pages part their paragraphs. */
function flush(flow: Flow, page: Page): void {
  const parts = flow.text.split(/\n[^\S\u00A0]*\n/u).filter((part) => part.trim() !== '');
  const marked = flow.mark !== '' && parts.length > 0;
  if (marked) parts[0] = withMark(flow.mark, parts[0] ?? '', page);
  for (const part of parts) flow.blocks.push(paragraph(part, ++page.paragraph, page.role));
  if (parts.length === 0 && flow.text !== '') flow.blocks.push(paragraph('', page.paragraph + 1, page.role));
  if (marked) flow.mark = '';
  flow.blocks.push(...flow.after);
  flow.text = '';
  flow.after = [];
}

/** A drawn bullet before a text that has a mark of its own adds nothing: "• - Tăng cường …". */
function withMark(mark: string, text: string, page: Page): string {
  if (mark === '-' && /^\s*(?:[-–+•*]|\d+[.)]|\p{Ll}\))\s/u.test(text)) return text;
  if (mark === '-') page.bullets++;
  return `${mark} ${text.trimStart()}`;
}

/** Pages saved by Word print list marks as text, in a span that says so. */
function isWordMark(element: Element): boolean {
  return styleOf(element, 'mso-list') === 'ignore';
}

function writeWordMark(element: Element, flow: Flow, page: Page): void {
  const inner: Flow = { blocks: [], text: '', mark: '', after: [] };
  readChildren(element, inner, page, 'collapse');
  const mark = inner.text.replaceAll('\u00A0', ' ').trim();
  const drawn = /^[·o§Øüvq\uE000-\uF8FF]$/u.test(mark);
  if (drawn) page.bullets++;
  if (mark !== '') flow.text += `${drawn ? '-' : mark} `;
}

/** White space as CSS shows it: one space, none at the beginning of a line (CSS Text 3, 4.1.1). */
function collapsed(value: string, before: string): string {
  const text = value.replace(/[ \t\n\r\f]+/gu, ' ');
  return before === '' || /[ \n]$/u.test(before) ? text.replace(/^ /u, '') : text;
}

function trimEnd(text: string): string {
  return text.replace(/ +$/u, '');
}

function spacesOf(element: Element, outer: Spaces): Spaces {
  if (element.tagName === 'pre') return 'keep';
  const own = styleOf(element, 'white-space');
  if (own === '') return outer;
  return own.startsWith('pre') ? 'keep' : 'collapse';
}
