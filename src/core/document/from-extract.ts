import type { Message } from '../message.ts';
import type { Extract, ExtractRole, ExtractedLine } from './extract.ts';
import { normaliseSource, type ReadResult } from './source.ts';

/**
 * A source made of the lines that a reader took out of a container (Word, PDF, HTML).
 * Its lines are those of the extract; each keeps its page or paragraph, so that positions lead back to the file.
 * A table row becomes its cells one below the other with bars between: the shape in which the engine reads tables.
 *
 * @param path the container, as the user knows it
 */
export function sourceFromExtract(path: string, extract: Extract): ReadResult {
  const lines = extract.lines.flatMap((line, i) => spread(line, nextOfText(extract.lines, i)));
  const source = normaliseSource(path, lines.map(({ text }) => text).join('\n'));
  const roles = new Map<number, ExtractRole>();
  const places = lines.map(({ line: { page, paragraph, role } }, i) => {
    if (role !== null) roles.set(i, role);
    return { page, paragraph };
  });
  return {
    source: { ...source, roles, places },
    messages: extract.remarks.map((remark) => warn(path, remark)),
  };
}

/** The line that follows, page numbers and footers apart: a table goes on over the end of a page. */
function nextOfText(lines: readonly ExtractedLine[], at: number): ExtractedLine | undefined {
  let next = at + 1;
  while (lines[next] && lines[next]?.role !== null) next++;
  return lines[next];
}

interface SpreadLine {
  text: string;
  line: ExtractedLine;
}

/** The lines that one extracted line stands for. Line breaks within would shift every line below. */
function spread(line: ExtractedLine, next: ExtractedLine | undefined): SpreadLine[] {
  const rows = (texts: readonly string[]): SpreadLine[] => texts.map((text) => ({ text, line }));
  if (line.cells === null) return rows([line.text.replace(/[\r\n]+/gu, ' ')]);
  const cells = line.cells.flatMap((cell) => [...cell.split('\n').filter((part) => part.trim() !== ''), '|']);
  // A blank line after the last row ends the table.
  return rows(['|', ...cells, ...(next?.cells ? [] : [''])]);
}

function warn(file: string, reason: string): Message {
  return { file, line: 1, column: 1, level: 'warning', reason, rule: 'container', note: null };
}
