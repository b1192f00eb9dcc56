import type { Message } from '../message.ts';
import { isStructural, readBody } from './body.ts';
import type { Draft } from './draft.ts';
import { readHead } from './head.ts';
import { citeLabel } from './label.ts';
import { partHeadings } from './marks.ts';
import { cutPieces, isFinished } from './pieces.ts';
import type { Block } from './segment.ts';
import type { Source } from './source.ts';
import { opensTail, readTail } from './tail.ts';
import type { PartKind, Provision } from './types.ts';

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
  const pieces = cutPieces(blocks);
  const head = readHead(source, pieces);
  const tailAt = pieces.findIndex((piece, i) => i >= head.bodyStart && opensTail(piece));
  const tailStart = tailAt === -1 ? pieces.length : tailAt;
  const body = readBody(source, pieces.slice(head.bodyStart, tailStart));
  const furniture = head.provisions.filter((provision) => provision.type === 'furniture').length;
  const tail = readTail(source, pieces.slice(tailStart), furniture);
  const drafts = [...head.provisions, ...body.provisions, ...tail];
  markHeadings(drafts);
  markParts(drafts);
  markLabels(drafts, role);
  return {
    provisions: drafts.map(({ rank: _rank, ...provision }) => provision),
    messages: [...body.messages, ...unrecognised(source, drafts)],
  };
}

/** A lead-in names what follows; a full sentence with a list under it says something of its own. */
const leadInLength = 200;

function markHeadings(drafts: Draft[]): void {
  const parents = new Set(drafts.filter(isStructural).map((provision) => provision.parent));
  for (const provision of drafts.filter(isStructural)) {
    if (!parents.has(provision.id)) continue;
    const isSentence = isFinished(provision.text) && !provision.text.endsWith(':');
    provision.heading = !isSentence || provision.text.length < leadInLength;
  }
}

/** Second-level headings that are of one kind wherever they stand. */
const plainPart =
  /^(?:(?<purpose>mục đích|yêu cầu)|(?<target>mục tiêu|chỉ tiêu)(?: chung| cụ thể| tổng quát)?)$/iu;

function markParts(drafts: Draft[]): void {
  const parts = new Map<string | null, PartKind>();
  for (const provision of drafts.filter((entry) => isStructural(entry) || entry.type === 'field')) {
    const inherited = parts.get(provision.parent);
    const own = plainPart.exec(provision.text)?.groups;
    const plain: PartKind | undefined = own?.['purpose'] ? 'purpose' : own?.['target'] ? 'target' : undefined;
    const row = partHeadings.find((entry) => entry.pattern.test(provision.text));
    const opened = provision.parent === null && provision.heading ? row?.part : plain;
    provision.part = opened ?? inherited ?? 'task';
    parts.set(provision.id, provision.part);
  }
}

function markLabels(drafts: Draft[], role: 'directive' | 'plan'): void {
  const byId = new Map(drafts.map((provision) => [provision.id, provision]));
  const counts = new Map<string, number>();
  const places = new Map<string, number>();
  for (const provision of drafts.filter(isStructural)) {
    // A directive's unnumbered paragraphs and list items are counted together ("đoạn"), a plan's apart.
    const kind = role === 'directive' || provision.num === '' ? 'đoạn' : provision.type;
    const isCounted = provision.num === '' || provision.type === 'indent';
    const key = `${provision.parent ?? ''} ${kind}`;
    if (isCounted) counts.set(key, (counts.get(key) ?? 0) + 1);
    places.set(provision.id, counts.get(key) ?? 1);
    const path: { provision: Draft; place: number }[] = [];
    for (
      let at: Draft | undefined = provision;
      at;
      at = at.parent === null ? undefined : byId.get(at.parent)
    ) {
      path.unshift({ provision: at, place: places.get(at.id) ?? 1 });
    }
    provision.label = citeLabel(role, path);
  }
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
