/**
 * A document as Akoma Ntoso 3.0 (OASIS LegalDocML 1.0). The text is the text as received: stamps, copies and what
 * was not recognised stand in their places, corrections are notes on it.
 */
import type { Element } from 'xast';
import { isStructural } from '../../document/body.ts';
import type { ProvisionData } from '../contract.ts';
import { toXmlFile } from '../xml.ts';
import { block, line } from './build.ts';
import { childrenOf, container, headingOf, level, numberOf, type Tree } from './body.ts';
import { metaOf, metaOfComponent, type Described } from './meta.ts';
import type { AddressOf } from './words.ts';

const schema = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * The XML of a document.
 *
 * @param addressOf where a mention of a document leads
 * @returns a whole file, ending in a line feed
 */
export function toAkomaNtoso(described: Described, addressOf: AddressOf): string {
  const { provisions } = described.document;
  const tree: Tree = { children: Map.groupBy(provisions, ({ parent }) => parent), addressOf };
  const roots = tree.children.get(null) ?? [];
  const end = roots.findIndex(({ type }) => type === 'attachment');
  const main = end === -1 ? roots : roots.slice(0, end);
  const annexes = end === -1 ? [] : groupAnnexes(roots.slice(end));
  const doc = block('doc', { name: 'main', contains: 'originalVersion' }, [
    metaOf(described),
    ...layOut(main, tree),
    ...(annexes.length > 0
      ? [
          block(
            'attachments',
            {},
            annexes.map((annex) => toAttachment(annex, described, tree)),
          ),
        ]
      : []),
  ]);
  return toXmlFile(block('akomaNtoso', { xmlns: schema }, [doc]));
}

/** Annexes, each with what follows it outside any. */
function groupAnnexes(roots: readonly ProvisionData[]): [annex: ProvisionData, after: ProvisionData[]][] {
  const groups: [ProvisionData, ProvisionData[]][] = [];
  for (const root of roots) {
    const last = groups.at(-1);
    if (root.type === 'attachment' || !last) groups.push([root, []]);
    else last[1].push(root);
  }
  return groups;
}

function toAttachment(
  [annex, after]: [ProvisionData, ProvisionData[]],
  described: Described,
  tree: Tree,
): Element {
  const heading = annex.text === '' ? [] : [headingOf(annex, tree)];
  const doc = block('doc', { name: annex.id, contains: 'originalVersion' }, [
    metaOfComponent(described, annex.id),
    ...layOut([...childrenOf(annex, tree), ...after], tree),
  ]);
  return block('attachment', { eId: annex.id }, [...numberOf(annex), ...heading, doc]);
}

const heads = new Set(['letterhead', 'title', 'furniture']);
const tails = new Set(['closing', 'recipients', 'signature']);

/** The parts of a document, in the order of the source: preface, preamble, body, conclusions. */
function layOut(nodes: readonly ProvisionData[], tree: Tree): Element[] {
  const isBody = (node: ProvisionData): boolean =>
    isStructural(node) || node.type === 'table' || node.type === 'field';
  let start = nodes.findIndex(isBody);
  let end = nodes.findLastIndex(isBody) + 1;
  if (start === -1) {
    // Without any numbered provision the body is what stands between head and closing.
    start = spanOf(nodes, ({ type }) => heads.has(type));
    end = start + spanOf(nodes.slice(start), ({ type }) => !tails.has(type));
  }
  const lead = nodes.slice(0, start);
  const opening = lead.findIndex(({ type }) => type === 'opening');
  const preface = opening === -1 ? lead : lead.slice(0, opening);
  const preamble = opening === -1 ? [] : lead.slice(opening);
  const body = nodes.slice(start, end).map((node) => level(node, tree));
  const part = (name: string, own: readonly ProvisionData[]): Element[] =>
    own.length > 0
      ? [
          block(
            name,
            {},
            own.map((node) => container(node, tree)),
          ),
        ]
      : [];
  return [
    ...part('preface', preface),
    ...part('preamble', preamble),
    block('mainBody', {}, body.length > 0 ? body : [line('p', {}, [])]),
    ...part('conclusions', nodes.slice(end)),
  ];
}

/** How many nodes at the beginning are so. */
function spanOf(nodes: readonly ProvisionData[], isSo: (node: ProvisionData) => boolean): number {
  const end = nodes.findIndex((node) => !isSo(node));
  return end === -1 ? nodes.length : end;
}
