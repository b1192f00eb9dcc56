/** Whether the texts that a page shows are those that the host's page was written with. */

/** A text on the page: its version, and where it is shown; the empty string: always. */
export interface ShownText {
  version: string;
  /** Id of the plan, for `places`. */
  place: string;
  /** Anchor of its row, for a fragment. */
  row: string;
}

/** The texts that are in view, with the parameter `places` and a fragment taken into account. */
export function listShown(texts: readonly ShownText[], places: readonly string[], row: string): ShownText[] {
  const isPlace = places.length > 0 && texts.some(({ place }) => places.includes(place));
  const isRow = texts.some((text) => text.row === row && row !== '');
  return texts.filter(
    (text) => (!isPlace || text.place === '' || places.includes(text.place)) && (!isRow || text.row === row),
  );
}

/** What stands in an address to pin it to the texts of now. */
export const pinOf = (shown: readonly ShownText[]): string =>
  [...new Set(shown.map(({ version }) => version))].join('.');

/** Versions that are new since the address was pinned, and pinned ones that are gone. */
export function compareVersions(
  shown: readonly ShownText[],
  pinned: readonly string[],
): { added: string[]; gone: string[] } {
  const now = new Set(shown.map(({ version }) => version));
  return {
    added: [...now].filter((version) => !pinned.includes(version)),
    gone: pinned.filter((version) => !now.has(version)),
  };
}

/** The texts that the page lists itself; null where it has no list. */
export function readTexts(): ShownText[] | null {
  const source = document.getElementById('texts')?.textContent;
  if (!source) return null;
  const entries = JSON.parse(source) as [version: string, place: string, row: string][];
  return entries.map(([version, place, row]) => ({ version, place, row }));
}

/** The id that a fragment names; what is no id, such as a stray per cent sign, names none. */
export function rowOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** Pages of the site and their embeds have titles of their own; a host's page needs no word on which it shows. */
const kind = /^Nhúng: /;

/** Shows what has changed since the address was pinned; tells the host's page what it shows and how to pin it. */
export function checkVersions(
  texts: readonly ShownText[],
  pinned: readonly string[],
  places: readonly string[],
): void {
  const shown = listShown(texts, places, rowOf(location.hash));
  if (window.parent !== window)
    window.parent.postMessage(
      {
        type: 'doi-chieu:content',
        version: 1,
        v: pinOf(shown),
        title: document.title.replace(kind, ''),
      },
      '*',
    );
  const notice = document.getElementById('changed');
  if (pinned.length === 0 || !notice) return;
  const { added, gone } = compareVersions(shown, pinned);
  notice.hidden = added.length === 0 && gone.length === 0;
  for (const change of notice.querySelectorAll<HTMLElement>('[data-was]')) {
    const { was = '', now = '' } = change.dataset;
    change.hidden = !gone.includes(was) || !added.includes(now);
  }
}
