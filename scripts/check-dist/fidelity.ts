import { documentData, indexData, planData, type DocumentData } from '../../src/core/formats/contract.ts';
import { attribute, childrenOf, hasClass, type Element, type Node } from './html.ts';
import { readSiteFile, type Finding, type Page, type Site } from './site.ts';

/** What a page shows as the text of one provision. */
interface Shown {
  id: string;
  words: string[];
}

/**
 * Every word of every document, the number of each provision first, stands on its page under the provision's
 * id: all of them, in their order, and no other.
 */
export async function checkFidelity(site: Site): Promise<Finding> {
  const index = indexData.parse(JSON.parse(await readSiteFile(site, '/data/index.json')));
  const problems: string[] = [];
  let words = 0;
  for (const { id, role, directive, data } of index.documents) {
    const path = role === 'directive' ? `/${id}/` : `/${directive ?? ''}/${id}/`;
    const source: unknown = JSON.parse(await readSiteFile(site, `/data/${data}`));
    const document = role === 'directive' ? documentData.parse(source) : planData.parse(source).document;
    const page = site.pages.find((candidate) => candidate.path === path);
    problems.push(...(page ? compareText(document, page) : [`${path} is not there`]));
    words += document.provisions.reduce((sum, provision) => sum + wordsOf(provision).length, 0);
  }
  return { figure: `${index.documents.length} documents, ${words} words`, problems };
}

/** Where a page differs from the document that it shows; empty when every word is in its place. */
export function compareText(document: Pick<DocumentData, 'provisions'>, page: Page): string[] {
  const shown = officialText(page);
  const expected = document.provisions.filter((provision) => wordsOf(provision).length > 0);
  const order = expected.map(({ id }) => id).join(' ') === shown.map(({ id }) => id).join(' ');
  const differing = expected.flatMap((provision) => {
    const found = shown.find(({ id }) => id === provision.id)?.words ?? [];
    const difference = firstDifference(wordsOf(provision), found);
    return difference === null ? [] : [`${page.path}#${provision.id}: ${difference}`];
  });
  if (order) return differing;
  const extra = shown
    .filter(({ id }) => !expected.some((provision) => provision.id === id))
    .map(({ id }) => id);
  return [
    `${page.path}: the provisions are not in the document's order; not of it: ${extra.join(', ')}`,
    ...differing,
  ];
}

function firstDifference(expected: string[], found: string[]): string | null {
  const at = expected.findIndex((word, i) => word !== found[i]);
  if (at < 0 && expected.length === found.length) return null;
  const from = at < 0 ? expected.length : at;
  const near = (words: string[]): string => words.slice(Math.max(0, from - 2), from + 4).join(' ');
  return `word ${from + 1}: expected "… ${near(expected)} …", found "… ${near(found)} …"`;
}

function wordsOf({ num, text }: { num: string; text: string }): string[] {
  return splitWords(`${num} ${text}`);
}

function splitWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Ours, beside the words: links, notes, what is said of a row. */
const isOurs = (node: Element): boolean =>
  ['margin', 'side', 'beside-row'].some((name) => hasClass(node, name)) ||
  attribute(node, 'data-correction') !== null;

/** Within the words of a document only rows and cells are provisions; a corrected place has an anchor of its own. */
const isCell = ({ tagName }: Element): boolean => ['tr', 'td', 'th'].includes(tagName);

/**
 * The official text of a page by provision: what stands in the voice of documents (class `doc`) inside the
 * text (class `text`), outside the margin, under the nearest id above it.
 */
function officialText(page: Page): Shown[] {
  const shown = new Map<string, string>();
  const add = (id: string, text: string): void => {
    shown.set(id, (shown.get(id) ?? '') + text);
  };
  const visit = (node: Node, id: string, isDoc: boolean): void => {
    if (isDoc && node.nodeName === '#text' && 'value' in node) add(id, node.value);
    if (!('tagName' in node) || isOurs(node)) return;
    const startsDoc = !isDoc && hasClass(node, 'doc');
    const own = isDoc && !isCell(node) ? id : (attribute(node, 'id') ?? id);
    if (startsDoc || (isDoc && isCell(node))) add(own, ' ');
    for (const child of childrenOf(node)) visit(child, own, isDoc || startsDoc);
  };
  const text = page.elements.find((element) => hasClass(element, 'text'));
  for (const child of text ? childrenOf(text) : []) visit(child, '', false);
  return [...shown]
    .map(([id, words]) => ({ id, words: splitWords(words) }))
    .filter(({ words }) => words.length > 0);
}
