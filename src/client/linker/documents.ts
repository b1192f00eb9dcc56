/** What the site has: the index of numbers, and a document's words once somebody asks for them. */
import type { CitableData } from '../../core/formats/citable.ts';
import type { Citation } from '../../core/references/citations.ts';
import type { NumberIndex } from '../../core/references/number-index.ts';

/** A document of the site. */
export type Listed = NumberIndex['documents'][number];

/** Asks the site for a file, once; what failed is asked for again. */
export function makeLibrary(folder: URL): Library {
  const asked = new Map<string, Promise<unknown>>();
  const get = (path: string): Promise<unknown> => {
    const address = new URL(path, folder).href;
    const answer = asked.get(address) ?? fetchJson(address);
    asked.set(address, answer);
    answer.catch(() => asked.delete(address));
    return answer;
  };
  return {
    index: async () => ((await get('so-hieu.json')) as NumberIndex).documents,
    words: async ({ page }) => {
      const [directive = '', plan] = page.split('/').filter((name) => name !== '');
      const file = plan === undefined ? 'citable.json' : `citable/${plan}.json`;
      return (await get(`../data/${directive}/${file}`)) as CitableData;
    },
    address: ({ page }, id) => new URL(`../${page}${id === null ? '' : `#${id}`}`, folder).href,
  };
}

export interface Library {
  /** All documents that can be cited by number. */
  index: () => Promise<Listed[]>;
  words: (document: Listed) => Promise<CitableData>;
  /** The full page of a document, or of a provision in it. */
  address: (document: Listed, id: string | null) => string;
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/** How far from a number the name of its place may stand. */
const near = 150;

/**
 * The document that a mention means; null where it may be another: numbers begin again every term, and every
 * locality counts its own. A date beside the number must be the document's; a local document needs that, or the
 * name of its place near by.
 */
export function findDocument(
  documents: readonly Listed[],
  { number, date, span: [start, end] }: Citation,
  text: string,
): Listed | null {
  const around = text.slice(Math.max(0, start - near), end + near);
  const found = documents.filter((document) => {
    if (document.number !== number) return false;
    if (date !== null && document.date !== null && !document.date.startsWith(date)) return false;
    const isDated = date !== null && date.length === 10 && document.date === date;
    return document.place === null || isDated || around.includes(document.place);
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
