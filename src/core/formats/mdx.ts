import type { Root, RootContent } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { isStructural } from '../document/body.ts';
import type { Document, Provision } from '../document/types.ts';
import { layersOf, type Layer } from './layers.ts';
import { toRows } from './mdx-table.ts';
import { flow, line, marked, type Attributes, type Inline, type Stretch } from './mdx-nodes.ts';

/** What a page adds to a provision: attributes of its element and components after its words. */
export interface Addition {
  attributes: Attributes;
  after: RootContent[];
}

/** Makes the additions of a provision; pages of directives and of plans differ only in this. */
export type Annotate = (provision: Provision) => Addition;

/**
 * A document as an MDX page with a fixed vocabulary of components (see ARCHITECTURE.md).
 *
 * @param frontMatter written as YAML before the page
 * @param annotate    what stands beside the words of each provision
 * @returns the text of the file, ending in a line feed
 */
export function toMdx(document: Document, frontMatter: object, annotate: Annotate): string {
  const children = Map.groupBy(keepPlaces(document.provisions), (provision) => provision.parent);
  const body = (children.get(null) ?? []).flatMap((provision) => toElements(provision, children, annotate));
  const yaml = stringify(frontMatter, { lineWidth: 0 }).trimEnd();
  const tree: Root = { type: 'root', children: [{ type: 'yaml', value: yaml }, ...body] };
  return toMarkdown(tree, {
    // Elements are written on one line whatever their length: a line break would be white space of ours.
    extensions: [frontmatterToMarkdown(['yaml']), mdxToMarkdown({ printWidth: Number.POSITIVE_INFINITY })],
  });
}

/**
 * What belongs to no provision, such as the number of a page, stands on the page where it stands in the source:
 * beside the provision that follows it; between the rows of a table as a row of its own.
 */
function keepPlaces(provisions: readonly Provision[]): Provision[] {
  let next: string | null = null;
  const placed = provisions.toReversed().map((provision) => {
    const isLoose = provision.parent === null && ['furniture', 'unrecognised'].includes(provision.type);
    if (!isLoose) next = provision.parent;
    return isLoose ? { ...provision, parent: next } : provision;
  });
  return placed.reverse();
}

export type Children = ReadonlyMap<string | null, Provision[]>;

function toElements(provision: Provision, children: Children, annotate: Annotate): RootContent[] {
  const { id, type, num } = provision;
  if (type === 'table') return [flow('Table', { id }, toRows(provision, children, annotate))];
  const under = (children.get(id) ?? []).flatMap((child) => toElements(child, children, annotate));
  const heading = line('Heading', { num }, wordsOf(provision));
  if (type === 'attachment') return [flow('Attachment', { id }, [heading, ...under])];
  return isStructural(provision) ? [toProvision(provision, heading, under, annotate)] : [toBlock(provision)];
}

function toProvision(
  provision: Provision,
  heading: RootContent,
  under: readonly RootContent[],
  annotate: Annotate,
): RootContent {
  const { id, type, num, label, part } = provision;
  const { attributes: added, after } = annotate(provision);
  const own = provision.heading ? heading : line('Text', { num }, wordsOf(provision));
  const name = under.length > 0 ? 'Division' : 'Provision';
  const level = name === 'Division' ? id.split('__').length + 1 : null;
  return flow(name, { id, type, num, label, level, part, ...added }, [own, ...after, ...under]);
}

/** Everything outside the numbered body, line by line. */
function toBlock(provision: Provision): RootContent {
  const { id, text } = provision;
  const stretches = citations(provision);
  let at = 0;
  const lines = text.split('\n').map((content) => {
    const from = at;
    at += content.length + 1;
    return line('Line', {}, marked(text, stretches, from, from + content.length));
  });
  return flow('Block', { id, role: provision.role ?? provision.type }, lines);
}

/** The words of a provision, with the documents that it mentions. */
export function wordsOf(provision: Provision): Inline[] {
  return marked(provision.text, citations(provision));
}

/** Mentions of documents and corrections as components. */
function citations(provision: Provision): Stretch[] {
  return layersOf(provision).map((layer) => toStretch(provision.id, layer));
}

function toStretch(id: string, { start, end, of, number, inner }: Layer): Stretch {
  if (of.kind === 'correction') {
    const { shouldRead, why } = of.correction;
    return { start, end, name: 'Fix', attributes: { id: `${id}__fix_${number}`, should: shouldRead, why } };
  }
  const { reference } = of;
  return {
    start,
    end,
    name: 'Cite',
    attributes: { number: reference.number, to: reference.target },
    inner: inner.map((layer) => toStretch(id, layer)),
  };
}
