import type { ExtractRole } from './extract.ts';
import { findPageNumbers } from './page-numbers.ts';
import type { Source } from './source.ts';
import type { Run } from './types.ts';

/** One line of the source: the stretches of it that are words, without what is markup only. */
export interface Line {
  /** Offsets in the source; `end` excludes the line feed. */
  start: number;
  end: number;
  /** The words of the line; markup (heading signs, emphasis stars, escapes, outer spaces) is left out. */
  text: string;
  runs: Run[];
  /** True where a Markdown heading sign or emphasis marks the whole line as set apart. */
  marked: boolean;
  /** What the container says of the line; null for the document's own text. */
  role: ExtractRole | null;
}

/** Consecutive lines that belong together. Blocks cover the source without a hole and without overlap. */
export interface Block {
  kind: 'text' | 'blank' | 'rule' | 'furniture';
  start: number;
  /** Exclusive; includes the line feed that ends the block. */
  end: number;
  lines: Line[];
}

const rule = /^\s*(?:-{3,}|_{3,}|={3,}|\*{3,}|`{3,}\w*|\|)\s*$/u;

/**
 * Cuts a source into blocks: runs of text lines, of blank lines, of rules.
 * Markdown is not trusted for structure (headings stand at any level in real files), only taken off.
 *
 * @returns blocks in order; joined, their ranges are the source
 */
export function segment(source: Source): Block[] {
  const blocks: Block[] = [];
  const { text, lineStarts } = source;
  const roles = new Map([...findPageNumbers(source), ...source.roles]);
  lineStarts.forEach((start, i) => {
    const next = lineStarts[i + 1] ?? text.length;
    if (start === next) return;
    const end = text[next - 1] === '\n' ? next - 1 : next;
    const raw = text.slice(start, end);
    const line = { ...readLine(raw, start), role: roles.get(i) ?? null };
    const kind = kindOf(raw, line);
    const last = blocks.at(-1);
    const block: Block = last?.kind === kind ? last : { kind, start, end: next, lines: [] };
    if (block !== last) blocks.push(block);
    block.end = next;
    block.lines.push(line);
  });
  return blocks;
}

function kindOf(raw: string, line: Line): Block['kind'] {
  if (line.role !== null) return 'furniture';
  if (rule.test(raw)) return 'rule';
  return line.text === '' ? 'blank' : 'text';
}

/** Stars that are words, not emphasis: a note mark in brackets, the star under an authority's name. */
const literalStar = /^\s*\*\s*$|\(\*+\)/u;

/**
 * Reads one line.
 *
 * @param raw   the line without its line feed
 * @param start its offset in the source
 */
function readLine(raw: string, start: number): Omit<Line, 'role'> {
  const head = /^\s*(?:#{1,6}(?=\s|$)\s*)?/u.exec(raw)?.[0].length ?? 0;
  const ends = { start, end: start + raw.length, marked: isMarked(raw) };
  if (!inner.test(raw)) {
    const text = raw.slice(head).trimEnd();
    return { ...ends, text, runs: text === '' ? [] : [{ at: 0, start: start + head, length: text.length }] };
  }
  return { ...ends, ...readMarkedLine(raw, start, head) };
}

/** What may be markup within a line. Most lines have none of it: their words are one stretch. */
const inner = /[\\*\u200B-\u200D\uFEFF\u00AD]/u;

function readMarkedLine(raw: string, start: number, head: number): Pick<Line, 'text' | 'runs'> {
  const drop = new Uint8Array(raw.length);
  const tail = /[\s\u200B-\u200D\uFEFF]*$/u.exec(raw)?.[0].length ?? 0;
  drop.fill(1, 0, head);
  drop.fill(1, Math.max(head, raw.length - tail));
  const keepsStars = literalStar.test(raw);
  for (let i = head; i < raw.length; i++) {
    if (raw[i] === '\\' && /[\p{P}\p{S}]/u.test(raw[i + 1] ?? '')) drop[i] = 1;
    else if (raw[i] === '*' && raw[i - 1] !== '\\' && !keepsStars && !isBullet(raw, i, head)) drop[i] = 1;
    else if (/[\u200B-\u200D\uFEFF\u00AD]/u.test(raw[i] ?? '')) drop[i] = 1;
  }
  trimInner(raw, drop);
  return collect(raw, start, drop);
}

/** A star at the head of a line, followed by a space, is a bullet as received. */
function isBullet(raw: string, i: number, head: number): boolean {
  return i === head && /^\*\s+\S/u.test(raw.slice(i));
}

/** Spaces that only stood between markup and the end of the line go with the markup. */
function trimInner(raw: string, drop: Uint8Array): void {
  const step = (from: number, by: 1 | -1): void => {
    for (let i = from; i >= 0 && i < raw.length; i += by) {
      if (drop[i] === 1) continue;
      if (!/\s/u.test(raw[i] ?? '')) return;
      drop[i] = 1;
    }
  };
  step(0, 1);
  step(raw.length - 1, -1);
}

function isMarked(raw: string): boolean {
  return /^\s*(?:#{1,6}\s|\*{1,3}\S)/u.test(raw);
}

function collect(raw: string, start: number, drop: Uint8Array): Pick<Line, 'text' | 'runs'> {
  const runs: Run[] = [];
  let text = '';
  for (let i = 0; i < raw.length; i++) {
    if (drop[i] === 1) continue;
    const last = runs.at(-1);
    if (last && last.start + last.length === start + i) last.length++;
    else runs.push({ at: text.length, start: start + i, length: 1 });
    text += raw.charAt(i);
  }
  return { text, runs };
}
