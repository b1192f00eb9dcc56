/** The dialog that searches from any page: first results while somebody types, the rest on the search page. */
import { firstRequest } from '../../core/search/types.ts';
import { need } from '../element.ts';
import { drawFirstResults } from './first-results.ts';
import { drawRecent, remember } from './recent.ts';
import { search } from './search.ts';
import { onTyped } from './typing.ts';
import { sayFound, sayRelaxed } from './words.ts';

const dialog = need('anywhere', HTMLDialogElement);
const box = need('anywhere-box', HTMLInputElement);
const status = need('anywhere-status', HTMLElement);
const found = need('anywhere-found', HTMLElement);
const base = dialog.dataset['base'] ?? '/';
const page = `${base}tim-kiem/`;

/** Only the latest search may draw; an earlier one that ends later is dropped. */
let latest = 0;
let shown = '';
const typed = (): string => box.value.normalize('NFC').trim();

async function run(): Promise<void> {
  const turn = (latest += 1);
  shown = typed();
  if (shown === '') {
    rest();
    return;
  }
  try {
    const outcome = await search({ ...firstRequest, text: shown, documents: 4, hitsEach: 2 });
    if (turn !== latest) return;
    status.textContent = [sayFound(outcome), ...sayRelaxed(outcome.relaxed)].join(' ');
    found.replaceChildren(...drawFirstResults(outcome, base, page));
  } catch {
    if (turn !== latest) return;
    status.textContent = 'Chưa tải được phần tìm kiếm, có thể do mạng. Bấm Enter để thử ở trang kết quả.';
    found.replaceChildren();
  }
}

function rest(): void {
  const recent = drawRecent(page, 2, () => box.focus());
  status.textContent = '';
  found.replaceChildren(...(recent ? [recent] : []));
}

/** Arrow keys go from the box through the links and back. */
function walk(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops: HTMLElement[] = [box, ...found.querySelectorAll('a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = by === undefined || at < 0 ? undefined : stops[at + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const stop = onTyped(box, () => {
  if (typed() !== shown) void run();
});
box.form?.addEventListener('submit', () => {
  stop();
  remember(typed());
});
found.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a')) remember(shown);
});
dialog.addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  if (event.key === 'Escape') {
    event.preventDefault(); // A search box would only empty itself.
    dialog.close();
  } else walk(event);
});
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});
need('anywhere-close', HTMLButtonElement).addEventListener('click', () => dialog.close());
// A page that comes back from the browser's memory is the page, not the dialog over it.
addEventListener('pagehide', () => dialog.close());
// A letter that is half composed (src/client/slash.ts) is searched for once it is whole.
if (box.hasAttribute('data-composing')) rest();
else void run();
