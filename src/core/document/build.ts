import type { Message } from '../message.ts';
import { readAttachmentHead, splitAttachments, type Component } from './attachments.ts';
import { readBody } from './body.ts';
import { draft, type Draft, type Scope } from './draft.ts';
import { readHead } from './head.ts';
import { markHeadings, markLabels, markParts } from './mark.ts';
import { joinPassages } from './passage.ts';
import { cutPieces, type Piece } from './pieces.ts';
import type { Block, Line } from './segment.ts';
import { positionAt, type Source } from './source.ts';
import { opensTail, readTail } from './tail.ts';
import type { Provision } from './types.ts';

export interface Tree {
  /** Every node in the order of the source. */
  provisions: Provision[];
  messages: Message[];
}

/**
 * Builds the tree of a document: every word of the source ends up in exactly one provision.
 *
 * @param blocks the source cut by `segment`
 * @param role   decides only how provisions are cited
 */
export function buildTree(source: Source, blocks: readonly Block[], role: 'directive' | 'plan'): Tree {
  const scope: Scope = { source, attachment: null };
  const pieces = cutPieces(blocks);
  const [main, ...attachments] = splitAttachments(pieces, tailOf(pieces, 0));
  const parts = main?.opener === null ? [readMain(scope, main)] : [];
  const attached = parts.length > 0 || !main ? attachments : [main, ...attachments];
  parts.push(...attached.map((component, i) => readAttachment(scope, component, i + 1)));
  const drafts = parts.flatMap((part) => part.provisions);
  markHeadings(drafts);
  markParts(drafts);
  markLabels(drafts, role);
  const provisions = insert(drafts, readFurniture(scope, blocks));
  return {
    provisions: provisions.map(({ rank: _rank, ...provision }) => provision),
    messages: [...parts.flatMap((part) => part.messages), ...unrecognised(source, drafts)],
  };
}

type Read = { provisions: Draft[]; messages: Message[] };

/** Index of the piece with which recipients or signature begin. */
function tailOf(pieces: readonly Piece[], from: number): number {
  const at = pieces.findIndex((piece, i) => i >= from && opensTail(piece));
  return at === -1 ? pieces.length : at;
}

function readMain(scope: Scope, { pieces }: Component): Read {
  const head = readHead(scope, pieces);
  return readRest(scope, pieces, head.bodyStart, head.provisions);
}

function readAttachment(main: Scope, component: Component, place: number): Read {
  const head = readAttachmentHead(main, component, place);
  return readRest(head.scope, component.pieces, head.bodyStart, [head.node, ...head.provisions]);
}

/** Body and tail of a document or an attachment. */
function readRest(scope: Scope, pieces: readonly Piece[], bodyStart: number, head: readonly Draft[]): Read {
  const tailStart = tailOf(pieces, bodyStart);
  const body = readBody(scope, pieces.slice(bodyStart, tailStart));
  const tail = readTail(scope, pieces.slice(tailStart));
  return { provisions: [...head, ...body.provisions, ...tail], messages: body.messages };
}

/** Lines that the container marks as header, footer, footnote or picture; those of one paragraph are one node. */
function readFurniture(scope: Scope, blocks: readonly Block[]): Draft[] {
  const groups: Line[][] = [];
  for (const line of blocks.filter(({ kind }) => kind === 'furniture').flatMap(({ lines }) => lines)) {
    if (line.text === '') continue;
    const before = groups.at(-1)?.[0];
    if (before && isSamePlace(scope, before, line)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map((lines, i) => {
    const role = lines[0]?.role ?? null;
    const passage = joinPassages(lines, '\n');
    return draft(scope, 'furniture', `furniture_${i + 1}`, passage, { role, parent: null });
  });
}

/** True for two lines of one kind that came from one paragraph of the container. */
function isSamePlace({ source }: Scope, one: Line, other: Line): boolean {
  const [first, second] = [one, other].map((line) => positionAt(source, line.start).paragraph);
  return one.role === other.role && first !== undefined && first === second;
}

/**
 * Puts furniture where it stood: before the first node that begins after it. A row of a table is not cut in two: what
 * stood within one, such as the number of a page that ends in it, follows the row.
 */
function insert(drafts: readonly Draft[], furniture: readonly Draft[]): Draft[] {
  const starts = startsOf(drafts);
  const waiting = furniture.map((node) => startOf(node) ?? -1);
  let at = 0;
  const placed = drafts.flatMap((node, i) => {
    const first = at;
    const isBefore = (start = Infinity): boolean => node.type !== 'cell' && start < (starts[i] ?? -1);
    while (isBefore(waiting[at])) at++;
    return [...furniture.slice(first, at), node];
  });
  return [...placed, ...furniture.slice(at)];
}

const startOf = (node: Draft): number | undefined => node.numRuns[0]?.start ?? node.runs[0]?.start;

/** Where nodes begin in the source; a table or a row without words of its own begins with its first cell. */
function startsOf(drafts: readonly Draft[]): number[] {
  const starts: number[] = [];
  for (const [i, node] of [...drafts.entries()].reverse()) {
    const holdsCells = node.type === 'table' || node.type === 'row';
    starts[i] = startOf(node) ?? (holdsCells ? (starts[i + 1] ?? -1) : -1);
  }
  return starts;
}

function unrecognised(source: Source, drafts: readonly Draft[]): Message[] {
  return drafts
    .filter((provision) => provision.type === 'unrecognised')
    .map((provision) => ({
      file: source.path,
      ...provision.source,
      level: 'warning',
      reason: `Found text that fits no part of a document: “${provision.text.slice(0, 60).replaceAll('\n', ' ')}”`,
      rule: 'unrecognised',
      note: `It is published in its place as received. Compare ${source.path} with the original.`,
    }));
}
