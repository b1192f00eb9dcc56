/** Which pages answer at old addresses, and what they say. */
import { tagPolicy } from '../hosting/policy.ts';
import { directiveOf, shortenId } from './clauses.ts';
import { bodies, splitAddress, type Move } from './published.ts';

/** A page at an old address; `to` is the path of the page that took its place, null for what was withdrawn. */
export interface MovedPage {
  path: string;
  to: string | null;
  why: string | null;
}

/** What such a page needs to know of the site and of the page that it leads to. */
interface Place {
  /** Path that the site stands under. */
  base: string;
  /** Address of the site, for the canonical link. */
  site: string;
  /** The link of that page to its oEmbed answer: editors that have the old address are told the same. */
  discovery: string;
}

/** An id that stands on a page under an old name as well. */
export interface Alias {
  path: string;
  id: string;
  old: string;
}

const segments = (path: string): string[] => path.split('/').filter(Boolean);

/** Where the folder of a document stands in the paths of its pages. */
const homes = (document: string): string[] => {
  const [directive = '', plan] = document.split('/');
  return plan === undefined
    ? [`/${directive}/`, `/nhung/${directive}/`]
    : [`/${directive}/${plan}/`, `/${directive}/phan-cong/${plan}/`, `/nhung/${directive}/${plan}/`];
};

/** Pages at the old path of a document: one for each page that it has now. */
function pagesOfDocument(from: string, to: string, paths: readonly string[]): MovedPage[] {
  const now = homes(to);
  return homes(from).flatMap((old, at) => {
    const home = now[at] ?? '';
    const below = paths.filter((path) => path.startsWith(home));
    return below.map((path) => ({ path: old + path.slice(home.length), to: path, why: null }));
  });
}

/** How the paths end of pages that have the id in their own path, now and before. */
function endsOfId(document: string, old: string, id: string): [now: string, before: string][] {
  if (document === bodies) return [[id, old]];
  if (directiveOf(document) !== null) return [[`muc/${id}`, `muc/${old}`]];
  return [
    [`doan/${id}`, `doan/${old}`],
    [`muc/${shortenId(id)}`, `muc/${shortenId(old)}`],
  ];
}

/** Pages that have the id in their own path: a provision's or a clause's embed, a clause's page, a body's page. */
function pagesOfId(document: string, old: string, id: string, paths: readonly string[]): MovedPage[] {
  const home = directiveOf(document) ?? document;
  return endsOfId(document, old, id).flatMap(([now, before]) =>
    paths
      .filter((path) => path.endsWith(`/${now}/`) && segments(path).includes(home))
      .map((path) => ({ path: path.slice(0, -now.length - 1) + before + '/', to: path, why: null })),
  );
}

/** Where pages stood that were withdrawn: a document's, or a clause's. Other ids are places in a page. */
function homesOf(document: string, id: string | null): string[] {
  if (id === null) return homes(document);
  const directive = directiveOf(document);
  return directive === null ? [] : homes(directive).map((home) => `${home}muc/${id}/`);
}

/**
 * The pages that answer at old addresses.
 *
 * @param paths paths of the pages that are there, below the base path
 */
export function listMovedPages(moves: readonly Move[], paths: readonly string[]): MovedPage[] {
  const there = new Set(paths);
  return moves
    .flatMap(({ from, to, why }): MovedPage[] => {
      const { document, id } = splitAddress(from);
      if (to === null) return homesOf(document, id).map((path) => ({ path, to: null, why }));
      const target = splitAddress(to);
      if (id === null) return pagesOfDocument(document, target.document, paths);
      return target.id === null ? [] : pagesOfId(target.document, id, target.id, paths);
    })
    .filter(({ path }) => !there.has(path));
}

/** Whether a page shows the ids of a directive, or of one plan: both have ids of the same shape. */
function shows(path: string, document: string): boolean {
  const [directive = '', plan] = document.split('/');
  const [first = '', second = '', ...rest] = segments(path.replace(/^\/nhung\//, '/'));
  if (first !== directive) return false;
  const ofPlan = rest.length === 0 || rest[1] === 'theo-ke-hoach';
  if (plan !== undefined) return second === plan && ofPlan;
  return second === '' || ['muc', 'doan'].includes(second) || (rest[0] === 'doi-chieu' && !ofPlan);
}

/** Old names of ids, with the pages that have the id now. */
export function listAliases(moves: readonly Move[], paths: readonly string[]): Alias[] {
  return moves.flatMap(({ from, to }) => {
    const { id: old } = splitAddress(from);
    const target = to === null ? null : splitAddress(to);
    if (
      old === null ||
      !target ||
      target.id === null ||
      target.document === bodies ||
      directiveOf(target.document)
    )
      return [];
    const { document, id } = target;
    return paths.filter((path) => shows(path, document)).map((path) => ({ path, id, old }));
  });
}

/** A page with an old name beside the element that has the id; unchanged where the page has no such id. */
export function addAlias(html: string, { id, old }: Alias): string {
  const at = html.indexOf(` id="${id}"`);
  if (at < 0 || html.includes(` id="${old}"`)) return html;
  const isRow = html.lastIndexOf('<', at) === html.lastIndexOf('<tr', at);
  const opened = isRow ? html.indexOf('<td', at) : at;
  const end = html.indexOf('>', opened) + 1;
  return `${html.slice(0, end)}<span id="${old}" class="moved"></span>${html.slice(end)}`;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A page at an old address: it leads on by itself, and by a link where that does not work. Its script takes
 * query and fragment along, which a refresh cannot.
 */
export function renderMoved({ path, to, why }: MovedPage, { base, site, discovery }: Place): string {
  const kind = /^\/nhung\/./.test(path) ? 'embed' : 'page';
  const target = to === null ? null : base + to.slice(1);
  const title = `${to === null ? 'Đã rút' : 'Đã dời'}: ${path}`;
  const lead =
    target === null
      ? `<p>Văn bản ở địa chỉ này đã được rút. ${escape(why ?? '')}</p>`
      : `<p>Văn bản ở địa chỉ này đã dời. <a href="${escape(target)}" data-moved>Đến chỗ mới</a></p>`;
  const leads =
    target === null
      ? ''
      : `<link rel="canonical" href="${escape(new URL(target, site).href)}">
${discovery}
<meta http-equiv="refresh" content="0; url=${escape(target)}">
<script src="${base}da-doi.js" defer></script>
`;
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${tagPolicy(kind)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title.slice(0, 70))}</title>
<meta name="description" content="Địa chỉ cũ của một trang.">
<meta name="robots" content="noindex">
<link rel="icon" href="${base}icon.svg" type="image/svg+xml">
${leads}</head>
<body>
<main>
<h1>${to === null ? 'Văn bản đã rút' : 'Trang đã dời'}</h1>
${lead}
</main>
</body>
</html>
`;
}
