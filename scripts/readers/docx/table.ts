import type { Cell, Table } from '../extract/block.ts';
import type { Story } from './story.ts';
import { drawsLines } from './styles.ts';
import { note, wordCount } from './tally.ts';
import { child, descendant, elements, integer, valueOf, type XmlElement } from './xml.ts';

/** No table has more columns (ECMA-376 part 1, 17.4.14 in Word's own limit); a damaged number may. */
const mostColumns = 63;
/** Rows and cells may stand inside these (content controls, custom markup, tracked insertions). */
const wrappers = /^(?:w:sdt|w:sdtContent|w:customXml|w:ins|w:moveTo)$/u;

/** Reads a table (17.4.37) onto its grid: a cell over several places fills the first, the others are empty. */
export function readTable(element: XmlElement, story: Story): Table {
  const rows = inside(element, 'w:tr')
    .filter((row) => !isDeleted(row, story))
    .map((row) => readRow(row, story));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  for (const row of rows) while (row.length < columns) row.push([]);
  return { kind: 'table', rows, ruled: isRuled(element, story) };
}

function readRow(row: XmlElement, story: Story): Cell[] {
  const properties = child(row, 'w:trPr');
  const cells: Cell[] = empties(integer(valueOf(properties, 'w:gridBefore')) ?? 0);
  for (const element of inside(row, 'w:tc')) {
    const cell = child(element, 'w:tcPr');
    const continued = isContinued(cell, 'w:vMerge') || isContinued(cell, 'w:hMerge');
    cells.push(continued ? [] : story.readBlocks(element));
    cells.push(...empties((integer(valueOf(cell, 'w:gridSpan')) ?? 1) - 1));
  }
  cells.push(...empties(integer(valueOf(properties, 'w:gridAfter')) ?? 0));
  return cells;
}

/** A merge that does not say `restart` goes on with the cell above or before (17.4.84). */
function isContinued(properties: XmlElement | undefined, name: string): boolean {
  const merge = child(properties, name);
  return merge !== undefined && merge.attributes.get('w:val') !== 'restart';
}

function empties(count: number): Cell[] {
  return Array.from({ length: Math.min(Math.max(0, count), mostColumns) }, () => []);
}

function inside(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((element) => {
    if (element.name === name) return [element];
    return wrappers.test(element.name) ? inside(element, name) : [];
  });
}

/** A row that tracked changes deleted. */
function isDeleted(row: XmlElement, { tally }: Story): boolean {
  if (!child(child(row, 'w:trPr'), 'w:del')) return false;
  note(tally, 'deleted', wordCount(wordsOf(row)));
  return true;
}

function wordsOf(element: XmlElement): string {
  return element.children.map((part) => (typeof part === 'string' ? part : wordsOf(part))).join(' ');
}

function isRuled(element: XmlElement, { styles }: Story): boolean {
  const properties = child(element, 'w:tblPr');
  const own = child(properties, 'w:tblBorders');
  if (own) return drawsLines(own) || hasRuledCell(element);
  return styles.isRuled(valueOf(properties, 'w:tblStyle')) || hasRuledCell(element);
}

/** Borders of cells: a line under the name of an authority does not make a table, two cells with lines do. */
function hasRuledCell(element: XmlElement): boolean {
  const cells = inside(element, 'w:tr').flatMap((row) => inside(row, 'w:tc'));
  return cells.filter((cell) => drawsLines(descendant(child(cell, 'w:tcPr'), 'w:tcBorders'))).length > 1;
}
