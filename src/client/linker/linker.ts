/**
 * Finds documents of our site that a page of another site cites by number, links them, and shows the provision
 * that is meant. The host's words, their order and their place on the page stay as they are.
 */
import { findCitations, provisionKey, type Citation } from '../../core/references/citations.ts';
import type { CitableData } from '../../core/formats/citable.ts';
import { findFolder } from '../widget/folder.ts';
import { canDress } from '../widget/sheet.ts';
import { findDocument, makeLibrary, type Library, type Listed } from './documents.ts';
import { isInline, leftAlone, partsOf, readFlows, type Flow } from './flow.ts';
import { wrap } from './wrap.ts';

/** A mention that leads to a document of ours. */
interface Found {
  flow: Flow;
  citation: Citation;
  document: Listed;
}

/** Changes of a page that come together are looked at together, after so many milliseconds. */
const pause = 200;

function listFound(roots: readonly Element[], documents: readonly Listed[]): Found[] {
  return readFlows(roots).flatMap((flow) =>
    findCitations(flow.text).flatMap((citation) => {
      const document = findDocument(documents, citation, flow.text);
      return document ? [{ flow, citation, document }] : [];
    }),
  );
}

/** The one provision with that key; undefined where there is none, or more than one. */
function findProvision(
  { provisions }: CitableData,
  key: string,
): CitableData['provisions'][number] | undefined {
  const found = provisions.filter(({ label }) => provisionKey(label) === key);
  return found.length === 1 ? found[0] : undefined;
}

/** Links what is cited inside some elements, and says when it has changed the page; what the site cannot be asked for is left as it is. */
async function linkIn(roots: readonly Element[], library: Library, done: () => void): Promise<void> {
  if (!readFlows(roots).some(({ text }) => findCitations(text).length > 0)) return;
  const documents = await library.index();
  const words = new Map<Listed, CitableData>();
  const named = listFound(roots, documents).filter(({ citation }) => citation.provision !== '');
  for (const document of new Set(named.map((found) => found.document)))
    words.set(document, await library.words(document));
  // The page may have changed in the meantime: it is read once more, and changed at once. Later words first, so
  // that the places of earlier ones stay right.
  for (const { flow, citation, document } of listFound(roots, documents).reverse()) {
    const data = words.get(document);
    const provision = data && citation.provision !== '' ? findProvision(data, citation.provision) : undefined;
    // A provision that the document does not have is not linked; its number is.
    const span = provision ? citation.span : citation.document;
    if (span) wrap(partsOf(flow, span), { library, document, provision: provision?.id ?? null });
  }
  done();
}

/** The elements in which words are new: the nearest around each that is not inside a sentence. */
function listChanged(records: readonly MutationRecord[]): Element[] {
  const nodes = records.flatMap(({ type, target, addedNodes }) =>
    type === 'childList' ? [...addedNodes] : [target],
  );
  const blocks = nodes.map((node) => {
    let block = node instanceof Element ? node : node.parentElement;
    while (block && isInline(block)) block = block.parentElement;
    return block;
  });
  const changed = [...new Set(blocks)].filter((block) => block?.isConnected && !block.closest(leftAlone));
  return changed.filter(
    (block): block is Element =>
      block !== null && !changed.some((other) => other !== block && other?.contains(block)),
  );
}

function start(folder: URL): void {
  const library = makeLibrary(folder);
  let work = Promise.resolve();
  let records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => {
    if (records.length === 0) setTimeout(look, pause);
    records.push(...seen);
  });
  const link = (roots: readonly Element[]): void => {
    work = work
      // Its own changes are none to look at.
      .then(() => linkIn(roots, library, () => observer.takeRecords()))
      // Without the site there are no links: the host's page is as it was.
      .catch(() => undefined);
  };
  const look = (): void => {
    link(listChanged(records));
    records = [];
  };
  link([document.body]);
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
}

const folder = findFolder('vien-dan.js');
if (folder && canDress) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => start(folder));
  else start(folder);
}
