import { paragraph, picture, type Block } from '../extract/block.ts';
import { symbolOf } from '../extract/symbols.ts';
import { readGraphic } from './graphic.ts';
import { runFormat, type RunFormat } from './run-format.ts';
import type { Story } from './story.ts';
import { note, wordCount } from './tally.ts';
import { child, elements, type XmlElement } from './xml.ts';

/** What stands in a paragraph. */
export interface Inline {
  /** Its words; `\n` where a line break is forced. */
  text: string;
  /** Footnotes, pictures and text boxes that hang on it, in order. */
  after: Block[];
  /** Whether a field prints the number of the page. */
  pageNumber: boolean;
  /** Whether something was left out because it is hidden. */
  hidden: boolean;
}

/** Where the words of a run go, and how they are printed. */
interface Sink {
  into: Inline;
  story: Story;
  style: string | undefined;
  format: RunFormat;
}

type Handler = (element: XmlElement, sink: Sink) => void;

const plain: RunFormat = { caps: false, hidden: false };
const skip: Handler = () => undefined;
const put =
  (text: string): Handler =>
  (_, sink) =>
    write(text, sink);

/**
 * What the elements inside a paragraph print (ECMA-376 part 1, 17.3.3 for the content of runs). Elements
 * that are not listed hold others (`w:hyperlink`, `w:sdt`, `w:smartTag`, `w:ins`) and are walked through.
 */
const handlers = new Map<string, Handler>([
  ['w:r', (element, sink) => readRun(element, sink)],
  ['w:t', (element, sink) => write(textOf(element), sink)],
  ['w:tab', put(' ')],
  ['w:ptab', put(' ')],
  ['w:br', put('\n')],
  ['w:cr', put('\n')],
  ['w:noBreakHyphen', put('-')],
  ['w:sym', (element, sink) => writeSymbol(element, sink)],
  ['w:fldChar', (element, sink) => turnField(element, sink)],
  ['w:instrText', (element, sink) => instruct(textOf(element), sink)],
  ['w:fldSimple', (element, sink) => readSimpleField(element, sink)],
  ['w:footnoteReference', (element, sink) => refer(element, sink)],
  ['w:endnoteReference', (element, sink) => refer(element, sink)],
  ['w:footnoteRef', (_, sink) => write(sink.story.noteMark ?? '', sink)],
  ['w:endnoteRef', (_, sink) => write(sink.story.noteMark ?? '', sink)],
  ['w:ins', (element, sink) => readInserted(element, sink)],
  ['w:del', (element, sink) => countDeleted(element, sink)],
  ['w:moveFrom', (element, sink) => countDeleted(element, sink)],
  ['w:drawing', (element, sink) => hang(element, sink)],
  ['w:pict', (element, sink) => hang(element, sink)],
  ['w:object', (element, sink) => hang(element, sink)],
  ['mc:AlternateContent', (element, sink) => readChoice(element, sink)],
  ['m:oMath', (element, sink) => readFormula(element, sink)],
  ['m:t', (element, sink) => write(textOf(element), sink)],
  ['w:rt', skip],
  ['w:pPr', skip],
  ['w:rPr', skip],
  ['w:sdtPr', skip],
]);

/** Reads the words of a paragraph, and what hangs on it. */
export function readInline(parent: XmlElement, style: string | undefined, story: Story): Inline {
  const into: Inline = { text: '', after: [], pageNumber: false, hidden: false };
  walk(parent, { into, story, style, format: plain });
  // An instruction never runs over the end of its paragraph: one that is left open has lost its end.
  story.fields = story.fields.filter(({ inResult }) => inResult);
  return into;
}

function walk(parent: XmlElement, sink: Sink): void {
  for (const element of elements(parent)) {
    const handler = handlers.get(element.name);
    if (handler) handler(element, sink);
    else walk(element, sink);
  }
}

function textOf(element: XmlElement): string {
  return element.children.filter((part) => typeof part === 'string').join('');
}

function write(text: string, { into, story, format }: Sink): void {
  if (story.fields.some(({ inResult }) => !inResult)) return;
  if (format.hidden) {
    note(story.tally, 'hidden', wordCount(text));
    into.hidden = true;
    return;
  }
  const printed = format.caps ? text.toUpperCase() : text;
  if (printed !== text) note(story.tally, 'caps', wordCount(text));
  into.text += printed;
}

function readRun(element: XmlElement, sink: Sink): void {
  const format = runFormat(child(element, 'w:rPr'), sink.style, sink.story.styles);
  walk(element, { ...sink, format });
}

/** `w:sym` names a character of a symbol font by its code (17.3.3.30). */
function writeSymbol(element: XmlElement, sink: Sink): void {
  const code = Number.parseInt(element.attributes.get('w:char') ?? '', 16);
  if (!(code > 0 && code < 0x10000)) return;
  const stored = String.fromCharCode(code);
  const sign = symbolOf(stored);
  note(sink.story.tally, sign === null ? 'unknown' : 'symbol', 1);
  write(sign ?? stored, sink);
}

function turnField(element: XmlElement, sink: Sink): void {
  const { fields } = sink.story;
  const type = element.attributes.get('w:fldCharType');
  const open = fields.at(-1);
  if (type === 'begin') fields.push({ instruction: '', inResult: false });
  else if (type === 'separate' && open) {
    open.inResult = true;
    notePageNumber(open.instruction, sink);
  } else if (type === 'end') fields.pop();
}

function instruct(text: string, { story }: Sink): void {
  const open = story.fields.at(-1);
  if (open && !open.inResult) open.instruction += text;
}

function readSimpleField(element: XmlElement, sink: Sink): void {
  notePageNumber(element.attributes.get('w:instr') ?? '', sink);
  walk(element, sink);
}

function notePageNumber(instruction: string, { into }: Sink): void {
  if (/^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu.test(instruction)) into.pageNumber = true;
}

function refer(element: XmlElement, sink: Sink): void {
  const { story, into, format } = sink;
  const found = format.hidden ? null : story.notes.refer(element);
  if (!found) return;
  write(found.mark, sink);
  const number = story.paragraph;
  const { noteMark, fields } = story;
  story.noteMark = found.mark;
  story.fields = [];
  const lines = story
    .readBlocks(found.content)
    .flatMap((block) => (block.kind === 'table' ? [] : block.lines));
  story.noteMark = noteMark;
  story.fields = fields;
  story.paragraph = number;
  into.after.push(paragraph(lines.join('\n'), number, 'footnote'));
}

function readInserted(element: XmlElement, sink: Sink): void {
  const before = sink.into.text.length;
  walk(element, sink);
  note(sink.story.tally, 'inserted', wordCount(sink.into.text.slice(before)));
}

function countDeleted(element: XmlElement, { story }: Sink): void {
  const words = (parent: XmlElement): string =>
    elements(parent)
      .map((part) => (/^w:(?:delText|t)$/u.test(part.name) ? textOf(part) : words(part)))
      .join('');
  note(story.tally, 'deleted', wordCount(words(element)));
}

/** A choice of newer and older forms of the same content (ECMA-376 part 3, 7.5): the first is enough. */
function readChoice(element: XmlElement, sink: Sink): void {
  const [first] = elements(element);
  if (first) walk(first, sink);
}

function readFormula(element: XmlElement, sink: Sink): void {
  note(sink.story.tally, 'equation', 1);
  walk(element, sink);
}

/** A drawing prints nothing in the line: its text boxes and pictures follow the paragraph. */
function hang(element: XmlElement, { into, story, format }: Sink): void {
  if (format.hidden) return;
  for (const part of readGraphic(element)) {
    if (part.kind === 'text') into.after.push(...story.readBlocks(part.content));
    else into.after.push(picture(part.alternative, story.paragraph));
  }
}
