/** What each way to embed says of a choice. */
import { escapeHtml } from '../../core/embedding/snippets.ts';
import type { Shown } from '../../core/embedding/shown.ts';
import { need } from '../element.ts';
import { fill } from './fill.ts';

export interface Said {
  shown: Shown;
  /** Address of the site, ending in a slash. */
  front: string;
  /** Whole addresses of the page to embed and of the full page. */
  address: string;
  full: string;
  /** Versions that the address is pinned to; the empty string: none. */
  v: string;
}

const ways = need('builder-ways', HTMLElement).closest('section') as HTMLElement;

/** A choice that an editor who takes only an address cannot show as it is. */
const isPlain = ({ choice, fragment }: Shown): boolean =>
  fragment === '' && choice.places.length === 0 && [choice.theme, choice.accent, choice.size].join('') === '';

/** What an address alone can do for a choice. */
function sayBare({ shown, v }: Said): string {
  const use = 'Cho WordPress và trình soạn chỉ nhận một đường dẫn: dán vào một dòng riêng.';
  if (!shown.embed.bare)
    return 'Hai kế hoạch thì phải dùng khung iframe; chỗ chỉ nhận địa chỉ sẽ hiện một đường dẫn mang tên trang.';
  return isPlain(shown) && v === ''
    ? use
    : `${use} Cách này luôn hiện bản đầy đủ mặc định; muốn giữ phần đã chọn bên cạnh thì dùng khung iframe.`;
}

/** Attributes of the component for a choice. */
function listAttributes({ choice }: Shown): Record<string, string> {
  const { kind, directive: document, clause, provision, plan, task, first, second, agency } = choice;
  switch (kind) {
    case 'muc':
      return { document, clause };
    case 'doan':
      return { document, provision };
    case 'doi-chieu':
      return { document, plan, clause, provision };
    case 'theo-ke-hoach':
      return task === '' ? { document, plan, order: 'plan' } : { document, plan, task };
    case 'ma-tran':
      return { document };
    case 'so-sanh':
      return { document, plan: first, with: second };
    case 'co-quan':
      return { agency };
  }
}

/** Fills in the snippets of a choice. */
export function showWays(said: Said): void {
  const { shown, front, address, full, v } = said;
  const { choice, title, embed } = shown;
  const { places, theme, accent, size } = choice;
  const inCode = {
    ...{ front, address, full, title, height: String(embed.height) },
    ...listAttributes(shown),
    ...{ places: places.join(','), theme, accent, size, v },
  };
  const escaped = Object.entries(inCode).map(([name, value]) => [name, escapeHtml(value)]);
  // A bare address is no code.
  const bare = embed.bare ? front + embed.path.slice(1) : address;
  fill(ways, { ...(Object.fromEntries(escaped) as Record<string, string>), bare });
  const note = ways.querySelector('#way-address [data-note]');
  if (note) note.textContent = sayBare(said);
}
