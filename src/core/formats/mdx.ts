import type { Root, RootContent } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { isStructural } from '../document/body.ts';
import type { Document, Provision } from '../document/types.ts';
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
  const children = Map.groupBy(document.provisions, (provision) => provision.parent);
  const body = (children.get(null) ?? []).map((provision) => toElement(provision, children, annotate));
  const yaml = stringify(frontMatter, { lineWidth: 0 }).trimEnd();
  const tree: Root = { type: 'root', children: [{ type: 'yaml', value: yaml }, ...body] };
  return toMarkdown(tree, {
    // Elements are written on one line whatever their length: a line break would be white space of ours.
    extensions: [frontmatterToMarkdown(['yaml']), mdxToMarkdown({ printWidth: Number.POSITIVE_INFINITY })],
  });
}

type Children = ReadonlyMap<string | null, Provision[]>;

function toElement(provision: Provision, children: Children, annotate: Annotate): RootContent {
  if (!isStructural(provision)) return toBlock(provision);
  const { id, type, num, label, part } = provision;
  const addition = annotate(provision);
  const under = (children.get(id) ?? []).map((child) => toElement(child, children, annotate));
  const own = line(provision.heading ? 'Heading' : 'Text', { num }, wordsOf(provision));
  const name = under.length > 0 ? 'Division' : 'Provision';
  const level = name === 'Division' ? id.split('__').length + 1 : null;
  const attributes = { id, type, num, label, level, part, ...addition.attributes };
  return flow(name, attributes, [own, ...addition.after, ...under]);
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
function wordsOf(provision: Provision): Inline[] {
  return marked(provision.text, citations(provision));
}

function citations(provision: Provision): Stretch[] {
  return provision.references.map(({ span: [start, end], number, target }) => ({
    start,
    end,
    name: 'Cite',
    attributes: { number, to: target },
  }));
}
