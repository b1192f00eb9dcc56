/**
 * The last searches, kept on this device only. Where the browser does not let a page keep anything, nothing is
 * kept and nothing is shown.
 */
import { drawElement as draw } from '../element.ts';

const name = 'doi-chieu.tim-gan-day';
const most = 8;

/** The last searches, newest first. */
export function listRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
    return Array.isArray(kept) ? kept.filter((entry) => typeof entry === 'string').slice(0, most) : [];
  } catch {
    return []; // Storage is closed, or somebody else wrote there.
  }
}

/** Keeps a search that somebody sent or followed; half-typed words are not kept. */
export function remember(text: string): void {
  const query = text.normalize('NFC').trim();
  if (query === '') return;
  const others = listRecent().filter((entry) => entry !== query);
  keep([query, ...others].slice(0, most));
}

function keep(recent: string[]): void {
  try {
    if (recent.length === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(recent));
  } catch {
    // Storage is closed or full.
  }
}

/** The list with a button that empties it; null where there is nothing to show. */
export function drawRecent(results: string, headingLevel: 2 | 3, cleared: () => void): HTMLElement | null {
  const recent = listRecent();
  if (recent.length === 0) return null;
  const links = recent.map((text) =>
    draw('li', {}, draw('a', { href: `${results}?q=${encodeURIComponent(text)}` }, text)),
  );
  const clear = draw('button', { type: 'button', class: 'plain-button' }, 'Xóa danh sách này');
  const section = draw(
    'section',
    { class: 'recent' },
    draw(`h${headingLevel}`, {}, 'Đã tìm gần đây'),
    draw('ul', {}, ...links),
    draw('p', { class: 'note' }, 'Chỉ lưu trên máy này, không gửi đi đâu. ', clear),
  );
  clear.addEventListener('click', () => {
    keep([]);
    section.remove();
    cleared();
  });
  return section;
}
