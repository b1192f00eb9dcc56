/**
 * The search index: reads the built pages and writes `pagefind/` beside them. What is indexed is a copy,
 * the pages stay as they are: đ is folded in it (src/core/text/stroke.ts), and every element becomes a
 * `span`, since Pagefind would add full stops at the ends of blocks and search shows official text.
 */
import { glob, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { defaultTreeAdapter as tree, html, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { foldStroke, stroke } from '../src/core/text/stroke.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Title of a place in a page: what stands here, what kind of text it is, how it is linked. */
const titleSeparator = ' | ';

/**
 * Indexes the built site in `dir`: every page with `data-pagefind-body`, at its address below the base
 * path. Writes `dir/pagefind` and says how many pages it holds.
 */
export async function indexSite(dir: string): Promise<string> {
  const { index, errors } = await createIndex({ includeCharacters: stroke, forceLanguage: 'vi' });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  let pages = 0;
  for (const file of await listPages(dir)) {
    const content = prepare(await readFile(join(dir, file), 'utf8'));
    if (content === null) continue;
    const added = await index.addHTMLFile({ url: addressOf(file), content });
    if (added.errors.length > 0) throw new Error(`${file}: ${added.errors.join('; ')}`);
    pages += 1;
  }
  const outputPath = join(dir, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  const written = await index.writeFiles({ outputPath });
  await close();
  if (written.errors.length > 0) throw new Error(`Pagefind cannot write: ${written.errors.join('; ')}`);
  return `${pages} pages`;
}

/** In the order of their names, so that the same site gives the same index. */
async function listPages(dir: string): Promise<string[]> {
  return (await Array.fromAsync(glob('**/*.html', { cwd: dir }))).sort();
}

function addressOf(file: string): string {
  const folder = dirname(file);
  return folder === '.' ? '/' : `/${folder}/`;
}

/** The copy of a page that is indexed; null for a page without a body to search. */
export function prepare(page: string): string | null {
  const body = find(parse(page), (element) => has(element, 'data-pagefind-body'));
  if (!body) return null;
  for (const place of findAll(body, (element) => has(element, 'data-part'))) describe(place);
  flatten(body);
  return `<html lang="vi"><body>${facts(body)}${serializeElement(body)}</body></html>`;
}

/** Title and filters of a page, from the attributes of its text. */
function facts(body: Element): string {
  const spans = [span('data-pagefind-meta', `title:${read(body, 'data-title') ?? ''}`)];
  for (const name of ['document', 'place', 'type']) {
    spans.push(span('data-pagefind-filter', `${name}:${read(body, `data-${name}`) ?? ''}`));
  }
  return spans.join('');
}

function span(name: string, value: string): string {
  const attrs = [{ name, value: foldStroke(value) }];
  return serializeElement(tree.createElement('span', html.NS.HTML, attrs));
}

function serializeElement(element: Element): string {
  const holder = tree.createDocumentFragment();
  tree.appendChild(holder, element);
  return serialize(holder);
}

/**
 * Puts kind and link of a provision into its title, the only place where Pagefind carries them along. A
 * division is known by its heading alone: Pagefind keeps the text below every id, which would be all of it.
 */
function describe(place: Element): void {
  const isDivision = read(place, 'data-part') === 'heading';
  const label = read(place, 'data-pagefind-title') ?? '';
  const title = [label, read(place, 'data-part') ?? '', (isDivision ? null : findNote(place)) ?? ''];
  const holder = isDivision ? place.childNodes.find((child) => tree.isElementNode(child)) : place;
  if (!holder || !tree.isElementNode(holder)) return;
  const id = read(place, 'id') ?? '';
  place.attrs = [];
  write(holder, 'id', id);
  write(holder, 'data-pagefind-title', foldStroke(title.join(titleSeparator)));
}

function findNote(element: Element): string | null {
  const note = find(element, (candidate) => has(candidate, 'data-search-note'));
  if (!note) return null;
  const pieces = note.childNodes.map((child) => textOf(child).replace(/\s+/g, ' ').trim());
  return pieces
    .filter((piece) => piece !== '')
    .join(note.childNodes.some((child) => tree.isElementNode(child)) ? ' · ' : ' ');
}

/** Folds the text of an element and turns all elements below it into spans, with a space after each block. */
function flatten(element: Element): void {
  for (const child of [...element.childNodes]) {
    if (tree.isTextNode(child)) child.value = foldStroke(child.value);
    if (!tree.isElementNode(child)) continue;
    if (has(child, 'data-pagefind-ignore')) {
      tree.detachNode(child);
      continue;
    }
    const isInline = ['span', 'a', 'b', 'ins'].includes(child.tagName);
    // An anchor without a title would cut a provision in two.
    if (!has(child, 'data-pagefind-title')) child.attrs = [];
    flatten(child);
    child.tagName = child.nodeName = 'span';
    if (!isInline) tree.insertText(child, ' ');
  }
}

function* walk(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue;
    yield child;
    yield* walk(child);
  }
}

type Test = (element: Element) => boolean;
const findAll = (node: DefaultTreeAdapterTypes.ParentNode, test: Test): Element[] =>
  [...walk(node)].filter(test);
function find(node: DefaultTreeAdapterTypes.ParentNode, test: Test): Element | null {
  for (const element of walk(node)) if (test(element)) return element;
  return null;
}

const has: (element: Element, name: string) => boolean = (element, name) => read(element, name) !== null;
function read(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}
function write(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((attribute) => attribute.name !== name), { name, value }];
}
function textOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  return tree.isElementNode(node) ? node.childNodes.map(textOf).join('') : '';
}

if (import.meta.main) console.log(await indexSite(process.argv[2] ?? 'dist'));
